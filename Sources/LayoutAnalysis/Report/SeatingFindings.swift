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

    /// Sixteen chairs between two aisles, eight between an aisle and a wall; without an aisle, how wide it would have to be.
    private func rowFindings(_ thing: Obstacle, _ chairs: ChairRows) -> [LayoutFinding] {
        guard let circulation else { return [] }
        let aisles = RowAisles(chairs, of: thing.id, width: rules.value(.secondaryAisle), in: circulation)
        guard aisles.left || aisles.right else { return aisleFindings(thing, aisles) }
        let figure: LayoutRules = aisles.left && aisles.right ? .rowBetweenAisles : .rowToWall
        guard chairs.perRow > rules.count(figure) else { return [] }
        return finding(
            .rowTooLong, .toJudge, held: figure, limit: Double(rules.count(figure)), measured: Double(chairs.perRow),
            subjects: [thing.id], at: place(thing), cures: [.splitRow(id: thing.id, chairs: rules.count(figure))])
    }

    private func aisleFindings(_ thing: Obstacle, _ aisles: RowAisles) -> [LayoutFinding] {
        let least = rules.value(.secondaryAisle)
        let widest = max(aisles.leftWidth, aisles.rightWidth)
        let end = aisles.leftWidth >= aisles.rightWidth ? aisles.leftEnd : aisles.rightEnd
        return finding(
            .aisleTooNarrow, .toJudge, held: .secondaryAisle, measured: widest, subjects: [thing.id],
            at: end.isOnPlan ? end : place(thing),
            cures: widest < least
                ? [.widenAisle(id: thing.id, by: least - min(widest, (widest + 0.05).rounded(.down)))] : [])
    }

    private func place(_ thing: Obstacle) -> PlanePoint { SceneCheck.place(of: thing.footprint) }

    /// Places kept in zones for wheelchairs that a wheelchair can take, against the chairs in rows.
    private var wheelchairFindings: [LayoutFinding] {
        let seats = scene.obstacles.reduce(0) { min(1_000_000, $0 + ($1.chairs?.seats ?? 0)) }
        let needed = AccessibleSeating.wheelchairPlaces(seats: seats, rules: rules)
        guard needed > 0, rules.isOn(.wheelchairFirstPlaces) else { return [] }
        var (kept, lost) = (0, [FloorZone]())
        for zone in scene.zones where zone.use == .wheelchair && kept < needed {
            let count = places(in: zone, most: needed - kept)
            kept += count
            if count < min(needed, drawn(in: zone)) { lost.append(zone) }
        }
        guard kept < needed else { return [] }
        let first = scene.obstacles.first { $0.chairs != nil }
        return finding(
            .wheelchairPlaces, .toJudge, held: .wheelchairFirstPlaces, limit: Double(needed), unit: .places,
            measured: Double(kept), affected: lost.map(\.id),
            at: lost.first.map { SceneCheck.place(of: $0.outline) } ?? first.map(place),
            cures: [.addWheelchairPlaces(needed - kept)])
    }

    /// Places that count: nobody gets to one without a way in.
    private func places(in zone: FloorZone, most: Int) -> Int {
        guard let circulation else { return 0 }
        return WheelchairPlaces(
            in: zone, circulation, width: rules.value(.useSpaceWidth),
            length: rules.value(.useSpaceLength), route: rules.value(scene.routeFigures.narrow), most: most
        ).count
    }

    /// Places that the area of a zone would make.
    private func drawn(in zone: FloorZone) -> Int {
        let size = max(1, rules.value(.useSpaceWidth) * rules.value(.useSpaceLength))
        return Int(min(1e6, (zone.outline.area / size + 1e-9).rounded(.down)))
    }
}
