/// Who owns what as of today, and what about it wants a look: for a meeting, never a ranking of people.
///
/// Contributions stand in the order in which they are due, people in French order.
public struct Review: Sendable {
    /// Open contributions that nobody has taken or been offered.
    public let orphans: [ContributionEntry]
    /// Those that some have taken or been offered, but fewer than they want.
    public let short: [ContributionEntry]
    /// The members who have more to do in some week than they can give.
    public let overloaded: [Overload]
    /// Contributions that want several people, of whom there is only the one who leads.
    public let loneLeads: [ContributionEntry]
    /// Open actions that someone leads and of whose open contributions nobody has any.
    public let leadsAlone: [Action]
    /// Contributions in which several take part and none leads.
    public let leaderless: [ContributionEntry]
    /// Answers that have been waited for too long.
    public let overdueAnswers: [AwaitedAnswer]
    /// What has become of people's parts since the last meeting.
    public let changes: [ShareChange]
    /// The day of that meeting; nil: there was none, and all that the journal tells counts.
    public let since: Day?

    /// A member who has more to do than they can give.
    public struct Overload: Hashable, Sendable {
        /// Who.
        public let member: Identifier
        /// The Mondays of the weeks.
        public let weeks: [Day]
        /// Hours beyond what they can give, in all these weeks.
        public let excess: Double
    }

    /// An answer that someone owes.
    public struct AwaitedAnswer: Hashable, Sendable {
        /// To what.
        public let entry: ContributionEntry
        /// Who.
        public let member: Identifier
        /// The day on which they were asked; nil: the journal does not tell.
        public let asked: Day?
    }

    /// Reviews a laboratory.
    ///
    /// - Parameters:
    ///   - load: the load as of today; worked out when nil.
    ///   - past: what the journal tells, in any order, for the changes and the days on which people were asked.
    ///   - patience: days after which an answer is overdue; where it is not known when someone was asked, the days before
    ///     it is due from which on it is.
    public init(
        _ laboratory: Laboratory, today: Day, load: WeeklyLoad? = nil, past: [PastChange] = [], patience: Int = 14
    ) {
        let open = OpenContributions(laboratory)
        orphans = laboratory.byDate(open.orphans)
        short = laboratory.byDate(open.short)
        loneLeads = laboratory.byDate(open.loneLeads)
        leaderless = laboratory.byDate(open.leaderless)
        leadsAlone = laboratory.actionsByDate.filter { $0.isLedAlone && !laboratory.isSetAside($0) }
        overloaded = Self.overloads(load ?? WeeklyLoad(laboratory, today: today))
        since = laboratory.lastMeeting(until: today - 1)?.date
        let history = ShareHistory(past)
        changes = history.changes(since: since, in: laboratory)
        overdueAnswers = laboratory.byDate(open.awaited).flatMap { entry in
            Self.awaited(entry, laboratory, history).filter { answer in
                Self.isOverdue(answer, due: laboratory.dueDay(of: entry), today: today, patience: patience)
            }
        }
    }

    private static func overloads(_ load: WeeklyLoad) -> [Overload] {
        load.members.compactMap { member in
            let weeks = load.weeksOver(member)
            guard !weeks.isEmpty else { return nil }
            let excess = weeks.reduce(0) { $0 + load.cell(member, $1).excess }
            return Overload(member: member, weeks: weeks, excess: excess)
        }
    }

    private static func awaited(
        _ entry: ContributionEntry, _ laboratory: Laboratory, _ history: ShareHistory
    ) -> [AwaitedAnswer] {
        let waiting = entry.contribution.activeShares.map(\.member).filter(entry.awaitsAnswer)
        let sorted = waiting.count < 2 ? waiting : waiting.sortedInFrench { laboratory.name($0) }
        return sorted.map { member in
            AwaitedAnswer(entry: entry, member: member, asked: history.asked(member, entry.contribution.id))
        }
    }

    private static func isOverdue(_ answer: AwaitedAnswer, due: Day?, today: Day, patience: Int) -> Bool {
        guard let asked = answer.asked else { return due.map { $0 <= today + patience } ?? false }
        return today - asked >= patience || due.map { $0 <= today } ?? false
    }
}

extension Review {
    /// Whether there is nothing to look at.
    public var isEmpty: Bool {
        orphans.isEmpty && short.isEmpty && overloaded.isEmpty && loneLeads.isEmpty && leadsAlone.isEmpty
            && leaderless.isEmpty && overdueAnswers.isEmpty && changes.isEmpty
    }
}

/// The open contributions about which there is something to say, sorted out in one pass: copies of them are dear.
private struct OpenContributions {
    var orphans: [ContributionEntry] = []
    var short: [ContributionEntry] = []
    var loneLeads: [ContributionEntry] = []
    var leaderless: [ContributionEntry] = []
    var awaited: [ContributionEntry] = []

    init(_ laboratory: Laboratory) {
        let aside = laboratory.setAside
        laboratory.actions.forEach { action in
            guard !action.status.isClosed, !aside.contains(action.id) else { return }
            for piece in action.contributions where !piece.status.isClosed { sort(piece, action) }
        }
    }

    private mutating func sort(_ piece: Contribution, _ action: Action) {
        let count = piece.shares.count { $0.state != .declined }
        let leads = piece.shares.contains { $0.state != .declined && $0.role == .lead }
        let wanted = piece.wanted ?? 1
        let entry = { ContributionEntry(action: action, contribution: piece) }
        if count == 0 { orphans.append(entry()) } else if count < wanted { short.append(entry()) }
        if leads, count == 1, wanted > 1 { loneLeads.append(entry()) }
        if !leads, count > 1 { leaderless.append(entry()) }
        if piece.awaitsAnswer { awaited.append(entry()) }
    }
}

extension Action {
    /// Open and led, with open contributions, none of which anyone has taken or been offered.
    fileprivate var isLedAlone: Bool {
        guard lead != nil, !status.isClosed else { return false }
        let open = contributions.filter { !$0.status.isClosed }
        return !open.isEmpty && open.allSatisfy { $0.activeShares.isEmpty }
    }
}
