/// The roomiest point near a cell, by exact distances: what a cell's middle is short of.
struct RoomyPlace {
    let point: PlanePoint
    /// The exact distance to the nearest feature, in centimetres.
    let clearance: Double
    /// The nearest feature.
    let nearest: Int32

    /// Climbs from a point, at most `reach` centimetres away.
    ///
    /// - Parameter shape: when given, only as far as nothing is nearer than that shape.
    init(near start: PlanePoint, in map: FloorMap, reach: Double, beside shape: Int32? = nil) {
        let features = map.plan.features
        let first = features.reduce(Double.infinity) { min($0, $1.distance(start.x, start.y)) }
        // Farther ones cannot be the nearest to any point in reach.
        let near = features.indices.filter { features[$0].distance(start.x, start.y) <= first + 2 * reach + 1e-6 }
        let hill = Hill(features: near.map { features[$0] }, shape: shape)
        var (best, value, step) = (start, hill.height(start), reach / 2)
        while step > 0.002 {
            var next = (point: best, value: value)
            for direction in Self.directions {
                let point = best + direction * step
                let height = point.distance(to: start) <= reach ? hill.height(point) : -.infinity
                if height > next.value { next = (point, height) }
            }
            if next.value > value { (best, value) = next } else { step /= 2 }
        }
        let distances = near.map { features[$0].distance(best.x, best.y) }
        (point, clearance) = (best, distances.min() ?? 0)
        nearest = distances.indices.min { distances[$0] < distances[$1] }.map { Int32(near[$0]) } ?? -1
    }

    // Enough that a crest between two slopes is climbed along.
    private static let directions = (0..<16).map { PlaneAngle.direction(degrees: 22.5 * Double($0) + 7) }

    /// How roomy points are.
    private struct Hill {
        let features: [Feature]
        let shape: Int32?

        func height(_ point: PlanePoint) -> Double {
            var (mine, others) = (Double.infinity, Double.infinity)
            for feature in features {
                let distance = feature.distance(point.x, point.y)
                if feature.shape == shape { mine = min(mine, distance) } else { others = min(others, distance) }
            }
            // Where something else is nearer the height falls off, so that the climb stays beside the shape.
            return shape == nil ? others : min(mine, 2 * others - mine)
        }
    }
}
