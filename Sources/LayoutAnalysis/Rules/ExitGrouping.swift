/// Exits as they count: those close to one another count as one, with their units added (CO 43 §3).
enum ExitGrouping {
    /// The ways out that some doors make; doors are joined only in a room with a dimension above 10 m.
    ///
    /// The directions of the doors are unknown here, so jambs are taken as near as they can be: a pair just above
    /// 5 m may be joined, never one below it kept apart.
    static func ways(of exits: [Opening], in outline: Polygon, rules: LayoutRuleTable = .standard) -> [ExitWay] {
        groups(of: exits, in: outline, rules: rules).map { way(of: $0, rules: rules) }
    }

    /// The way out that some doors make together.
    static func way(of doors: [Opening], rules: LayoutRuleTable) -> ExitWay {
        ExitWay(joining: doors.map { ExitWay($0, rules: rules) })
    }

    /// The doors that count together, each door once.
    static func groups(of exits: [Opening], in outline: Polygon, rules: LayoutRuleTable) -> [[Opening]] {
        let dimension = outline.bounds.map { max($0.width, $0.height) } ?? .infinity
        guard dimension > rules.value(.joinedExitsRoomDimension) else { return exits.map { [$0] } }
        return exits.reduce(into: []) { groups, exit in
            let near = groups.filter { $0.contains { areJoined($0, exit, rules) } }.flatMap { $0 }
            groups.removeAll { $0.contains { areJoined($0, exit, rules) } }
            groups.append(near + [exit])
        }
    }

    private static func areJoined(_ a: Opening, _ b: Opening, _ rules: LayoutRuleTable) -> Bool {
        a.centre.distance(to: b.centre) - (a.clearWidth + b.clearWidth) / 2 < rules.value(.joinedExitsWithin)
    }
}
