extension Share {
    /// The role as a letter, the answer by its case and a sign, for narrow cells: `P` leads, `c?` was offered, `c~` is to
    /// confirm, `×` declined.
    public func mark(_ language: Language) -> String {
        let letter = role.letter(language)
        return switch state {
        case .accepted: letter
        case .proposed: letter.lowercased() + "?"
        case .toConfirm: letter.lowercased() + "~"
        case .declined: "×"
        }
    }
}

extension Share.Role {
    /// The first letter of what the role is called.
    public var letter: Phrase {
        switch self {
        case .lead: Phrase("P", "L")
        case .contributor: Phrase("C", "C")
        case .support: Phrase("A", "S")
        }
    }
}
