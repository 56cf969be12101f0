import ArgumentParser
import LIAVVModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// From the arguments to the exit status.
enum Program {
    /// Does what the arguments ask, and ends.
    static func run(_ arguments: [String]) -> Never {
        Output.surviveClosedPipes()
        exit(status(of: arguments))
    }

    private static func status(of arguments: [String]) -> Int32 {
        do {
            var command = try Liavv.parseAsRoot(arguments)
            try command.run()
            return 0
        } catch let error as any Worded {
            return tell(error.phrase(Speech.language), status: (error as? Failure)?.status ?? 1)
        } catch {
            return tellParser(error)
        }
    }

    private static func tell(_ sentence: String, status: Int32) -> Int32 {
        if !sentence.isEmpty { Output.note(sentence) }
        return status
    }

    /// Help, versions and completion scripts are results; what is wrong with the arguments is not.
    private static func tellParser(_ error: any Error) -> Int32 {
        let code = Liavv.exitCode(for: error).rawValue
        let message = ParserWords.translated(Liavv.fullMessage(for: error), to: Speech.language)
        guard code == 0 else { return tell(message, status: code) }
        do {
            try Output.document(message + "\n")
            return 0
        } catch {
            return tell(error.phrase(Speech.language), status: error.status)
        }
    }
}
