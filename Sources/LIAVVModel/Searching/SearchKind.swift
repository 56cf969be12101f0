/// What sort of thing a search can find.
public enum SearchKind: UInt8, Sendable, CaseIterable, Hashable {
    case heading, paragraph, listItem, question, answer, remark, statement, decision, report, proposal, nextMeeting
    case agenda, meeting
    case action, contribution, member, contact, scenario, layout, item, room, laboratory

    /// The sort of a passage of minutes.
    public init(_ kind: Block.Kind) {
        self =
            switch kind {
            case .heading: .heading
            case .paragraph: .paragraph
            case .listItem: .listItem
            case .question: .question
            case .answer: .answer
            case .remark: .remark
            case .statement: .statement
            case .decision: .decision
            case .report: .report
            case .proposal: .proposal
            case .nextMeeting: .nextMeeting
            }
    }

    /// How people call such a thing.
    public var label: Phrase {
        if let block { return block.label }
        return switch self {
        case .agenda: Phrase("ordre du jour", "agenda item")
        case .contribution: Contribution.schemaTitle
        case .item: Item.schemaTitle
        case .action: RecordKind.action.label
        case .member: RecordKind.member.label
        case .contact: RecordKind.contact.label
        case .scenario: RecordKind.scenario.label
        case .layout: RecordKind.layout.label
        case .room: RecordKind.room.label
        case .laboratory: RecordKind.laboratory.label
        default: RecordKind.meeting.label
        }
    }

    /// The kind of passage, of what stands in minutes.
    private var block: Block.Kind? { Block.Kind.allCases.first { SearchKind($0) == self } }

    /// All that stands in minutes.
    public static let minutes = Set(Block.Kind.allCases.map { SearchKind($0) } + [.agenda, .meeting])

    /// Those that a word means, in either language: its name, or the beginning of it (« déci », « question »).
    public static func named(_ text: String) -> Set<SearchKind> {
        let wanted = text.folded.filter { $0 != "-" && $0 != " " }
        guard !wanted.isEmpty else { return [] }
        if let group = groups[wanted] { return group }
        let exact = allCases.filter { $0.names.contains(wanted) }
        return Set(exact.isEmpty ? allCases.filter { $0.names.contains { $0.hasPrefix(wanted) } } : exact)
    }

    private var names: [String] {
        [label.fr, label.en, block?.rawValue ?? "\(self)"].map { $0.folded.filter { $0 != "-" && $0 != " " } }
    }

    private static let groups: [String: Set<SearchKind>] = [
        "minutes": minutes, "compterendu": minutes, "comptesrendus": minutes, "cr": minutes, "passage": minutes,
        "reunion": [.meeting], "stand": [.item], "theme": [.meeting],
    ]
}

extension SearchKind {
    /// Its bit in a set of kinds.
    var bit: UInt32 { 1 << UInt32(rawValue) }
}

extension Set<SearchKind> {
    /// The kinds as bits; none stands for all.
    var bits: UInt32 { isEmpty ? .max : reduce(0) { $0 | $1.bit } }
}
