extension Obstacle {
    /// The same thing elsewhere, with all that belongs to it.
    func moved(by offset: PlanePoint) -> Obstacle { carried(turning: 0) { $0 + offset } }

    /// The same thing turned clockwise about its middle, with all that belongs to it.
    func turned(by degrees: Double) -> Obstacle {
        guard let middle = footprint.bounds?.center else { return self }
        return carried(turning: degrees) { $0.rotated(about: middle, degrees: degrees) }
    }

    /// Fewer rows as far apart as they are, about the same middle; the rest as it is when it has no rows.
    func keeping(rows: Int) -> Obstacle {
        guard let chairs, rows > 0, rows < chairs.rows, let middle = footprint.bounds?.center else { return self }
        let behind = PlaneAngle.direction(degrees: chairs.direction)
        let depth = { (count: Int) in Double(count) * chairs.pitch }
        let share = depth(rows) / max(1, depth(chairs.rows))
        // Across the rows everything comes nearer to the middle by the same share.
        let squeezed = { (point: PlanePoint) in point + behind * ((point - middle).dot(behind) * (share - 1)) }
        let shift = behind * ((depth(chairs.rows) - depth(rows)) / 2)
        let first = Segment(start: chairs.firstRow.start + shift, end: chairs.firstRow.end + shift)
        let kept = ChairRows(
            rows: rows, perRow: chairs.perRow, pitch: chairs.pitch, chairDepth: chairs.chairDepth, firstRow: first,
            direction: chairs.direction)
        return Obstacle(
            id: id, footprint: Polygon(footprint.vertices.map(squeezed)),
            envelope: envelope.map { Polygon($0.vertices.map(squeezed)) },
            front: front.map { Segment(start: squeezed($0.start), end: squeezed($0.end)) }, chairs: kept,
            capacity: capacity.map { min($0, kept.seats) }, staff: staff, isDestination: isDestination)
    }

    private func carried(turning degrees: Double, _ carry: @escaping (PlanePoint) -> PlanePoint) -> Obstacle {
        let shape = { (shape: Polygon) in Polygon(shape.vertices.map(carry)) }
        let side = { (side: Segment) in Segment(start: carry(side.start), end: carry(side.end)) }
        let rows = chairs.map {
            ChairRows(
                rows: $0.rows, perRow: $0.perRow, pitch: $0.pitch, chairDepth: $0.chairDepth,
                firstRow: side($0.firstRow), direction: $0.direction + degrees)
        }
        return Obstacle(
            id: id, footprint: shape(footprint), disc: disc.map { Disc(center: carry($0.center), radius: $0.radius) },
            envelope: envelope.map(shape), front: front.map(side), chairs: rows, capacity: capacity, staff: staff,
            isDestination: isDestination)
    }
}
