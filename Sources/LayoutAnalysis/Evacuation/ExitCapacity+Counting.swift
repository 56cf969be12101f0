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
                isAccessory: way.isAccessory, isKeptAccessory: doors.allSatisfy { $0.role == .accessory })
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
    ///
    /// - Parameters:
    ///   - regime: the article that says which exits the headcount needs; where it says nothing, CO 38 does.
    ///   - longestWay: the longest way to an exit in centimetres, before the loss; nil when none was measured.
    init?(
        _ exits: ExitCapacity, headcount: Int, regime: ExitRegime, longestWay: Double?, rules: LayoutRuleTable
    ) {
        guard let best = exits.ways.indices.max(by: { exits.ways[$0].units < exits.ways[$1].units }) else { return nil }
        let left = exits.ways.enumerated().filter { $0.offset != best }.map(\.element)
        let own = regime.combinations(headcount: headcount, rules: rules)
        let accepted = own.isEmpty ? ExitRegime.co38.combinations(headcount: headcount, rules: rules) : own
        lack = Self.lack(of: left, for: accepted, headcount, longestWay, rules)
        (lost, unitsLeft) = (exits.ways[best].doors, left.reduce(0) { $0 + $1.units })
        waysLeft = left.count { $0.units > 0 }
    }

    /// What is missing for the nearest of the sets; nil when one of them is met.
    private static func lack(
        of ways: [ExitCapacity.Way], for sets: [ExitCombination], _ headcount: Int, _ longest: Double?,
        _ rules: LayoutRuleTable
    ) -> ExitShortfall? {
        let counted = ways.map(\.counted)
        guard !sets.contains(where: { longest ?? 0 <= $0.travelLimit ?? .infinity && $0.accepts(counted) }) else {
            return nil
        }
        return sets.map { ExitShortfall(ways, for: $0, people: headcount, longestWay: longest, rules: rules) }
            .min { $0.weight < $1.weight }
    }
}

extension Opening {
    fileprivate func narrowed(to width: Double?) -> Opening {
        guard let width, width < clearWidth else { return self }
        var door = self
        door.clearWidth = width
        return door
    }
}
