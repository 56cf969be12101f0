/// The upright rectangle around something.
struct Extent: Hashable {
    var minX: Double
    var minY: Double
    var maxX: Double
    var maxY: Double

    var width: Double { maxX - minX }
    var depth: Double { maxY - minY }
    var centre: Spot { Spot(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

    /// Nil around nothing.
    init?(_ spots: some Sequence<Spot>) {
        var spots = spots.makeIterator()
        guard let first = spots.next() else { return nil }
        (minX, maxX, minY, maxY) = (first.x, first.x, first.y, first.y)
        while let spot = spots.next() {
            (minX, maxX) = (min(minX, spot.x), max(maxX, spot.x))
            (minY, maxY) = (min(minY, spot.y), max(maxY, spot.y))
        }
    }

    /// Around all of them; nil around none.
    init?(around extents: some Sequence<Extent>) {
        self.init(extents.flatMap { [Spot(x: $0.minX, y: $0.minY), Spot(x: $0.maxX, y: $0.maxY)] })
    }

    /// Whether the two share a point, be it on their edges.
    func touches(_ other: Extent) -> Bool {
        minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
    }
}
