extension LayoutMeasures {
    /// Rows of chairs, and places for wheelchairs.
    var seatingFindings: [LayoutFinding] {
        scene.obstacles.flatMap { thing -> [LayoutFinding] in
            guard let chairs = thing.chairs, chairs.seats > 0 else { return [] }
            return seatFindings(thing, chairs) + gaugeFindings(thing, chairs) + rowFindings(thing, chairs)
        } + wheelchairFindings
    }

    /// As narrow as no chair is, in centimetres; our own choice, no article.
    private static let narrowestSeat = 40.0

    private func seatFindings(_ thing: Obstacle, _ chairs: ChairRows) -> [LayoutFinding] {
        let width = chairs.firstRow.length / Double(max(1, chairs.perRow))
        guard width < Self.narrowestSeat - 1e-6 else { return [] }
        return [
            LayoutFinding(
                kind: .seatTooNarrow, severity: .toJudge, subjects: [thing.id], measured: width,
                limit: Self.narrowestSeat, at: place(thing))
        ]
    }

    private func gaugeFindings(_ thing: Obstacle, _ chairs: ChairRows) -> [LayoutFinding] {
        let least = rules.value(.rowGauge)
        guard chairs.rows > 1, chairs.gauge < least - 1e-6 else { return [] }
        return finding(
            .rowsTooClose, .toJudge, held: .rowGauge, measured: max(0, chairs.gauge), subjects: [thing.id],
            at: place(thing), cures: [.spaceRows(id: thing.id, pitch: chairs.chairDepth + least)])
    }

    /// Sixteen chairs between two aisles, eight between an aisle and a wall; without an aisle, how wide it would have to be.
    ///
    /// Of rows that nobody gets to, only that is said: what shuts them off is no narrow aisle.
    private func rowFindings(_ thing: Obstacle, _ chairs: ChairRows) -> [LayoutFinding] {
        guard let routes else { return [] }
        let aisles = RowAisles(chairs, of: thing.id, width: rules.value(.secondaryAisle), in: routes)
        guard aisles.left || aisles.right else { return aisles.isShutOff ? [] : aisleFindings(thing, aisles) }
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
        let zones = scene.zones.filter { $0.use == .wheelchair }
        let kept = zones.reduce(0) { $0 + places(in: $1, most: needed - $0) }
        guard kept < needed else { return [] }
        let free = zones.reduce(0) { $0 + freePlaces(in: $1, most: needed - $0) }
        let lost = zones.filter { freePlaces(in: $0, most: needed) < min(needed, drawn(in: $0)) }
        let shown = (lost.first ?? (free > kept ? zones.first : nil)).map { SceneCheck.place(of: $0.outline) }
        return finding(
            .wheelchairPlaces, .toJudge, held: .wheelchairFirstPlaces, limit: Double(needed), unit: .places,
            measured: Double(kept), affected: lost.map(\.id),
            at: shown ?? scene.obstacles.first { $0.chairs != nil }.map(place),
            detail: free > kept ? .unreached(places: free - kept) : nil, cures: wheelchairCures(missing: needed - free))
    }

    /// Places that are free and not reached need a way in; only those that are missing must be kept.
    private func wheelchairCures(missing: Int) -> [LayoutCure] {
        let blocked = circulation == nil ? scene.doors.filter { $0.isEntrance && $0.isUsable && $0.isBlocked } : []
        return blocked.map { .unblock(id: $0.id) } + (missing > 0 ? [.addWheelchairPlaces(missing)] : [])
    }

    /// Places that count: nobody gets to one without a way in.
    private func places(in zone: FloorZone, most: Int) -> Int {
        routes.map { count(zone, $0.map, reachedBy: $0, most: most) } ?? 0
    }

    /// Places on free floor, whether or not one gets there.
    private func freePlaces(in zone: FloorZone, most: Int) -> Int {
        map.map { count(zone, $0, reachedBy: nil, most: most) } ?? 0
    }

    private func count(_ zone: FloorZone, _ map: FloorMap, reachedBy circulation: Circulation?, most: Int) -> Int {
        guard most > 0 else { return 0 }
        return WheelchairPlaces(
            in: zone, map, reachedBy: circulation, width: rules.value(.useSpaceWidth),
            length: rules.value(.useSpaceLength), route: rules.value(scene.routeFigures.narrow), most: most
        ).count
    }

    /// Places that the area of a zone would make.
    private func drawn(in zone: FloorZone) -> Int {
        let size = max(1, rules.value(.useSpaceWidth) * rules.value(.useSpaceLength))
        return Int(min(1e6, (zone.outline.area / size + 1e-9).rounded(.down)))
    }
}
