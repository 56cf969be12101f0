extension LayoutMeasures {
    /// Things that stand in a declared circulation: what they leave of it, against its own width.
    var zoneFindings: [LayoutFinding] {
        guard scene.outline.isSimple else { return [] }
        let things = scene.obstacles.filter(\.footprint.isSimple).map { (id: $0.id, shape: $0.taken) }
        let columns = scene.columns.filter(\.footprint.isSimple).map { (id: $0.id, shape: $0.footprint) }
        return scene.zones.filter { $0.use == .circulation && $0.outline.isSimple }.flatMap { zone in
            let losses = ZoneWidth(zone.outline, things: things + columns).losses
            return (things + columns).compactMap { losses[$0.id] }.flatMap { finding(for: $0, in: zone) }
        }
    }

    /// Fixed fittings may stand a little into a circulation (CO 37); what is placed may not.
    private func finding(for loss: ZoneWidth.Loss, in zone: FloorZone) -> [LayoutFinding] {
        let isFixed = !scene.obstacles.contains { $0.id == loss.thing }
        guard !isFixed || loss.depth > rules.value(.protrusion) + 1e-6 else { return [] }
        let isImpassable = loss.left < rules.value(scene.routeFigures.narrow) - 1e-6
        return finding(
            .zoneNarrowed, isImpassable ? .blocking : .toJudge, held: isFixed ? .protrusion : .keptWidth,
            limit: loss.width, unit: .centimetres, measured: loss.left, subjects: [loss.thing, zone.id],
            at: loss.span.midpoint, span: loss.span)
    }

    /// Doors for everybody that cannot be worked from a wheelchair: no floor before them, as wide as the door.
    var doorSpaceFindings: [LayoutFinding] {
        guard let map else { return [] }
        return mouths.filter { $0.door.role != .accessory && $0.door.role != .service }.flatMap { mouth in
            let door = mouth.door
            guard door.opensOutward != nil, mouth.sill.width > 1 else { return [LayoutFinding]() }
            // From inside one pushes a door that opens outward, and pulls one that opens inward.
            let figure: LayoutRules = door.opensOutward == true ? .doorPushLength : .doorPullLength
            let length = rules.value(figure)
            let depth = freeDepth(before: mouth.sill, within: length, map)
            guard depth < length - 1e-6 else { return [] }
            let end = mouth.sill.middle + mouth.sill.outward * -depth
            return finding(
                .noDoorSpace, .toJudge, held: figure, measured: depth, subjects: [door.id], at: mouth.sill.middle,
                span: Segment(start: mouth.sill.middle, end: end))
        }
    }

    /// How deep the floor is free over the width of a door.
    private func freeDepth(before sill: DoorSill, within length: Double, _ map: FloorMap) -> Double {
        let along = (sill.far - sill.near) * (1 / sill.width)
        let axes = FrontFrame.Axes(origin: sill.near, along: along, outward: sill.outward * -1)
        return map.plan.features.reduce(length) {
            min($0, FrontFrame(axes, $1).nearest(from: 1e-6, to: sill.width - 1e-6))
        }
    }
}

extension Obstacle {
    /// The floor it takes in use.
    fileprivate var taken: Polygon { envelope.flatMap { $0.bounds == nil || !$0.isSimple ? nil : $0 } ?? footprint }
}
