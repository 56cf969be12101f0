/// Sides of an outline or of a wall, as straight lines.
struct Side: Hashable {
    let start: Spot
    let end: Spot

    var length: Double { (end - start).length }
    /// Of length 1; nil when the side has no length.
    var direction: Spot? { length > 0 ? (end - start) * (1 / length) : nil }

    /// The nearest place on the side: how far along it, from 0 to its length.
    func place(nearestTo spot: Spot) -> Double {
        guard let direction else { return 0 }
        return min(max((spot - start).dot(direction), 0), length)
    }

    /// That far along it.
    func spot(at place: Double) -> Spot { direction.map { start + $0 * place } ?? start }

    func distance(to spot: Spot) -> Double { (self.spot(at: place(nearestTo: spot)) - spot).length }

    /// Whether the two share a point.
    func meets(_ other: Side) -> Bool {
        let (a, b) = (Self.turn(start, end, other.start), Self.turn(start, end, other.end))
        let (c, d) = (Self.turn(other.start, other.end, start), Self.turn(other.start, other.end, end))
        if a * b < 0, c * d < 0 { return true }
        return [(a, self, other.start), (b, self, other.end), (c, other, start), (d, other, end)].contains {
            $0.0 == 0 && $0.1.holds($0.2)
        }
    }

    /// -1, 0 or 1: to which side of the line the third place lies. Exact: corners are whole centimetres.
    static func turn(_ a: Spot, _ b: Spot, _ c: Spot) -> Int {
        let cross = (b - a).cross(c - a)
        return cross == 0 ? 0 : cross > 0 ? 1 : -1
    }

    /// Whether a place on the line lies on the side itself.
    private func holds(_ spot: Spot) -> Bool {
        min(start.x, end.x) <= spot.x && spot.x <= max(start.x, end.x) && min(start.y, end.y) <= spot.y
            && spot.y <= max(start.y, end.y)
    }
}

extension [Corner] {
    /// From each corner to the next, the last to the first.
    var sides: [Side] { zip(self, dropFirst() + prefix(1)).map { Side(start: Spot($0), end: Spot($1)) } }

    /// From each corner to the next.
    var course: [Side] { zip(self, dropFirst()).map { Side(start: Spot($0), end: Spot($1)) } }

    var extent: Extent? { Extent(map(Spot.init)) }

    /// Whether all corners lie on the line through the first two.
    var isOnOneLine: Bool { allSatisfy { Side.turn(Spot(self[0]), Spot(self[1]), Spot($0)) == 0 } }

    /// Whether two sides that are not neighbours share a point, or two neighbours fold back onto one another.
    var crossesItself: Bool {
        let sides = sides
        for (place, side) in sides.enumerated() {
            if side.foldsBack(onto: sides[(place + 1) % sides.count]) { return true }
            for other in sides.indices.dropFirst(place + 2) where !(place == 0 && other == sides.count - 1) {
                if side.meets(sides[other]) { return true }
            }
        }
        return false
    }
}

extension Side {
    fileprivate func foldsBack(onto next: Side) -> Bool {
        Side.turn(start, end, next.end) == 0 && (end - start).dot(next.end - end) < 0
    }
}
