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
        let open = laboratory.byDate(laboratory.openContributions)
        orphans = open.filter(\.isUnassigned)
        short = open.filter { !$0.isUnassigned && $0.contribution.missing > 0 }
        loneLeads = open.filter { $0.contribution.hasLoneLead && ($0.contribution.wanted ?? 1) > 1 }
        leaderless = open.filter { $0.contribution.activeShares.count > 1 && $0.contribution.leadShare == nil }
        leadsAlone = laboratory.actionsByDate.filter { $0.isLedAlone && !laboratory.isSetAside($0) }
        overloaded = Self.overloads(load ?? WeeklyLoad(laboratory, today: today))
        since = laboratory.lastMeeting(until: today - 1)?.date
        let history = ShareHistory(past)
        changes = history.changes(since: since, in: laboratory)
        overdueAnswers = Self.awaited(open, laboratory, history).filter { answer in
            Self.isOverdue(answer, due: laboratory.dueDay(of: answer.entry), today: today, patience: patience)
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
        _ open: [ContributionEntry], _ laboratory: Laboratory, _ history: ShareHistory
    ) -> [AwaitedAnswer] {
        open.flatMap { entry in
            let waiting = entry.contribution.activeShares.map(\.member).filter(entry.awaitsAnswer)
            return waiting.sortedInFrench { laboratory.name($0) }.map { member in
                AwaitedAnswer(
                    entry: entry, member: member, asked: history.asked(member, entry.reference.contribution))
            }
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

extension Contribution {
    /// Whether the one who leads it is the only one who takes part.
    fileprivate var hasLoneLead: Bool { leadShare != nil && activeShares.count == 1 }
}

extension Action {
    /// Open and led, with open contributions, none of which anyone has taken or been offered.
    fileprivate var isLedAlone: Bool {
        guard lead != nil, !status.isClosed else { return false }
        let open = contributions.filter { !$0.status.isClosed }
        return !open.isEmpty && open.allSatisfy { $0.activeShares.isEmpty }
    }
}
