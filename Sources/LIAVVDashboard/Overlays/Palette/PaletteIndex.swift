import LIAVVModel

/// All that the palette runs or opens, as it stands at one revision of the records.
struct PaletteIndex: Sendable {
    let revision: Int
    /// Commands, then records and their pieces, kind by kind.
    let entries: [PaletteEntry]
    private let commands: [PaletteEntry]
    private var parts: [RecordKind: [PaletteEntry]] = [:]
    private let laboratory: Laboratory

    private static let kinds: [RecordKind] = [.action, .member, .contact, .scenario, .layout, .room, .meeting]

    /// - Parameter former: the last one: kinds of which no record has changed since are taken over.
    init(_ state: State, since former: PaletteIndex?) {
        (revision, laboratory) = (state.revision, state.laboratory)
        commands =
            former?.commands
            ?? CommandTable.all.map {
                PaletteEntry(.command($0.name), state.say($0.label), Phrase("commande", "command"))
            }
        for kind in Self.kinds {
            let isKnown = former.map { $0.laboratory.shares(kind, with: state.laboratory) } ?? false
            parts[kind] = isKnown ? former?.parts[kind] : Self.entries(of: kind, in: state.laboratory)
        }
        entries = commands + Self.kinds.flatMap { [parts] in parts[$0] ?? [] }
    }

    /// Where those stand that have these names.
    func places(of names: [String]) -> [Int] {
        let wanted = names.compactMap(PaletteEntry.Subject.init(name:))
        guard !wanted.isEmpty else { return [] }
        var places: [PaletteEntry.Subject: Int] = [:]
        for (place, entry) in entries.enumerated() where wanted.contains(entry.subject) {
            places[entry.subject] = place
        }
        return wanted.compactMap { places[$0] }
    }

    private static func entries(of kind: RecordKind, in laboratory: Laboratory) -> [PaletteEntry] {
        switch kind {
        case .action: records(laboratory.actions) + laboratory.actions.flatMap(contributions)
        case .member: records(laboratory.members)
        case .contact: records(laboratory.contacts)
        case .scenario: records(laboratory.scenarios)
        case .layout: records(laboratory.layouts) + laboratory.layouts.flatMap(items)
        case .meeting: records(laboratory.meetings) + laboratory.meetingsLatestFirst.flatMap(headings)
        case .room: records(laboratory.rooms)
        case .laboratory: []
        }
    }

    private static func records<R: Record>(_ table: Table<R>) -> [PaletteEntry] {
        var entries: [PaletteEntry] = []
        entries.reserveCapacity(table.count)
        table.forEach { record in
            guard !record.heading.isEmpty else { return }
            entries.append(PaletteEntry(.target(Target(record: record.reference)), record.heading, R.kind.label))
        }
        return entries
    }

    private static func contributions(of action: Action) -> [PaletteEntry] {
        action.contributions.filter { !$0.title.isEmpty }.map {
            PaletteEntry(
                .target(Target(record: action.reference, path: ["contributions", $0.id.text])), $0.title,
                Phrase("contribution", "contribution"))
        }
    }

    private static func items(of layout: Layout) -> [PaletteEntry] {
        layout.items.filter { !$0.title.isEmpty }.map {
            PaletteEntry(
                .target(Target(record: layout.reference, path: ["items", $0.id.text])), $0.title, $0.kind.label)
        }
    }

    private static func headings(of meeting: Meeting) -> [PaletteEntry] {
        meeting.body.filter { $0.kind == .heading && !$0.text.isEmpty }.map {
            PaletteEntry(
                .target(Passage(meeting: meeting.id, block: $0).target), $0.text, Block.Kind.heading.label)
        }
    }
}
