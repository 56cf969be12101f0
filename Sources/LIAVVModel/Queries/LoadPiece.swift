/// An open contribution that someone has a share in, with the days between which it is worked on.
struct LoadPiece: Sendable {
    /// Those who take part.
    let members: [Identifier]
    /// Hours that fall to each of them; nil: not known.
    let hours: Double?
    /// The days; nil: neither the roadmap nor the plan says when.
    let span: Span?

    /// From one day to another; late work is all due today.
    struct Span: Hashable, Sendable {
        let first: Day
        let last: Day
        let isLate: Bool
    }

    /// The open contributions that someone takes part in.
    static func all(of laboratory: Laboratory, today: Day, plan: Plan) -> [LoadPiece] {
        let aside = laboratory.setAside
        let waited = waitedFor(laboratory)
        let event = laboratory.event.day
        var pieces: [LoadPiece] = []
        laboratory.actions.forEach { action in
            guard !action.status.isClosed, !aside.contains(action.id) else { return }
            let open = action.contributions.filter { !$0.status.isClosed && !$0.activeShares.isEmpty }
            guard !open.isEmpty else { return }
            let times = ActionTimes(action, plan, event: event, isWaitedFor: waited.contains(action.id))
            for piece in open {
                pieces.append(
                    LoadPiece(
                        members: piece.activeShares.map(\.member), hours: piece.hoursEach,
                        span: times.span(due: piece.due?.resolved(eventDay: event), today: today)))
            }
        }
        return pieces
    }

    /// What open actions wait for: the plan dates it.
    private static func waitedFor(_ laboratory: Laboratory) -> Set<Identifier> {
        var found: Set<Identifier> = []
        laboratory.actions.forEach { action in
            guard !action.status.isClosed else { return }
            for dependency in action.dependencies { found.insert(dependency.on) }
        }
        return found
    }
}

/// When an action begins and is due, as far as that is known.
private struct ActionTimes {
    private let due: Day?
    private let start: Day?

    init(_ action: Action, _ plan: Plan, event: Day?, isWaitedFor: Bool) {
        let own = action.due?.resolved(eventDay: event)
        let begins = action.start?.resolved(eventDay: event)
        let planned = plan[action.id]
        // The plan gives a date to everything; one to which nothing led says nothing.
        let isPlanned = begins != nil || isWaitedFor || !action.dependencies.isEmpty
        due = own ?? (isPlanned ? planned?.finish : nil)
        start = own != nil || isPlanned ? planned?.start ?? begins : nil
    }

    /// The days of a contribution that is due then, or with its action.
    func span(due own: Day?, today: Day) -> LoadPiece.Span? {
        guard let last = own ?? due else { return nil }
        guard last >= today else { return LoadPiece.Span(first: today, last: today, isLate: true) }
        return LoadPiece.Span(first: min(max(start ?? today, today), last), last: last, isLate: false)
    }
}
