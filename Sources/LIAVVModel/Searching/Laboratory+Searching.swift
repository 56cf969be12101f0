extension Laboratory {
    /// The day that a search knows a record by: a meeting's own; of an action the day it was added, else that of the
    /// meeting it came from, else when it is due.
    func searchDay(of reference: RecordReference) -> Day? {
        if reference.kind == .meeting { return meetings[reference.id]?.date }
        guard reference.kind == .action, let action = actions[reference.id] else { return nil }
        return action.created ?? action.provenance.compactMap { meetings[$0.meeting]?.date }.max()
            ?? dueDay(of: action)
    }

    /// One of the things found in a record, in reading order; nil when there is none of that number.
    func searchPiece(_ number: Int, of reference: RecordReference) -> SearchPiece? {
        let id = reference.id
        return switch reference.kind {
        case .laboratory: settings.searchPiece(number)
        case .member: members[id]?.searchPiece(number)
        case .contact: contacts[id]?.searchPiece(number)
        case .action: actions[id]?.searchPiece(number)
        case .scenario: scenarios[id]?.searchPiece(number)
        case .room: rooms[id]?.searchPiece(number)
        case .layout: layouts[id]?.searchPiece(number)
        case .meeting: meetings[id]?.searchPiece(number)
        }
    }

    /// Whether the records of a kind share their memory with those of another laboratory: then they are the same; they
    /// may be the same though they do not.
    public func shares(_ kind: RecordKind, with other: Laboratory) -> Bool {
        switch kind {
        case .laboratory: settings == other.settings
        case .member: members.isShared(with: other.members)
        case .contact: contacts.isShared(with: other.contacts)
        case .action: actions.isShared(with: other.actions)
        case .scenario: scenarios.isShared(with: other.scenarios)
        case .room: rooms.isShared(with: other.rooms)
        case .layout: layouts.isShared(with: other.layouts)
        case .meeting: meetings.isShared(with: other.meetings)
        }
    }
}
