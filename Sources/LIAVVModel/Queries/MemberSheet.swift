/// All that one member has to do, on a sheet to take along.
public struct MemberSheet: Sendable {
    /// Whose.
    public let member: Member
    /// The day as of which it is.
    public let today: Day
    /// Their parts in open contributions, in the order in which they are due.
    public let parts: [Part]
    /// Those among them that wait for their answer.
    public var waiting: [Part] { parts.filter { $0.entry.awaitsAnswer(of: member.id) } }
    /// The open actions that they lead, in the order in which they are due.
    public let led: [Action]
    /// What falls to them week by week, and what they can give.
    public let load: WeeklyLoad
    /// When they are away, from today on, soonest first.
    public let absences: [Absence]

    /// One part in one contribution.
    public struct Part: Hashable, Sendable {
        /// The contribution.
        public let entry: ContributionEntry
        /// The part.
        public let share: Share
        /// When it is due; nil: nobody has said.
        public let due: Day?
        /// Whether that has passed.
        public let isLate: Bool
        /// Hours that fall to the member; nil: not known.
        public var hours: Double? { entry.contribution.hoursEach }
        /// The others who take part.
        public var others: [Share] { entry.contribution.activeShares.filter { $0.member != share.member } }
    }

    /// The sheet of a member; nil when there is none of that name.
    ///
    /// - Parameter load: the load as of that day; worked out when nil.
    public init?(_ id: Identifier, in laboratory: Laboratory, today: Day, load: WeeklyLoad? = nil) {
        guard let member = laboratory.members[id] else { return nil }
        (self.member, self.today) = (member, today)
        self.load = load ?? WeeklyLoad(laboratory, today: today)
        parts = laboratory.byDate(laboratory.contributions(of: id)).compactMap { entry in
            guard let share = entry.contribution.share(of: id) else { return nil }
            let isLate = laboratory.isLate(entry, today: today)
            return Part(entry: entry, share: share, due: laboratory.dueDay(of: entry), isLate: isLate)
        }
        let aside = laboratory.setAside
        led = laboratory.actionsByDate.filter { $0.lead == id && !$0.status.isClosed && !aside.contains($0.id) }
        absences = member.absences.filter { ($0.to ?? $0.from).map { $0 >= today } ?? false }
            .sorted { ($0.from ?? $0.to ?? today) < ($1.from ?? $1.to ?? today) }
    }

    /// Hours that fall to them, all together.
    public var total: WeeklyLoad.Cell { load.total(of: member.id) }

    /// The weeks in which something falls to them, or they are away all the time.
    public var busyWeeks: [Day] {
        load.weeks.filter { week in
            let cell = load.cell(member.id, week)
            return !cell.isEmpty || cell.isAbsent
        }
    }
}
