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

    /// The links sorted, where those of each node begin, the order, and the cycles whose closing links were left out.
    static func withoutCycles(
        _ given: [Link], count: Int
    ) -> (links: [Link], starts: [Int], order: [Int], cycles: [[Int]]) {
        var (links, starts) = sorted(given, count: count)
        var order = order(links, starts, count: count)
        var cycles: [[Int]] = []
        while order.count < count, let cycle = cycle(links, order, count: count) {
            cycles.append(cycle)
            if cycles.count < most {
                links.removeAll { $0.from == cycle[cycle.count - 1] && $0.to == cycle[0] }
            } else {
                let done = Set(order)
                links.removeAll { !done.contains($0.from) && !done.contains($0.to) }
            }
            (links, starts) = sorted(links, count: count)
            order = self.order(links, starts, count: count)
        }
        return (links, starts, order, cycles)
    }

    /// More cycles than that are a tangle: they are not told apart any more, and nothing in it ties anything.
    private static let most = 50

    /// The first cycle; nil when there is none.
    public var cycle: [Int]? { cycles.first }

    private static func cycle(_ links: [Link], _ order: [Int], count: Int) -> [Int]? {
        // What is left waits for something that is left: going back from anywhere among it comes round.
        var isLeft = [Bool](repeating: true, count: count)
        for node in order { isLeft[node] = false }
        var before = [Int](repeating: -1, count: count)
        for link in links where isLeft[link.from] && isLeft[link.to] { before[link.to] = link.from }
        guard var node = isLeft.firstIndex(of: true) else { return nil }
        var seen = [Bool](repeating: false, count: count)
        while !seen[node] {
            seen[node] = true
            node = before[node]
        }
        var cycle = [node]
        while before[cycle[cycle.count - 1]] != node { cycle.append(before[cycle[cycle.count - 1]]) }
        return cycle.reversed()
    }
}
