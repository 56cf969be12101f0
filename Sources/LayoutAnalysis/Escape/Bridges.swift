/// Edges whose loss cuts something off from some roots (Tarjan 1974), in a graph that may have several edges side by side.
struct Bridges {
    /// A bridge, and the side of it that is cut off from the roots.
    struct Bridge {
        let edge: Int
        let beyond: Int
    }

    /// The bridges nearest to the roots: none lies beyond another.
    private(set) var outermost: [Bridge] = []
    /// The bridge that each basin lies beyond, as a place in `outermost`; −1 for none, −2 where no root leads.
    private(set) var beyond: [Int]

    /// - Parameters:
    ///   - ends: the two ends of each edge.
    ///   - incident: the edges at each place.
    init(ends: [(Int, Int)], incident: [[Int]], roots: [Int]) {
        beyond = [Int](repeating: -2, count: incident.count)
        let walk = Walk(ends: ends, incident: incident, roots: roots)
        for place in walk.order {
            let (parent, edge) = walk.parents[place]
            if edge < 0 {
                beyond[place] = -1
            } else if beyond[parent] >= 0 {
                beyond[place] = beyond[parent]
            } else if walk.lows[place] > walk.numbers[parent] {
                beyond[place] = outermost.count
                outermost.append(Bridge(edge: edge, beyond: place))
            } else {
                beyond[place] = -1
            }
        }
    }

    /// A walk in depth from the roots, all of them counted as one place.
    private struct Walk {
        var order: [Int] = []
        var numbers: [Int]
        var lows: [Int]
        var parents: [(Int, Int)]

        init(ends: [(Int, Int)], incident: [[Int]], roots: [Int]) {
            numbers = [Int](repeating: -1, count: incident.count)
            lows = numbers
            parents = [(Int, Int)](repeating: (-1, -1), count: incident.count)
            // Roots share the number 0: whoever gets back to one is not cut off.
            for root in roots where numbers[root] < 0 {
                (numbers[root], lows[root]) = (0, 0)
                order.append(root)
            }
            for root in order { descend(from: root, ends, incident) }
        }

        private mutating func descend(from root: Int, _ ends: [(Int, Int)], _ incident: [[Int]]) {
            var stack = [(place: root, next: 0)]
            while let (place, next) = stack.last {
                guard next < incident[place].count else {
                    stack.removeLast()
                    if let parent = stack.last?.place { lows[parent] = min(lows[parent], lows[place]) }
                    continue
                }
                stack[stack.count - 1].next += 1
                let edge = incident[place][next]
                guard edge != parents[place].1 else { continue }
                let other = ends[edge].0 == place ? ends[edge].1 : ends[edge].0
                if numbers[other] >= 0 {
                    lows[place] = min(lows[place], numbers[other])
                } else {
                    (numbers[other], lows[other]) = (order.count, order.count)
                    parents[other] = (place, edge)
                    order.append(other)
                    stack.append((other, 0))
                }
            }
        }
    }
}
