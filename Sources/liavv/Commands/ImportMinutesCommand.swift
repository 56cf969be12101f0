import ArgumentParser
import LIAVVExchange
import LIAVVModel
import LIAVVStore

/// `liavv import minutes`: meetings from their minutes, one file each.
struct ImportMinutesCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("minutes", Words.importMinutes, more: Words.importMore) }

    @Argument(help: .said(Words.filesHelp, value: Words.file), completion: .file(extensions: ["md", "txt"]))
    var files: [String]

    @Flag(help: .said(Words.dryRunHelp))
    var dryRun = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var session = try Session(options)
        session.mentionProblems()
        var failed = false
        for file in files {
            do {
                try importFile(file, into: &session)
            } catch let error as any Worded {
                Output.note(file + Words.colon(session.language) + " " + error.phrase(session.language))
                failed = true
            }
        }
        if failed { throw Failure.silent(1) }
    }

    private func importFile(_ file: String, into session: inout Session) throws {
        let reading = try MinutesReader(members: Array(session.laboratory.members))
            .read(Self.bytes(of: file), fileName: Disk.name(of: file))
        for note in reading.notes {
            Output.note(file + Words.colon(session.language) + " " + note.phrase(session.language))
        }
        var random = SystemRandomNumberGenerator()
        let (change, id) = try session.laboratory.importing(reading.meeting, stamp: session.stamp(), using: &random)
        let isKnown = session.laboratory.meetings[id] != nil
        if !dryRun { try session.perform(change) }
        let report = MinutesReport(reading, id: id, change: change, isKnown: isKnown, isDry: dryRun)
        try Output.line(report.phrase(session.language))
    }

    private static func bytes(of file: String) throws -> [UInt8] {
        let limit = MinutesReader.byteLimit
        do {
            let (bytes, size) = try Disk.read(file, atMost: limit)
            guard size <= limit else { throw MinutesFault.tooLarge(bytes: size, limit: limit) }
            return bytes
        } catch let fault as SystemFault {
            throw Failure(Words.unreadable(fault.phrase))
        }
    }
}
