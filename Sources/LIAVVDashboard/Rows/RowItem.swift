import LIAVVModel

/// What a row of a list stands for; how it looks is worked out only when it is drawn.
public enum RowItem: Hashable, Sendable {
    /// The name of a section, with how many things it holds; never selected.
    case section(Phrase, count: Int?)
    case blank
    /// The heading of actions that belong together; selected only when it hides them.
    case group(RoadmapGroup)
    /// A sentence, for what is empty.
    case note(Phrase)
    case action(Identifier)
    case contribution(ContributionReference)
    case member(Identifier)
    case contact(Identifier)
    case scenario(Identifier)
    case meeting(Identifier)
    /// A passage of minutes; `depth` is how far it is set in.
    case passage(meeting: Identifier, block: Identifier, depth: Int)
    case layout(Identifier)
    case item(layout: Identifier, item: Identifier)
    /// A zone of a layout, or a door, a wall or a column of its room.
    case part(layout: Identifier, PlanPart)
    /// The room of a layout; of none where the room has no layout yet.
    case room(layout: Identifier?, room: Identifier)
    /// Something to know about a layout, by its key.
    case finding(layout: Identifier, key: String)
    /// A change that waits for its author's answer, by its name.
    case conflict(Identifier)
    /// Something that someone did.
    case past(EntryName)
    /// The proposals that wait for a decision, all in one row.
    case proposals
    /// The exercise for a first visit.
    case exercise
    /// The rest of a section, in its own place.
    case more(MoreRows)
    /// Someone whose attendance is known: a member, or a name that is nobody's.
    case attendee(Identifier?, name: String)
    /// The heading of what a member has, or of what nobody has.
    case person(PersonGroup)

    var isSelectable: Bool {
        switch self {
        case .section, .blank, .note: false
        case .group(let group): group.isFolded
        case .person(let group): group.member != nil || group.isFolded
        default: true
        }
    }

    /// Whether it stands for the same thing, whatever is said of it.
    func isSame(as other: RowItem) -> Bool {
        if case .group(let group) = self, case .group(let another) = other { return group.isSame(as: another) }
        if case .person(let group) = self, case .person(let another) = other { return group.isSame(as: another) }
        return self == other
    }

    /// What the row points at.
    public var target: Target? {
        switch self {
        case .section, .blank, .note, .group, .conflict, .past, .proposals, .more, .exercise: nil
        case .action(let id): Target(record: RecordReference(kind: .action, id: id))
        case .contribution(let reference): Target(contribution: reference)
        case .person(let group): group.member.map { Target(record: RecordReference(kind: .member, id: $0)) }
        case .member(let id): Target(record: RecordReference(kind: .member, id: id))
        case .attendee(let id, _): id.map { Target(record: RecordReference(kind: .member, id: $0)) }
        case .contact(let id): Target(record: RecordReference(kind: .contact, id: id))
        case .scenario(let id): Target(record: RecordReference(kind: .scenario, id: id))
        case .meeting(let id): Target(record: RecordReference(kind: .meeting, id: id))
        case .passage(let meeting, let block, _): .passage(meeting, block)
        case .layout(let id): Target(record: RecordReference(kind: .layout, id: id))
        case .item(let layout, let item):
            Target(record: RecordReference(kind: .layout, id: layout), path: ["items", item.text])
        case .part(_, let part): part.target
        case .room(_, let room): Target(record: RecordReference(kind: .room, id: room))
        case .finding(let layout, _): Target(record: RecordReference(kind: .layout, id: layout))
        }
    }
}

extension RowItem {
    /// What the row points at, where that depends on more than the row.
    func target(in state: State) -> Target? {
        switch self {
        case .past(let name):
            state.missed.first { $0.name == name }?.change.records.first { state.laboratory.heading(of: $0) != nil }
                .map { Target(record: $0) }
        case .conflict(let id):
            state.conflicts.first { $0.change.id == id }?.change.records.first.map { Target(record: $0) }
        default: target
        }
    }
}
