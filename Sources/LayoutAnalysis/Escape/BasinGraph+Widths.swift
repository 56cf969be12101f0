extension BasinGraph {
    /// The widest way from the largest basin to each: its width and the narrow place that limits it, −1 for none.
    ///
    /// Edges join, the widest first, until a basin hangs together with the largest one (Kruskal 1956).
    func waysFromLargest() -> [(width: Double, edge: Int)] {
        let main = sizes.indices.max { (sizes[$0], -$0) < (sizes[$1], -$1) }
        var found = [(width: Double, edge: Int)](repeating: (0, -1), count: sizes.count)
        guard let main else { return found }
        found[main] = (.infinity, -1)
        var groups = sizes.indices.map { $0 }
        var members = sizes.indices.map { [$0] }
        for (number, edge) in edges.enumerated().sorted(by: {
            ($0.element.width, -$0.offset) > ($1.element.width, -$1.offset)
        }) {
            var (one, two) = (groups[edge.one], groups[edge.two])
            guard one != two else { continue }
            let main = groups[main]
            if one == main { for basin in members[two] { found[basin] = (edge.width, number) } }
            if two == main { for basin in members[one] { found[basin] = (edge.width, number) } }
            if members[one].count < members[two].count { swap(&one, &two) }
            for basin in members[two] { groups[basin] = one }
            members[one] += members[two]
            members[two] = []
        }
        return found
    }
}
