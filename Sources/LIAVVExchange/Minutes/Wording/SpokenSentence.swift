/// A sentence that begins with a name and a verb of speaking: « Yona approuve, … ».
enum SpokenSentence {
    /// The name as written and the folded verb; nil for any other sentence.
    static func split(_ text: String) -> (name: String, verb: String)? {
        let start = String(text.prefix(80))
        guard start.first?.isUppercase == true else { return nil }
        let tokens = Token.all(in: start)
        for count in 1...3 where tokens.count > count {
            let next = tokens[count...].first { !["s", "se", "en", "y", "le", "l"].contains($0.word) }
            guard let next, Wordings.verbs.contains(next.word) else { continue }
            return (String(start[tokens[0].range.lowerBound..<tokens[count - 1].range.upperBound]), next.word)
        }
        return nil
    }
}

extension String {
    /// Without what only draws the eye to a line: `<<<< … >>>>`, `=== … ===`.
    var trimmingOrnaments: String {
        let ornaments: Set<Character> = ["<", ">", "=", "*", "_", "~", "#", "-", "–", "—", "!", " ", "\u{A0}"]
        var text = self[...]
        while let first = text.first, ornaments.contains(first) { text = text.dropFirst() }
        while let last = text.last, ornaments.contains(last) { text = text.dropLast() }
        return String(text)
    }
}
