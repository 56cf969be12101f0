/// A contribution with the action that it belongs to.
public struct ContributionEntry: Hashable, Sendable {
    /// The action.
    public let action: Action
    /// The contribution.
    public let contribution: Contribution

    /// A contribution of that action.
    public init(action: Action, contribution: Contribution) {
        self.action = action
        self.contribution = contribution
    }

    /// Where it stands.
    public var reference: ContributionReference {
        ContributionReference(action: action.id, contribution: contribution.id)
    }

    /// Whether there is still something to do.
    public var isOpen: Bool { !action.status.isClosed && !contribution.status.isClosed }
    /// Open, and nobody has taken it or been offered it.
    public var isUnassigned: Bool { isOpen && contribution.activeShares.isEmpty }
}

extension Contribution {
    /// The shares that count: all but those declined.
    public var activeShares: [Share] { shares.filter { $0.state != .declined } }
    /// The share of the one who answers for it, if anyone does.
    public var leadShare: Share? { activeShares.first { $0.role == .lead } }
    /// How many people are still missing.
    public var missing: Int { max(0, (wanted ?? 1) - activeShares.count) }

    /// That member's share, declined or not.
    public func share(of member: Identifier) -> Share? { shares.first { $0.member == member } }

    /// Hours that fall to each of those taking part; nil when the effort is not known or nobody takes part.
    public var hoursEach: Double? {
        let count = activeShares.count
        return count == 0 ? nil : effort.map { $0 / Double(count) }
    }
}

extension Laboratory {
    /// Every contribution of every action, in the order of the actions' identifiers.
    public var contributions: [ContributionEntry] {
        actions.flatMap { action in
            action.contributions.map { ContributionEntry(action: action, contribution: $0) }
        }
    }

    /// Those in which there is something left to do, of the actions that are still part of the plan.
    public var openContributions: [ContributionEntry] {
        let aside = setAside
        return actions.filter { !$0.status.isClosed && !aside.contains($0.id) }.flatMap { action in
            action.contributions.filter { !$0.status.isClosed }.map {
                ContributionEntry(action: action, contribution: $0)
            }
        }
    }

    /// The contribution referred to; nil when it is gone.
    public func contribution(_ reference: ContributionReference) -> ContributionEntry? {
        guard let action = actions[reference.action],
            let contribution = action.contributions.first(where: { $0.id == reference.contribution })
        else { return nil }
        return ContributionEntry(action: action, contribution: contribution)
    }
}
