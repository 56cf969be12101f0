extension LayoutMeasures {
    /// Rows of chairs, and places for wheelchairs.
    var seatingFindings: [LayoutFinding] {
        scene.obstacles.flatMap { thing -> [LayoutFinding] in
            guard let chairs = thing.chairs, chairs.seats > 0 else { return [] }
            return gaugeFindings(thing, chairs) + rowFindings(thing, chairs)
        } + wheelchairFindings
    }

    private func gaugeFindings(_ thing: Obstacle, _ chairs: ChairRows) -> [LayoutFinding] {
        let least = rules.value(.rowGauge)
        guard chairs.rows > 1, chairs.gauge < least - 1e-6 else { return [] }
        return finding(
            .rowsTooClose, .toJudge, held: .rowGauge, measured: max(0, chairs.gauge), subjects: [thing.id],
            at: place(thing), cures: [.spaceRows(id: thing.id, pitch: chairs.chairDepth + least)])
    }

    /// Sixteen chairs between two aisles, eight between an aisle and a wall, none without an aisle.
    private func rowFindings(_ thing: Obstacle, _ chairs: ChairRows) -> [LayoutFinding] {
        guard let circulation else { return [] }
        let aisles = RowAisles(chairs, width: rules.value(.secondaryAisle), in: circulation)
        let figure: LayoutRules = aisles.left && aisles.right ? .rowBetweenAisles : .rowToWall
        let most = aisles.left || aisles.right ? rules.count(figure) : 0
        guard chairs.perRow > most else { return [] }
        return finding(
            .rowTooLong, .toJudge, held: figure, limit: Double(most), measured: Double(chairs.perRow),
            subjects: [thing.id], at: place(thing), cures: [.splitRow(id: thing.id, chairs: rules.count(figure))])
    }

    private func place(_ thing: Obstacle) -> PlanePoint { SceneCheck.place(of: thing.footprint) }

    /// Places kept in zones for wheelchairs, each of the size of a use space, against the chairs in rows.
    private var wheelchairFindings: [LayoutFinding] {
        let seats = scene.obstacles.reduce(0) { min(1_000_000, $0 + ($1.chairs?.seats ?? 0)) }
        let needed = AccessibleSeating.wheelchairPlaces(seats: seats, rules: rules)
        let size = max(1, rules.value(.useSpaceWidth) * rules.value(.useSpaceLength))
        let kept = scene.zones.filter { $0.use == .wheelchair && $0.outline.isSimple }
            .reduce(0) { $0 + Int(min(1e6, ($1.outline.area / size + 1e-9).rounded(.down))) }
        guard kept < needed else { return [] }
        let first = scene.obstacles.first { $0.chairs != nil }
        return finding(
            .wheelchairPlaces, .toJudge, held: .wheelchairFirstPlaces, limit: Double(needed), unit: .places,
            measured: Double(kept), at: first.map(place) ?? middle, cures: [.addWheelchairPlaces(needed - kept)])
    }
}
