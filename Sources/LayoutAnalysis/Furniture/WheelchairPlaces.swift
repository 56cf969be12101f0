/// How many wheelchairs find their place in a zone kept for them: inside the room and the zone, and on free floor.
struct WheelchairPlaces {
    /// The places that count, `most` at the most.
    let count: Int

    /// - Parameters:
    ///   - circulation: the ways in, when only places within their reach count; nil counts all.
    ///   - width, length: the size of a place in centimetres.
    ///   - route: how wide the way to it must be.
    ///   - most: no more places than this are looked for.
    init(
        in zone: FloorZone, _ map: FloorMap, reachedBy circulation: Circulation?, width: Double, length: Double,
        route: Double, most: Int
    ) {
        guard width > 0, length > 0, zone.outline.isSimple else {
            count = 0
            return
        }
        let floor = FreeFloor(zone.outline, map, circulation, route: route)
        count = [(width, length), (length, width)].reduce(0) { best, size in
            best < most ? max(best, Self.pack(zone.outline, size.0, size.1, most, fits: floor.holds)) : best
        }
    }

    /// Sets places side by side in rows along the longest side of the zone, each as soon as it fits.
    private static func pack(
        _ zone: Polygon, _ across: Double, _ along: Double, _ most: Int, fits: (Polygon) -> Bool
    ) -> Int {
        guard let side = zone.edges.max(by: { $0.length < $1.length }), side.length > 0 else { return 0 }
        let right = (side.end - side.start) * (1 / side.length)
        let down = PlanePoint(x: -right.y, y: right.x)
        let places = zone.vertices.map { PlanePoint(x: $0.dot(right), y: $0.dot(down)) }
        guard let frame = PlaneBounds(places) else { return 0 }
        let step = max(5, max(frame.width, frame.height) / 200)
        var (found, y) = (0, frame.min.y)
        while y + along <= frame.max.y + 1e-6, found < most {
            let before = found
            var x = frame.min.x
            while x + across <= frame.max.x + 1e-6, found < most {
                let corners = [(x, y), (x + across, y), (x + across, y + along), (x, y + along)]
                let isFree = fits(Polygon(corners.map { right * $0.0 + down * $0.1 }))
                found += isFree ? 1 : 0
                x += isFree ? across : step
            }
            y += found > before ? along : step
        }
        return found
    }
}

/// The floor of a zone that places can stand on.
private struct FreeFloor {
    private let zone: Polygon
    private let map: FloorMap
    private let circulation: Circulation?
    /// What stands near the zone.
    private let things: [Polygon]
    private let route: Double

    init(_ zone: Polygon, _ map: FloorMap, _ circulation: Circulation?, route: Double) {
        (self.zone, self.map, self.circulation, self.route) = (zone, map, circulation, route)
        let bounds = zone.bounds
        things = map.plan.shapes.dropFirst().compactMap { shape in
            let taken = shape.disc.map { Polygon.disc(center: $0.center, diameter: 2 * $0.radius) } ?? shape.polygon
            guard let bounds, let own = taken.bounds, own.touches(bounds) else { return nil }
            return taken
        }
    }

    func holds(_ place: Polygon) -> Bool {
        guard zone.contains(place), map.plan.outline.contains(place) else { return false }
        return !things.contains { $0.overlaps(place) } && isReached(place)
    }

    /// Whether a wheelchair comes to the place: in its middle, or just before one of its sides.
    private func isReached(_ place: Polygon) -> Bool {
        guard let circulation else { return true }
        guard let middle = place.bounds?.center else { return false }
        if circulation.isReached(middle, width: route) { return true }
        return place.edges.contains { side in
            let out = side.midpoint - middle
            let before = side.midpoint + out * (20 / max(1e-9, out.length))
            let step = Segment(start: middle, end: before)
            return circulation.isReached(before, width: route)
                && !map.plan.features.contains { $0.blocks(step) }
        }
    }
}
