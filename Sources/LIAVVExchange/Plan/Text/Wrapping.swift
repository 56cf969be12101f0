extension String {
    /// Lines of at most that many characters, broken between words, and inside words that are longer.
    func wrapped(to columns: Int) -> [String] {
        let columns = max(columns, 1)
        var lines: [String] = []
        var (line, length) = ("", 0)
        for word in split(separator: " ") {
            for piece in word.pieces(of: columns) {
                let needed = length == 0 ? piece.count : length + 1 + piece.count
                if needed > columns {
                    lines.append(line)
                    (line, length) = (piece, piece.count)
                } else {
                    line += (length == 0 ? "" : " ") + piece
                    length = needed
                }
            }
        }
        return length > 0 ? lines + [line] : lines
    }
}

extension Substring {
    fileprivate func pieces(of columns: Int) -> [String] {
        var (pieces, rest) = ([String](), self)
        while let end = rest.index(rest.startIndex, offsetBy: columns, limitedBy: rest.endIndex), end < rest.endIndex {
            pieces.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return pieces + [String(rest)]
    }
}
