/// The hours that fall to each member in each week, from this week to the event's, and what each can give.
///
/// Work is spread over the working days between the day on which its action begins by the plan, not before today, and the
/// day on which it is due; days on which the member is away are left out as long as others remain. Late work falls on this
/// week. Unknown effort is counted as unknown, never as nothing.
public struct WeeklyLoad: Sendable {
    /// The Mondays, this week's first.
    public let weeks: [Day]
    /// The members in French order; one who has left only while something open is still theirs.
    public let members: [Identifier]

    private let rows: [Identifier: Int]
    // Of each member: a cell for each week, then what comes after the last one, what has no date, and all together.
    private let cells: [Cell]
    private let sums: [Cell]
    private var width: Int { weeks.count + 3 }

    /// What falls to a member, or to all, in a week.
    public struct Cell: Hashable, Sendable {
        /// Hours of work whose effort is known.
        public internal(set) var hours = 0.0
        /// Contributions whose effort is not known.
        public internal(set) var unknown = 0
        /// Hours that can be given; nil: not known.
        public internal(set) var capacity: Double?
        /// Working days on which the member is away; of all members, added up.
        public internal(set) var daysAway = 0
        /// Whether the member is away on every working day of the week.
        public internal(set) var isAbsent = false

        /// Nothing.
        public init() {}

        /// Hours beyond what can be given; 0 when it is not known how much that is.
        public var excess: Double { capacity.map { hours > $0 + 1e-6 ? hours - $0 : 0 } ?? 0 }
        /// Whether there is more to do than can be given.
        public var isOver: Bool { excess > 0 }
        /// Whether nothing falls there.
        public var isEmpty: Bool { hours == 0 && unknown == 0 }
    }

    /// Spreads the open contributions of a laboratory.
    ///
    /// - Parameter plan: its plan as of today; made when nil.
    public init(_ laboratory: Laboratory, today: Day, plan: Plan? = nil) {
        let plan = plan ?? Plan(laboratory, today: today)
        let pieces = LoadPieces(laboratory, today: today, plan: plan)
        let weeks = Self.weeks(pieces.all, event: laboratory.event.day, today: today)
        let people = Array(laboratory.members)
        let spread = LoadSpread(pieces, people, weeks: weeks, calendar: plan.calendar)
        self.weeks = weeks
        members = spread.shown.map { people[$0] }.sortedInFrench { $0.fullName }.map(\.id)
        rows = Dictionary(uniqueKeysWithValues: spread.shown.map { (people[$0].id, $0) })
        (cells, sums) = (spread.cells, spread.sums)
    }

    /// A Monday to the next: up to two weeks after the event's, to the last one with work when there is no event to come.
    private static func weeks(_ pieces: [LoadPieces.Piece], event: Day?, today: Day) -> [Day] {
        let first = today.monday
        let last =
            event.flatMap { $0 >= today ? $0.monday + 14 : nil }
            ?? pieces.compactMap(\.span?.last).max() ?? today
        let count = min(max((last.monday - first) / 7 + 1, 4), most)
        return (0..<count).map { first + 7 * $0 }
    }

    // A typing mistake in a year must not make a table of a thousand weeks.
    private static let most = 60
}

extension WeeklyLoad {
    /// What falls to a member in the week of that day; an empty cell outside the weeks, and for nobody.
    public func cell(_ member: Identifier, _ week: Day) -> Cell {
        place(of: week).map { cell(member, at: $0) } ?? Cell()
    }

    /// What falls to a member after the last week.
    public func later(_ member: Identifier) -> Cell { cell(member, at: weeks.count) }

    /// What a member has that nobody has dated: « sans date ».
    public func undated(_ member: Identifier) -> Cell { cell(member, at: weeks.count + 1) }

    /// All that a member has, each contribution counted once, against what they can give in these weeks.
    public func total(of member: Identifier) -> Cell { cell(member, at: weeks.count + 2) }

    /// What falls to all in the week of that day; what they can give is not known unless it is of each of them.
    public func total(in week: Day) -> Cell { place(of: week).map { sums[$0] } ?? Cell() }

    /// What falls to all after the last week.
    public var laterTotal: Cell { sums[weeks.count] }

    /// What all have that nobody has dated.
    public var undatedTotal: Cell { sums[weeks.count + 1] }

    /// All that there is, once for each who has a part in it.
    public var total: Cell { sums[weeks.count + 2] }

    /// The weeks in which a member has more to do than they can give.
    public func weeksOver(_ member: Identifier) -> [Day] { weeks.filter { cell(member, $0).isOver } }

    private func place(of week: Day) -> Int? {
        guard let first = weeks.first, week >= first, week < first + 7 * weeks.count else { return nil }
        return (week - first) / 7
    }

    private func cell(_ member: Identifier, at place: Int) -> Cell {
        rows[member].map { cells[$0 * width + place] } ?? Cell()
    }
}
