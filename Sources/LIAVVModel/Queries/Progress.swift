/// How much of the roadmap is done.
public struct Progress: Hashable, Sendable {
    /// Actions done.
    public let done: Int
    /// Actions that were decided on: neither ideas nor dropped, nor given up with their scenario.
    public let total: Int
}

extension Laboratory {
    /// How much of the roadmap is done.
    public var progress: Progress {
        let aside = setAside
        let counted = actions.filter { $0.isDecided && !aside.contains($0.id) }
        return Progress(done: counted.count { $0.status == .done }, total: counted.count)
    }

    /// The questions that nobody has answered yet, latest meeting first.
    public var openQuestions: [Passage] { passages([.question]).filter(\.block.isOpenQuestion) }

    /// The hours that a member would have with one share more in each of those contributions; nil when the effort of
    /// one is not known.
    public func hours(from load: Load, withSharesIn pieces: [ContributionReference]) -> Double? {
        var hours = load.hours
        for piece in pieces {
            guard let contribution = contribution(piece)?.contribution, let effort = contribution.effort else {
                return nil
            }
            hours += effort / Double(contribution.activeShares.count + 1)
        }
        return hours
    }
}

extension Action {
    /// Whether it was decided on: neither an idea nor dropped.
    public var isDecided: Bool { status != .idea && status != .dropped }
}

extension Contribution {
    /// Whether someone was offered a share and has not answered.
    public var awaitsAnswer: Bool { activeShares.contains { $0.state == .proposed || $0.state == .toConfirm } }
}
