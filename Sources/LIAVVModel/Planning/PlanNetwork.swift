/// Actions and what ties them, reduced to whole numbers: the critical path method on boundaries of working days.
///
/// Node i takes `duration` working days from its start boundary S to its finish boundary F = S + duration. A link from i to
/// j with lag l asks for S(j) ≥ F(i) + l (finish to start), S(j) ≥ S(i) + l (start to start) or F(j) ≥ F(i) + l (finish to
/// finish). The forward pass gives the earliest dates, the backward pass the latest ones. Time grows with the number
/// of nodes and links.
///
/// Source: J. E. Kelley and M. R. Walker, « Critical-Path Planning and Scheduling » (1959); for links with lag,
/// the precedence diagramming method, J. W. Fondahl (1961).
public struct PlanNetwork: Sendable, Equatable {
    /// One action.
    public struct Node: Sendable, Equatable {
        /// Working days, 0 for a milestone.
        public var duration: Int
        /// The boundary before which it cannot begin.
        public var floor: Int
        /// Whether it begins at its floor whatever it waits for: it is done or under way.
        public var isPinned: Bool
        /// The boundary by which it must have ended; nil: none of its own.
        public var end: Int?

        /// A node of the network.
        public init(duration: Int, floor: Int, isPinned: Bool = false, end: Int? = nil) {
            (self.duration, self.floor, self.isPinned, self.end) = (duration, floor, isPinned, end)
        }
    }

    /// What ties one action to another.
    public struct Link: Sendable, Equatable {
        /// The place of the action waited for.
        public var from: Int
        /// The place of the action that waits.
        public var to: Int
        /// Which ends are tied.
        public var kind: Dependency.Link
        /// Working days in between; negative: they may overlap.
        public var lag: Int

        /// A link between two nodes.
        public init(from: Int, to: Int, kind: Dependency.Link = .finishToStart, lag: Int = 0) {
            (self.from, self.to, self.kind, self.lag) = (from, to, kind, lag)
        }
    }

    /// The actions.
    public private(set) var nodes: [Node]
    /// The links, those that leave one node side by side.
    public let links: [Link]
    /// Where the links that leave a node begin in `links`; one more than there are nodes.
    let starts: [Int]
    /// The nodes so that each comes after all that it waits for.
    let order: [Int]
    /// Nodes that wait for each other, each for the one before it and the first for the last. Of each cycle that last link
    /// is left out of the reckoning, so that everything else is planned as if it were not there.
    public let cycles: [[Int]]
    /// The earliest boundary at which each can begin.
    public private(set) var earliestStart: [Int]
    /// The node that keeps each from beginning earlier; -1: none does.
    public private(set) var driver: [Int]
    /// The latest boundary at which each can end.
    private var latest: [Int]

    /// The network worked out, forwards and backwards.
    ///
    /// - Parameter links: between places of `nodes`; others are left out.
    public init(nodes: [Node], links: [Link]) {
        self.nodes = nodes
        let isKnown = { (link: Link) in nodes.indices.contains(link.from) && nodes.indices.contains(link.to) }
        let plain = Self.withoutCycles(links.filter(isKnown), count: nodes.count)
        (self.links, starts, order, cycles) = (plain.links, plain.starts, plain.order, plain.cycles)
        earliestStart = nodes.map(\.floor)
        driver = [Int](repeating: -1, count: nodes.count)
        latest = []
        passForward()
        latest = latestFinishes(nodes.map { $0.end ?? Self.unbounded })
    }

    /// Greater than any boundary.
    static let unbounded = Int.max / 4
}

extension PlanNetwork {
    /// Gives every node another end and works out the latest dates again.
    mutating func bound(by ends: [Int?]) {
        for node in nodes.indices { nodes[node].end = ends[node] }
        latest = latestFinishes(ends.map { $0 ?? Self.unbounded })
    }

    /// The earliest boundary at which a node can end.
    public func earliestFinish(_ node: Int) -> Int { earliestStart[node] + nodes[node].duration }

    /// The latest boundary at which it can end; nil when nothing waits for it in the end.
    public func latestFinish(_ node: Int) -> Int? { latest[node] < Self.unbounded / 2 ? latest[node] : nil }

    /// The latest boundary at which it can begin.
    public func latestStart(_ node: Int) -> Int? { latestFinish(node).map { $0 - nodes[node].duration } }

    /// Working days by which it can be late without anything missing its end; negative when it misses it already.
    public func totalSlack(_ node: Int) -> Int? { latestFinish(node).map { $0 - earliestFinish(node) } }

    /// Working days by which it can be late without anything else beginning later; nil when nothing follows.
    public func freeSlack(_ node: Int) -> Int? {
        var least = nodes[node].end.map { $0 - earliestFinish(node) }
        for link in links[starts[node]..<starts[node + 1]] {
            let next = link.to
            let room =
                switch link.kind {
                case .finishToStart: earliestStart[next] - link.lag - earliestFinish(node)
                case .startToStart: earliestStart[next] - link.lag - earliestStart[node]
                case .finishToFinish: earliestFinish(next) - link.lag - earliestFinish(node)
                }
            least = min(least ?? room, room)
        }
        return least
    }

    private mutating func passForward() {
        for node in order {
            let (start, finish) = (earliestStart[node], earliestFinish(node))
            for link in links[starts[node]..<starts[node + 1]] where !nodes[link.to].isPinned {
                let wanted =
                    switch link.kind {
                    case .finishToStart: finish + link.lag
                    case .startToStart: start + link.lag
                    case .finishToFinish: finish + link.lag - nodes[link.to].duration
                    }
                if wanted > earliestStart[link.to] { (earliestStart[link.to], driver[link.to]) = (wanted, node) }
            }
        }
    }

    /// The latest finish of each node when those are the ends.
    func latestFinishes(_ ends: [Int]) -> [Int] {
        var latest = ends
        for node in order.reversed() {
            for link in links[starts[node]..<starts[node + 1]] {
                latest[node] = min(latest[node], allowed(node, before: link, finishing: latest[link.to]))
            }
        }
        return latest
    }

    /// The latest finish of a node that a link leaves it, when what waits for it ends at `finish` at the latest.
    func allowed(_ node: Int, before link: Link, finishing finish: Int) -> Int {
        guard finish < Self.unbounded / 2 else { return Self.unbounded }
        return switch link.kind {
        case .finishToStart: finish - nodes[link.to].duration - link.lag
        case .startToStart: finish - nodes[link.to].duration - link.lag + nodes[node].duration
        case .finishToFinish: finish - link.lag
        }
    }
}
