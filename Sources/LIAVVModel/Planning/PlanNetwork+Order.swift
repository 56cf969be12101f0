extension PlanNetwork {
    /// The links put together by the node that they leave, in their own order (counting sort); and where each begins.
    static func sorted(_ links: [Link], count: Int) -> ([Link], [Int]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for link in links { starts[link.from + 1] += 1 }
        for node in 0..<count { starts[node + 1] += starts[node] }
        guard !links.isEmpty else { return ([], starts) }
        var next = starts
        var sorted = [Link](repeating: links[0], count: links.count)
        for link in links {
            sorted[next[link.from]] = link
            next[link.from] += 1
        }
        return (sorted, starts)
    }

    /// The nodes so that each comes after all that it waits for.
    ///
    /// Source: A. B. Kahn, « Topological sorting of large networks » (1962).
    static func order(_ links: [Link], _ starts: [Int], count: Int) -> [Int] {
        var waiting = [Int](repeating: 0, count: count)
        for link in links { waiting[link.to] += 1 }
        var order = (0..<count).filter { waiting[$0] == 0 }
        order.reserveCapacity(count)
        var place = 0
        while place < order.count {
            let node = order[place]
            place += 1
            for link in links[starts[node]..<starts[node + 1]] {
                waiting[link.to] -= 1
                if waiting[link.to] == 0 { order.append(link.to) }
            }
        }
        return order
    }

    /// Nodes that wait for each other, each for the one before it and the first for the last; nil when none do.
    public var cycle: [Int]? {
        guard order.count < nodes.count else { return nil }
        // What is left waits for something that is left: going back from anywhere among it comes round.
        var isLeft = [Bool](repeating: true, count: nodes.count)
        for node in order { isLeft[node] = false }
        var before = [Int](repeating: -1, count: nodes.count)
        for link in links where isLeft[link.from] && isLeft[link.to] { before[link.to] = link.from }
        guard var node = isLeft.firstIndex(of: true) else { return nil }
        var seen = [Bool](repeating: false, count: nodes.count)
        while !seen[node] {
            seen[node] = true
            node = before[node]
        }
        var cycle = [node]
        while before[cycle[cycle.count - 1]] != node { cycle.append(before[cycle[cycle.count - 1]]) }
        return cycle.reversed()
    }
}
