/// The open contributions that someone has a share in, with the days between which each is worked on.
struct LoadPieces {
    private(set) var all: [Piece] = []
    /// The places of those who take part, one piece's after the other's.
    private(set) var people: [Int] = []

    /// One contribution.
    struct Piece {
        /// Where its people stand.
        let people: Range<Int>
        /// Hours that fall to each of them; nil: not known.
        let hours: Double?
        /// The days; nil: neither the roadmap nor the plan says when.
        let span: Span?
    }

    /// From one day to another; late work is all due today.
    struct Span: Hashable {
        let first: Day
        let last: Day
        let isLate: Bool
    }

    /// The open contributions of a laboratory; who takes part, as the place of a member in its table.
    init(_ laboratory: Laboratory, today: Day, plan: Plan) {
        let places = Dictionary(uniqueKeysWithValues: laboratory.members.enumerated().map { ($1.id, $0) })
        let (aside, waited) = (laboratory.setAside, Self.waitedFor(laboratory))
        let event = laboratory.event.day
        laboratory.actions.forEach { action in
            guard !action.status.isClosed, !aside.contains(action.id) else { return }
            let times = ActionTimes(action, plan, event: event, isWaitedFor: waited.contains(action.id))
            for piece in action.contributions where !piece.status.isClosed && !piece.shares.isEmpty {
                add(piece, places, times.span(due: piece.due?.resolved(eventDay: event), today: today))
            }
        }
    }

    // Shares are counted as they are gone through: copying them costs more than all that follows.
    private mutating func add(_ piece: Contribution, _ places: [Identifier: Int], _ span: Span?) {
        let begin = people.count
        var count = 0
        for share in piece.shares where share.state != .declined {
            count += 1
            if let place = places[share.member] { people.append(place) }
        }
        guard people.count > begin else { return }
        let hours = piece.effort.map { $0 / Double(count) }
        all.append(Piece(people: begin..<people.count, hours: hours, span: span))
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
        // The plan gives a date to everything; one to which nothing led says nothing.
        let isPlanned = begins != nil || isWaitedFor || !action.dependencies.isEmpty
        let planned = own != nil || isPlanned ? plan.earliest(action.id) : nil
        due = own ?? planned?.finish
        start = planned?.start ?? begins
    }

    /// The days of a contribution that is due then, or with its action.
    func span(due own: Day?, today: Day) -> LoadPieces.Span? {
        guard let last = own ?? due else { return nil }
        guard last >= today else { return LoadPieces.Span(first: today, last: today, isLate: true) }
        return LoadPieces.Span(first: min(max(start ?? today, today), last), last: last, isLate: false)
    }
}

extension Plan {
    /// The days between which an action takes place at the earliest.
    fileprivate func earliest(_ id: Identifier) -> (start: Day, finish: Day)? {
        places[id].map { place in
            let finish = network.earliestFinish(place)
            return (startDay(place, finish - network.nodes[place].duration), finishDay(place, finish))
        }
    }
}
