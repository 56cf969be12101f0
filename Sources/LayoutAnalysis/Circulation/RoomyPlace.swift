/// The roomiest point near a cell, by exact distances: what a cell's middle is short of.
struct RoomyPlace {
    let point: PlanePoint
    /// The exact distance to the nearest feature, in centimetres.
    let clearance: Double
    /// The nearest feature.
    let nearest: Int32

    /// Climbs from a point at most `reach` centimetres away.
    init(near start: PlanePoint, in map: FloorMap, reach: Double) {
        let features = map.plan.features
        let first = features.lazy.map { $0.distance(start.x, start.y) }.min() ?? 0
        // Farther ones cannot be the nearest to any point in reach.
        let near = features.indices.filter { features[$0].distance(start.x, start.y) <= first + 2 * reach + 1e-6 }
        let measure = { (point: PlanePoint) in
            near.lazy.map { features[$0].distance(point.x, point.y) }.min() ?? 0
        }
        var (best, value, step) = (start, first, reach / 2)
        while step > 0.005 {
            let tries = (0..<8).map { Self.directions[$0] * step + best }.filter { $0.distance(to: start) <= reach }
            let next = tries.map { (point: $0, value: measure($0)) }.max { $0.value < $1.value }
            if let next, next.value > value { (best, value) = next } else { step /= 2 }
        }
        (point, clearance) = (best, value)
        nearest =
            near.min { features[$0].distance(best.x, best.y) < features[$1].distance(best.x, best.y) }
            .map(Int32.init) ?? -1
    }

    private static let directions = (0..<8).map { PlaneAngle.direction(degrees: 45 * Double($0)) }
}
