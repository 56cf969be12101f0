import LIAVVModel

/// A text cut at its first colon: `Lieu : salle B`.
struct Label {
    /// What stands before the colon, at most 80 characters.
    var name: String
    /// What stands after it; empty when nothing does.
    var rest: String

    /// Nil without a colon, or when the colon belongs to a time or an address.
    init?(_ text: String) {
        guard let colon = text.prefix(80).firstIndex(of: ":") else { return nil }
        let after = text[text.index(after: colon)...]
        let before = text[..<colon]
        if before.last?.isNumber == true, after.first?.isNumber == true { return nil }
        guard !after.hasPrefix("//"), before.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        name = before.trimmed
        rest = after.trimmed
    }
}
