/// Exits as they count: those close to one another count as one, with their units added (CO 43 §3).
enum ExitGrouping {
    /// The ways out that some doors make; doors are joined only in a room with a dimension above 10 m.
    ///
    /// A door that lies in no wall is joined to none.
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
            let isNear = { (group: [Opening]) in group.contains { areJoined($0, exit, outline, rules) } }
            let near = groups.filter(isNear).flatMap { $0 }
            groups.removeAll(where: isNear)
            groups.append(near + [exit])
        }
    }

    private static func areJoined(
        _ a: Opening, _ b: Opening, _ outline: Polygon, _ rules: LayoutRuleTable
    ) -> Bool {
        guard let one = DoorSill(a, in: outline), let two = DoorSill(b, in: outline) else { return false }
        return one.free.distance(to: two.free) < rules.value(.joinedExitsWithin)
    }
}
