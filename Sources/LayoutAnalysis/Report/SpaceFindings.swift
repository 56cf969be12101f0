extension LayoutMeasures {
    /// Crossings, and stretches of 6 m, without a space to turn a wheelchair in.
    var turningFindings: [LayoutFinding] {
        turningLacks.flatMap { lack in
            let near = nearest(to: lack.place)
            return finding(
                .noTurningSpace, .toJudge, held: .turningSpace, measured: lack.diameter,
                subjects: Array(near.prefix(1)), sides: near.prefix(2).sorted(), at: lack.place,
                runLength: lack.away > 0 ? lack.away : nil)
        }
    }

    /// What people would call a place by: the things and the doors about it, the nearest first, at most 5 m away.
    private func nearest(to place: PlanePoint) -> [String] {
        let things = scene.obstacles.map { thing in
            (
                thing.id,
                thing.disc.map { max(0, $0.center.distance(to: place) - $0.radius) }
                    ?? thing.footprint.boundaryDistance(to: place) ?? .infinity
            )
        }
        let doors = scene.doors.filter(\.isUsable).map { ($0.id, $0.centre.distance(to: place)) }
        return (things + doors).filter { $0.1 <= 500 }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }

    /// Front edges without the floor to use them from.
    var useSpaceFindings: [LayoutFinding] {
        guard let map, rules.isOn(.useSpaceWidth), rules.isOn(.useSpaceLength) else { return [] }
        let (width, length) = (rules.value(.useSpaceWidth), rules.value(.useSpaceLength))
        return map.plan.shapes.indices.flatMap { shape -> [LayoutFinding] in
            guard let thing = map.plan.shapes[shape].obstacle, let front = FrontEdge(thing) else { return [] }
            let space = UseSpace(before: front, of: shape, width: width, length: length, in: map)
            guard !space.fits else { return [] }
            let end = space.place + front.outward * space.depth
            return finding(
                .noUseSpace, .toJudge, held: .useSpaceLength, measured: space.depth, subjects: [thing.id],
                at: space.place, span: Segment(start: space.place, end: end))
        }
    }

    /// The share of the floor kept to walk on, in exhibitions.
    var floorFindings: [LayoutFinding] {
        guard scene.occupancy?.activity == .exhibition, map != nil, floor.total > 0 else { return headcountFindings }
        let least = rules.value(.circulationShare)
        guard floor.percentFree < least else { return headcountFindings }
        let missing = floor.total * least / 100 - floor.free
        return headcountFindings
            + finding(
                .circulationShare, scene.appliedRegime.exits == .co38 ? .blocking : .toJudge, held: .circulationShare,
                measured: floor.percentFree, at: nil, cures: [.freeFloor(missing)])
    }

    /// The rules count more people than were declared, or might if it were said what the room is used for; or there are
    /// more than could stand there.
    private var headcountFindings: [LayoutFinding] { declaredFindings + activityFindings + crowdFindings }

    private var crowdFindings: [LayoutFinding] {
        guard scene.outline.isSimple else { return [] }
        let most = (scene.outline.area / 10_000 * rules.value(.standingDensity) + 1e-9).rounded(.down)
        guard Double(headcount.total) > most, most >= 1 else { return [] }
        return finding(
            .tooCrowded, .toJudge, held: .standingDensity, limit: most, unit: .people,
            measured: Double(headcount.total), at: nil, cures: [.limitHeadcount(to: Int(min(most, 1e7)))])
    }

    private var declaredFindings: [LayoutFinding] {
        guard let declared = headcount.declared, headcount.total > declared else { return [] }
        let counted = headcount.terms.filter { $0.counts && $0.figure != nil }
        let figure = counted.max { $0.people < $1.people }?.figure
        return [
            LayoutFinding(
                kind: .headcountAboveDeclared, severity: .toJudge, measured: Double(headcount.total),
                limit: Double(declared), unit: .people, figure: figure, rule: figure.map { rules[$0] }, at: nil,
                cures: [.declareGuests(max(0, scene.occupancy?.guests ?? 0) + headcount.total - declared)])
        ]
    }

    private var activityFindings: [LayoutFinding] {
        guard var occupancy = scene.occupancy, occupancy.activity == nil else { return [] }
        occupancy.activity = .meeting
        let people = Headcount.room(scene, occupancy, rules).reduce(0) { $0 + $1.people }
        guard people > headcount.total else { return [] }
        return finding(
            .activityUndeclared, .toJudge, held: .meetingDensity, limit: Double(headcount.total), unit: .people,
            measured: Double(people), at: nil, cures: [.declareActivity])
    }
}
