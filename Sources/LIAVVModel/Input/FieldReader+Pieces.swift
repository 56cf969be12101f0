/// The elements of a list in one line.
extension FieldReader {
    /// What stands between commas or semicolons; quotes hold together what has some of its own, and two of them inside
    /// stand for one.
    static func pieces(_ text: String) -> [String] {
        var (pieces, piece, isQuoted) = ([String](), "", false)
        var rest = Array(text)[...]
        while let character = rest.popFirst() {
            if character == "\"", isQuoted {
                isQuoted = rest.first == "\""
                if isQuoted { piece.append(rest.removeFirst()) }
            } else if character == "\"", piece.trimmed.isEmpty {
                (piece, isQuoted) = ("", true)
            } else if !isQuoted, ",;".contains(character) {
                pieces.append(piece)
                piece = ""
            } else {
                piece.append(character)
            }
        }
        // A quote that nothing closes is what it looks like.
        guard !isQuoted else { return plain(text) }
        return (pieces + [piece]).map(\.trimmed).filter { !$0.isEmpty }
    }

    private static func plain(_ text: String) -> [String] {
        text.split(whereSeparator: { ",;".contains($0) }).map(\.trimmed).filter { !$0.isEmpty }
    }

    /// An element as `pieces` reads it back.
    static func quoted(_ piece: String) -> String {
        guard piece.hasPrefix("\"") || piece.contains(where: { ",;".contains($0) }) else { return piece }
        return "\"" + piece.flatMap { $0 == "\"" ? [$0, $0] : [$0] } + "\""
    }
}
