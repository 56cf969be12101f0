import LIAVVModel

/// The lines of a document, for quoting it as it was written.
struct SourceLines {
    private let lines: [ArraySlice<UInt8>]

    /// - Parameter bytes: UTF-8 with lines ended by LF.
    init(_ bytes: [UInt8]) { lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false) }

    /// Gives the blocks what the document has there, where that is more than their text and the mark of a list.
    func quote(in meeting: inout Meeting) {
        for place in meeting.body.indices {
            guard let line = meeting.body[place].line else { continue }
            let written = text(line...max(line, meeting.body[place].endLine ?? line))
            if Self.bare(written) != meeting.body[place].text { meeting.body[place].written = written }
        }
    }

    private func text(_ numbers: ClosedRange<Int>) -> String {
        let found = numbers.filter { $0 <= lines.count }.map { String(decoding: lines[$0 - 1], as: UTF8.self) }
        let indent = found.filter { !$0.trimmed.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return found.map { line in line.dropFirst(indent).trimmingEnd }.joined(separator: "\n")
    }

    /// Without the mark of a list item or a heading, which the kind of the block says too.
    private static func bare(_ text: String) -> String {
        text.drop { "-*+#".contains($0) }.trimmed
    }
}

extension StringProtocol {
    /// Without white space at the end.
    fileprivate var trimmingEnd: String {
        var rest = self[...]
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
