import LIAVVModel

/// What the panes need to know of the laboratory, worked out once a change and not once a key.
struct Digest: Sendable {
    let loads: [Identifier: Load]
    let actionsByDate: [Identifier]
    let open: [ContributionEntry]
    let unassigned: [ContributionEntry]
    /// All that are open, by date, in few words.
    let pieces: [OpenPiece]
    let members: [Identifier]
    let excused: Set<Identifier>
    let names: ShortNames
    let progress: Progress
    let pulse: Pulse
    /// Open actions that nobody leads, by date.
    let orphans: [Identifier]
    let backlinks: Backlinks
    let proposals: [Proposal]
    /// How many of them wait for a decision.
    let pendingProposals: Int
    let nextMilestone: Identifier?
    /// The actions that are no part of the plan any more.
    let setAside: Set<Identifier>

    init(_ laboratory: Laboratory, today: Day) {
        loads = laboratory.loads
        actionsByDate = laboratory.actionsByDate.map(\.id)
        open = laboratory.byDate(laboratory.openContributions)
        backlinks = Backlinks(laboratory, open: open)
        unassigned = open.filter(\.isUnassigned)
        pieces = open.map(OpenPiece.init)
        members = laboratory.members.filter { !$0.hasLeft }.sortedInFrench(by: \.fullName).map(\.id)
        names = ShortNames(laboratory)
        let attendance = laboratory.lastMeeting(until: today)?.attendance ?? []
        excused = Set(attendance.filter { $0.state != .present }.compactMap(\.member))
        progress = laboratory.progress
        pulse = Pulse(laboratory, open: open, today: today)
        proposals = laboratory.proposals
        pendingProposals = proposals.count { $0.state == .pending }
        nextMilestone = laboratory.nextMilestone(today: today)?.id
        let aside = laboratory.setAside
        setAside = aside
        orphans = actionsByDate.filter { id in
            guard let action = laboratory.actions[id] else { return false }
            return action.lead == nil && !action.isMilestone && action.isDecided && !action.status.isClosed
                && !aside.contains(id)
        }
    }
}
