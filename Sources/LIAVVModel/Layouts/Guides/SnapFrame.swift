/// The floor seen along the edges of an item: its centre is the origin, its edges are upright.
struct SnapFrame {
    let origin: Spot
    let turn: Turn
    let rotation: Int
    let half: Spot

    init(_ shape: TurnedShape) {
        (origin, rotation) = (Spot(shape.centre), Turn.normal(shape.rotation))
        turn = Turn(degrees: rotation)
        half = Spot(x: Double(shape.width) / 2, y: Double(shape.isRound ? shape.width : shape.depth) / 2)
    }

    private func seen(_ spot: Spot) -> Spot { turn.inverse(spot - origin) }

    /// All lines within reach.
    func lines(of things: Surroundings, within reach: Double) -> [SnapLine] {
        guard reach > 0 else { return [] }
        let found = things.shapes.flatMap { lines(of: $0, reach) } + things.faces.flatMap { lines(of: $0, reach) }
        return found.filter { $0.pull.magnitude <= reach }
    }

    private func lines(of shaped: Surroundings.Shaped, _ reach: Double) -> [SnapLine] {
        let floor = shaped.floor
        let isParallel = floor.isRound || (Turn.normal(floor.rotation) - rotation) % 90 == 0
        let middle = seen(Spot(floor.centre))
        let around =
            floor.isRound
            ? Extent(floor.extent.radial(about: middle)) : Extent(floor.corners.map(seen))
        guard let around else { return [] }
        return [true, false].flatMap { isAcross -> [SnapLine] in
            let span = isAcross ? (around.minX, middle.x, around.maxX) : (around.minY, middle.y, around.maxY)
            let along = isAcross ? (around.minY, around.maxY) : (around.minX, around.maxX)
            return lines(shaped.thing, isAcross, span, along, reach, edges: isParallel)
        }
    }

    /// Edge to edge and middle to middle; edges that would touch only where the two lie beside each other.
    private func lines(
        _ thing: NearThing, _ isAcross: Bool, _ span: (Double, Double, Double), _ along: (Double, Double),
        _ reach: Double, edges: Bool
    ) -> [SnapLine] {
        let size = isAcross ? half.x : half.y
        let parts = SnapLine.parts(isAcross: isAcross)
        func line(_ moving: Int, _ still: Int) -> SnapLine {
            let at = [span.0, span.1, span.2][still]
            return SnapLine(
                thing: thing, moving: parts[moving], still: parts[still], isAcross: isAcross,
                pull: at - Double(moving - 1) * size, line: at, from: along.0, to: along.1)
        }
        guard edges else { return [line(1, 1)] }
        let touching = isBeside(along, isAcross, reach) ? [line(0, 2), line(2, 0)] : []
        return touching + [line(0, 0), line(2, 2), line(1, 1)]
    }

    /// Flush to a wall that runs along one of the item's edges, beside the item.
    private func lines(of face: Surroundings.Face, _ reach: Double) -> [SnapLine] {
        let (start, end) = (seen(Spot(face.start)), seen(Spot(face.end)))
        // Whole centimetres cannot follow a slanted wall exactly: half a centimetre off is still along it.
        let (wide, high) = ((end.x - start.x).magnitude, (end.y - start.y).magnitude)
        guard min(wide, high) <= 0.5, max(wide, high) > 0.5 else { return [] }
        let isAcross = wide <= 0.5
        let along = isAcross ? (start.y, end.y) : (start.x, end.x)
        let sorted = (min(along.0, along.1), max(along.0, along.1))
        guard isBeside(sorted, isAcross, 0) else { return [] }
        let (at, size) = isAcross ? ((start.x + end.x) / 2, half.x) : ((start.y + end.y) / 2, half.y)
        let parts = SnapLine.parts(isAcross: isAcross)
        return [0, 2].map { edge in
            SnapLine(
                thing: face.thing, moving: parts[edge], still: .face, isAcross: isAcross,
                pull: at - Double(edge - 1) * size, line: at, from: sorted.0, to: sorted.1)
        }
    }

    private func isBeside(_ along: (Double, Double), _ isAcross: Bool, _ reach: Double) -> Bool {
        let size = isAcross ? half.y : half.x
        return along.0 < size + reach && along.1 > -size - reach
    }

    /// The guide to draw, when the item has been pulled that far.
    func guide(_ line: SnapLine, after shift: Spot) -> SnapGuide {
        let (size, moved) = line.isAcross ? (half.y, shift.y) : (half.x, shift.x)
        let (from, to) = (min(line.from, moved - size), max(line.to, moved + size))
        // The length of a wall is no help: the guide stays by the item.
        let ends = line.still == .face ? (moved - size, moved + size) : (from, to)
        let spots = [ends.0, ends.1].map { line.isAcross ? Spot(x: line.line, y: $0) : Spot(x: $0, y: line.line) }
            .map { (origin + turn($0)).corner }
        return SnapGuide(
            thing: line.thing, moving: line.moving, still: line.still, distance: line.pull.magnitude.centimetres,
            start: spots[0], end: spots[1])
    }
}

extension Extent {
    /// The same size about another middle: a disc looks the same from every direction.
    fileprivate func radial(about middle: Spot) -> [Spot] {
        let radius = Spot(x: width / 2, y: depth / 2)
        return [middle - radius, middle + radius]
    }
}
