extension ExitCapacity {
    /// Counts the exits of a scene that can be passed.
    ///
    /// - Parameters:
    ///   - widths: the width in centimetres to which a way to a door is narrowed, by the door's name; others count whole.
    ///   - longestWay: the longest way to an exit in centimetres; nil when none was measured, which limits nothing.
    init(
        _ scene: Scene, headcount: Int, rules: LayoutRuleTable, widths: [String: Double] = [:],
        longestWay: Double? = nil
    ) {
        let exits = scene.doors.filter { $0.isExit && $0.isOpen }.map { $0.narrowed(to: widths[$0.id]) }
        let groups = ExitGrouping.groups(of: exits, in: scene.outline, rules: rules)
        let counted = groups.map { ExitGrouping.way(of: $0, rules: rules) }
        ways = zip(groups, counted).map { doors, way in
            Way(
                doors: doors.map(\.id), width: doors.map(\.clearWidth).max() ?? 0, units: way.units,
                isAccessory: way.isAccessory)
        }
        units = counted.reduce(0) { $0 + $1.units }
        accepted = scene.appliedRegime.exits.combinations(headcount: headcount, rules: rules)
        isEnough =
            headcount <= 0
            || accepted.contains { set in
                let isNear = set.travelLimit.map { limit in longestWay.map { $0 <= limit } ?? true } ?? true
                return isNear && set.accepts(counted)
            }
    }
}

extension ExitLoss {
    /// What is left of some ways without the one that has the most units; nil when there is none.
    init?(_ exits: ExitCapacity, headcount: Int, rules: LayoutRuleTable) {
        guard let best = exits.ways.max(by: { $0.units < $1.units }) else { return nil }
        lost = best.doors
        unitsLeft = exits.units - best.units
        waysLeft = exits.ways.count { $0.units > 0 } - (best.units > 0 ? 1 : 0)
        unitsNeeded = max(0, headcount).fractions(of: rules.count(.peoplePerUnit))
    }
}

extension Opening {
    fileprivate func narrowed(to width: Double?) -> Opening {
        guard let width, width < clearWidth else { return self }
        return Opening(
            id: id, centre: centre, clearWidth: width, isExit: isExit, isEntrance: isEntrance, swing: swing,
            role: role, leaves: leaves, opensOutward: opensOutward, isBlocked: isBlocked)
    }
}
