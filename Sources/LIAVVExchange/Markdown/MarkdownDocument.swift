/// A Markdown document cut into pieces of plain text, with every line accounted for.
struct MarkdownDocument {
    /// All text, in order.
    private(set) var pieces: [MarkdownPiece] = []
    /// Lines that hold nothing but marks.
    private(set) var markup: [Int] = []

    /// - Parameter bytes: UTF-8 with lines ended by LF.
    init(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        pieces = MarkdownParser.pieces(of: Self.guarded(lines))
        addForgotten(lines)
    }

    // What the parser takes for a definition of a link (`[Nom]: …`) it swallows; and its search for the ends of
    // links takes a time that grows with the square of the open brackets. A backslash makes a bracket a bracket.
    private static func guarded(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
        let bracket = UInt8(ascii: "[")
        let total = lines.reduce(0) { $0 + $1.count { $0 == bracket } }
        var result: [UInt8] = []
        for line in lines {
            let mustEscape = total > 5000 || looksLikeDefinition(line)
            for byte in line {
                if mustEscape, byte == bracket { result.append(UInt8(ascii: "\\")) }
                result.append(byte)
            }
            result.append(0x0A)
        }
        return result
    }

    private static func looksLikeDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        let start = line.drop { Array(" \t>*+-.)0123456789".utf8).contains($0) }
        guard start.first == UInt8(ascii: "[") else { return false }
        return zip(start, start.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
    }

    private mutating func addForgotten(_ lines: [ArraySlice<UInt8>]) {
        var isCovered = [Bool](repeating: false, count: lines.count + 1)
        for piece in pieces {
            let first = piece.lines[0].number
            for line in first..<max(first, piece.endLine) + 1 where line < isCovered.count { isCovered[line] = true }
        }
        var forgotten: [MarkdownPiece] = []
        for (index, line) in lines.enumerated() where !isCovered[index + 1] {
            let text = String(decoding: line, as: UTF8.self)
            if text.contains(where: { $0.isLetter || $0.isNumber }) {
                forgotten.append(MarkdownPiece(lines: [.init(number: index + 1, text: text)], endLine: index + 1))
            } else if text.contains(where: { !$0.isWhitespace }) {
                markup.append(index + 1)
            }
        }
        guard !forgotten.isEmpty else { return }
        pieces = (pieces + forgotten).sorted { $0.lines[0].number < $1.lines[0].number }
    }
}
