/// What a member has taken on or been offered.
public struct Load: Hashable, Sendable {
    /// Hours of the open contributions whose effort is known, shared equally among those taking part.
    public var hours = 0.0
    /// Open contributions in all.
    public var contributions = 0
    /// Those among them whose effort is not known: counted as unknown, not as nothing.
    public var unknown = 0

    /// No load.
    public init() {}

    mutating func add(hours share: Double?) {
        contributions += 1
        if let share { hours += share } else { unknown += 1 }
    }
}

extension Laboratory {
    /// The load of every member, in one pass over the roadmap.
    public var loads: [Identifier: Load] {
        var loads = Dictionary(uniqueKeysWithValues: members.map { ($0.id, Load()) })
        let aside = setAside
        for action in actions where !action.status.isClosed && !aside.contains(action.id) {
            for contribution in action.contributions where !contribution.status.isClosed {
                let each = contribution.hoursEach
                for share in contribution.activeShares { loads[share.member]?.add(hours: each) }
            }
        }
        return loads
    }

    /// The open contributions that a member has a share in, declined ones left out.
    public func contributions(of member: Identifier) -> [ContributionEntry] {
        openContributions.filter { entry in
            entry.contribution.activeShares.contains { $0.member == member }
        }
    }

    /// The open contributions that wait for a member's answer.
    public func unanswered(by member: Identifier) -> [ContributionEntry] {
        openContributions.filter { $0.awaitsAnswer(of: member) }
    }
}

extension ContributionEntry {
    /// Whether that member was offered a share and has not answered.
    public func awaitsAnswer(of member: Identifier) -> Bool {
        guard let state = contribution.share(of: member)?.state else { return false }
        return isOpen && (state == .proposed || state == .toConfirm)
    }
}
