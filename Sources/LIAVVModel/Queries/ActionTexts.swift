/// What words are searched in, folded once for all filters that follow: for those who type and look on.
public struct ActionTexts: Sendable {
    private let texts: [Identifier: FoldedText]

    /// The texts of all actions as they stand.
    public init(_ laboratory: Laboratory) {
        let names = Self.names(laboratory)
        var texts: [Identifier: FoldedText] = [:]
        texts.reserveCapacity(laboratory.actions.count)
        for action in laboratory.actions {
            var text = FoldedText()
            Self.write(action, names, to: &text)
            texts[action.id] = text
        }
        self.texts = texts
    }

    subscript(id: Identifier) -> FoldedText? { texts[id] }

    static func names(_ laboratory: Laboratory) -> [Identifier: FoldedText] {
        Dictionary(laboratory.members.map { ($0.id, FoldedText($0.fullName)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Title, description, tags, pieces and people of an action, a line each.
    static func write(_ action: Action, _ names: [Identifier: FoldedText], to text: inout FoldedText) {
        text.append(action.title)
        text.append(line: action.description)
        for tag in action.tags { text.append(line: tag) }
        if let lead = action.lead.flatMap({ names[$0] }) { text.append(line: lead) }
        for piece in action.contributions {
            text.append(line: piece.title)
            for share in piece.shares { if let name = names[share.member] { text.append(line: name) } }
        }
    }
}
