import LIAVVModel

/// A word of a text: its folded form and where it stands.
struct Token {
    var word: String
    var range: Range<String.Index>

    /// The words of a text, cut at everything that is neither letter nor digit.
    static func all(in text: String) -> [Token] {
        var tokens: [Token] = []
        var start: String.Index?
        for index in text.indices {
            let isWord = text[index].isLetter || text[index].isNumber
            if isWord, start == nil { start = index }
            if !isWord, let from = start {
                tokens.append(Token(word: text[from..<index].folded, range: from..<index))
                start = nil
            }
        }
        if let start { tokens.append(Token(word: text[start...].folded, range: start..<text.endIndex)) }
        return tokens
    }
}
