/// Something that members have a part in.
public protocol Involving {
    /// Whether that member has a part in it.
    func involves(_ member: Identifier) -> Bool
}

extension Action: Involving {
    /// As its lead, or through a share that was not declined.
    public func involves(_ member: Identifier) -> Bool {
        lead == member || contributions.contains { $0.activeShares.contains { $0.member == member } }
    }

    /// Open, with a piece that nobody has taken or been offered, or without any piece and without a lead.
    public var isUnassigned: Bool {
        guard !status.isClosed else { return false }
        if contributions.isEmpty { return lead == nil }
        return contributions.contains { !$0.status.isClosed && $0.activeShares.isEmpty }
    }
}

extension ContributionEntry: Involving {
    /// Through a share that was not declined.
    public func involves(_ member: Identifier) -> Bool { contribution.activeShares.contains { $0.member == member } }
}

extension Member: Involving {
    /// Everybody is involved in themselves.
    public func involves(_ member: Identifier) -> Bool { id == member }
}

extension Meeting: Involving {
    /// Present, or excused.
    public func involves(_ member: Identifier) -> Bool { attendance.contains { $0.member == member } }
}

extension Passage: Involving {
    /// As the one who said it.
    public func involves(_ member: Identifier) -> Bool { block.members.contains(member) }
}

extension StandEntry: Involving {
    /// As the one who answers for it, or who staffs it.
    public func involves(_ member: Identifier) -> Bool {
        item.owner == member || item.rota.contains { $0.member == member }
    }
}
