/// Exits as they count: those close to one another count as one, with their units added (CO 43 §3).
enum ExitGrouping {
    /// The ways out that some doors make; doors are joined only in a room with a dimension above 10 m.
    ///
    /// The directions of the doors are unknown here, so jambs are taken as near as they can be: a pair just above
    /// 5 m may be joined, never one below it kept apart.
    static func ways(of exits: [Opening], in outline: Polygon) -> [ExitWay] {
        let dimension = outline.bounds.map { max($0.width, $0.height) } ?? .infinity
        guard dimension > LayoutRules.joinedExitsRoomDimension.value else {
            return exits.map { ExitWay(clearWidth: $0.clearWidth) }
        }
        return groups(of: exits).map { ExitWay(joining: $0.map { ExitWay(clearWidth: $0.clearWidth) }) }
    }

    private static func groups(of exits: [Opening]) -> [[Opening]] {
        exits.reduce(into: []) { groups, exit in
            let near = groups.filter { $0.contains { areJoined($0, exit) } }.flatMap { $0 }
            groups.removeAll { $0.contains { areJoined($0, exit) } }
            groups.append(near + [exit])
        }
    }

    private static func areJoined(_ a: Opening, _ b: Opening) -> Bool {
        a.centre.distance(to: b.centre) - (a.clearWidth + b.clearWidth) / 2 < LayoutRules.joinedExitsWithin.value
    }
}
