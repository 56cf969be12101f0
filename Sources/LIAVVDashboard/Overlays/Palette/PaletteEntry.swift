import LIAVVModel

/// Something that the palette runs or opens.
struct PaletteEntry: Sendable {
    /// What it is.
    enum Subject: Sendable, Hashable {
        case command(CommandName)
        case target(Target)
    }

    let subject: Subject
    /// What people call it.
    let text: String
    /// What sort of thing it is.
    let kind: Phrase
    let fuzzy: FuzzyText

    init(_ subject: Subject, _ text: String, _ kind: Phrase) {
        (self.subject, self.text, self.kind) = (subject, text, kind)
        fuzzy = FuzzyText(text)
    }
}

extension PaletteEntry.Subject {
    /// As it is remembered: `assign`, `actions/afficher-7f3k`, `meetings/reunion-9#body/p-3`.
    var name: String {
        switch self {
        case .command(let name): name.rawValue
        case .target(let target):
            target.record.description + (target.path.isEmpty ? "" : "#" + target.path.joined(separator: "/"))
        }
    }
}

extension PaletteEntry.Subject {
    /// Reads what `name` writes; nil for anything else.
    init?(name: String) {
        if let command = CommandName(rawValue: name) {
            self = .command(command)
            return
        }
        let parts = name.split(separator: "#", maxSplits: 1)
        guard let record = parts.first.flatMap({ RecordReference(text: String($0)) }) else { return nil }
        let path = parts.dropFirst().first?.split(separator: "/").map(String.init) ?? []
        self = .target(Target(record: record, path: path))
    }
}
