extension LayoutMeasures {
    /// Things that nobody gets to, and necks on the ways to the others: one finding a neck, with all that lie behind it.
    var routeFindings: [LayoutFinding] {
        guard let routes else { return [] }
        let things = scene.obstacles.filter { $0.isDestination && $0.footprint.isSimple }
        let route = rules.value(scene.routeFigures.route)
        var order: [NeckKey] = []
        var behind: [NeckKey: [(id: String, neck: Neck)]] = [:]
        for thing in things {
            guard let neck = routes.neck(to: thing.id), neck.width < route - 1e-3 else { continue }
            let key = NeckKey(neck)
            if behind[key] == nil { order.append(key) }
            behind[key, default: []].append((thing.id, neck))
        }
        let necks = order.enumerated().flatMap { number, key in
            behind[key].map { finding(for: $0[0].neck, behind: $0.map(\.id), cured: number < Self.mostCured) } ?? []
        }
        return unreachable(things, routes) + necks
    }

    /// Necks at the same place are one.
    private struct NeckKey: Hashable {
        let x: Double
        let y: Double
        let width: Double

        init(_ neck: Neck) { (x, y, width) = (neck.at.x.rounded(), neck.at.y.rounded(), neck.width.rounded()) }
    }

    private func unreachable(_ things: [Obstacle], _ circulation: Circulation) -> [LayoutFinding] {
        let shut = things.filter { circulation.neck(to: $0.id) == nil && isInRoom($0) }
        return shut.flatMap { thing in
            finding(
                .unreachable, .blocking, held: scene.routeFigures.narrow, measured: 0, subjects: [thing.id],
                at: SceneCheck.place(of: thing.footprint))
        }
    }

    private func isInRoom(_ thing: Obstacle) -> Bool { scene.outline.overlaps(thing.footprint) }

    private func finding(for neck: Neck, behind ids: [String], cured: Bool) -> [LayoutFinding] {
        let isNarrowing = neck.width >= rules.value(scene.routeFigures.narrow) - 1e-3
        let figure = isNarrowing ? scene.routeFigures.route : scene.routeFigures.narrow
        let door = door(of: neck)
        return finding(
            isNarrowing ? .narrowing : .tooNarrow, isNarrowing ? .toJudge : .blocking, held: figure,
            measured: neck.width, subjects: door.map { [$0] } ?? neck.between.filter { !$0.isEmpty },
            sides: sides(neck.between, neck.span, at: neck.at), affected: ids, at: neck.at, span: neck.span,
            runLength: runLength(neck), detail: door.map { _ in .inDoor }, cures: cured ? cures(for: neck) : [])
    }

    /// How far the way stays narrower than a route.
    private func runLength(_ neck: Neck) -> Double? {
        guard let map, let span = neck.span, let gate = Gate(span.start, span.end, 0, 0) else { return nil }
        return NarrowRun(at: gate, narrowerThan: rules.value(scene.routeFigures.route), in: map).length
    }

    /// A move of one side that makes the neck as wide as a route, and stands free.
    private func cures(for neck: Neck) -> [LayoutCure] {
        guard let span = neck.span, neck.width > 0 else { return [] }
        let route = rules.value(scene.routeFigures.route)
        let missing = (route - neck.width + 1e-6).rounded(.up)
        let apart = (span.end - span.start) * (missing / neck.width)
        var cures: [LayoutCure] = []
        for (id, offset) in zip(neck.between, [apart * -1, apart]) {
            let whole = PlanePoint(
                x: offset.x.rounded(.toNearestOrAwayFromZero), y: offset.y.rounded(.toNearestOrAwayFromZero))
            guard let thing = scene.obstacles.first(where: { $0.id == id }), scene.isFree(thing, movedBy: whole) else {
                continue
            }
            cures.append(.move(id: id, by: whole))
        }
        return cures + doorCures(neck)
    }

    /// A neck in the sill of a door is cured by a wider door.
    private func doorCures(_ neck: Neck) -> [LayoutCure] {
        door(of: neck).map { [.widenDoor(id: $0, to: rules.value(scene.doorFigure(people: headcount.total, rules)))] }
            ?? []
    }

    /// The door whose sill a neck is, between nothing but the walls beside it.
    private func door(of neck: Neck) -> String? {
        guard neck.between.allSatisfy(\.isEmpty) else { return nil }
        return mouths.first { $0.sill.middle.distance(to: neck.at) < 1 }?.door.id
    }
}
