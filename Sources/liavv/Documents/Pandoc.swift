import LIAVVStore

/// The program pandoc, which reads and writes what word processors do.
struct Pandoc {
    private let path: String
    private let limits: ChildLimits
    /// Since 2.15 it can be kept from opening anything but what it is given.
    private let hasSandbox: Bool

    /// The one that `$LIAVV_PANDOC` names, or else that of the system.
    ///
    /// - Throws: `PandocFault` when there is none, or when it does not even say its version.
    init() throws {
        let name = Environment.variable("LIAVV_PANDOC") ?? "pandoc"
        guard let path = Programs.path(of: name) else { throw PandocFault.missing(name) }
        self.path = path
        let seconds = Environment.variable("LIAVV_PANDOC_SECONDS").flatMap { Int($0) } ?? 30
        limits = ChildLimits(milliseconds: max(1, min(seconds, 3600)) * 1000)
        let said = try Self.run(path, ["--version"], limits: limits)
        hasSandbox = Self.version(in: String(decoding: said, as: UTF8.self)).map { $0 >= (2, 15) } ?? false
    }

    /// A document as Markdown that `MinutesReader` understands.
    func markdown(of document: [UInt8], reader: String) throws -> [UInt8] {
        var arguments = [
            "--from=" + reader, "--to=commonmark+superscript+subscript+pipe_tables+fancy_lists", "--wrap=none",
        ]
        if reader == "docx" { arguments.append("--track-changes=accept") }
        if hasSandbox { arguments.append("--sandbox") }
        return try Self.run(path, arguments, document, limits: limits)
    }

    /// Markdown of ours as a word processor's document.
    ///
    /// Not in the sandbox, in which some packages of pandoc find no template; what we write names no other file.
    func document(of markdown: [UInt8], writer: String) throws -> [UInt8] {
        let arguments = ["--from=commonmark", "--to=" + writer, "--metadata=lang:fr", "--output=-"]
        return try Self.run(path, arguments, markdown, limits: limits)
    }

    private static func run(
        _ path: String, _ arguments: [String], _ input: [UInt8] = [], limits: ChildLimits
    ) throws -> [UInt8] {
        let run: ChildRun
        do throws(SystemFault) {
            run = try ChildDialogue.run(path, arguments, input: input, limits: limits)
        } catch {
            throw PandocFault.cannotStart(path, error.phrase)
        }
        switch run.end {
        case .exited(0): return run.output
        case .exited, .signalled: throw PandocFault.failed(firstLine(of: run.errors))
        case .tookTooLong: throw PandocFault.tookTooLong(seconds: limits.milliseconds / 1000)
        case .wroteTooMuch: throw PandocFault.wroteTooMuch(mebibytes: limits.output >> 20)
        case .interrupted: throw PandocFault.interrupted
        }
    }

    /// What went wrong, in the program's own words: one line of at most 200 characters.
    private static func firstLine(of errors: [UInt8]) -> String {
        let lines = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
        let line = lines.first { $0.contains { !$0.isWhitespace } } ?? ""
        return line.count > 200 ? line.prefix(199) + "…" : String(line)
    }

    /// `pandoc 2.17.1.1` gives 2 and 17.
    static func version(in text: String) -> (Int, Int)? {
        let words = text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
        guard words.count >= 2 else { return nil }
        let numbers = words[1].split(separator: ".").map { Int($0) }
        guard numbers.count >= 2, let major = numbers[0], let minor = numbers[1] else { return nil }
        return (major, minor)
    }
}
