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

/// All that the palette runs or opens, as it stands at one revision of the records.
struct PaletteIndex: Sendable {
    let revision: Int
    let entries: [PaletteEntry]

    init(_ state: State) {
        revision = state.revision
        var entries = CommandTable.all.map {
            PaletteEntry(.command($0.name), state.say($0.label), Phrase("commande", "command"))
        }
        entries += Self.records(state.laboratory)
        entries += Self.pieces(state.laboratory)
        self.entries = entries
    }

    private static func records(_ laboratory: Laboratory) -> [PaletteEntry] {
        laboratory.references.compactMap { reference in
            guard ![.laboratory, .room].contains(reference.kind), let heading = laboratory.heading(of: reference),
                !heading.isEmpty
            else { return nil }
            return PaletteEntry(.target(Target(record: reference)), heading, reference.kind.label)
        }
    }

    /// Items of layouts, and headings of minutes, the latest first.
    private static func pieces(_ laboratory: Laboratory) -> [PaletteEntry] {
        let items = laboratory.layouts.flatMap { layout in
            layout.items.filter { !$0.title.isEmpty }.map {
                PaletteEntry(
                    .target(Target(record: layout.reference, path: ["items", $0.id.text])), $0.title, $0.kind.label)
            }
        }
        let headings = laboratory.passages([.heading]).filter { !$0.block.text.isEmpty }.map {
            PaletteEntry(.target($0.target), $0.block.text, Block.Kind.heading.label)
        }
        return items + headings
    }
}
