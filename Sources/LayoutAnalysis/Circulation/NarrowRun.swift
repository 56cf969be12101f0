/// How far a way stays narrower than a width, on both sides of a neck.
///
/// Walks in steps of 5 cm along the middle between what is nearest on the left and on the right, by exact distances.
struct NarrowRun {
    /// The length in centimetres, to a step; `longest` at most.
    let length: Double

    static let longest = 4000.0
    private static let step = 5.0

    init(at gate: Gate, narrowerThan width: Double, in map: FloorMap) {
        let across = (gate.b - gate.a) * (1 / gate.width)
        let along = PlanePoint(x: -across.y, y: across.x)
        let features = map.plan.features.filter { $0.distance(gate.middle.x, gate.middle.y) < Self.longest / 2 + width }
        guard gate.width < width else {
            length = 0
            return
        }
        length = [along, along * -1].reduce(0) { $0 + Self.walk(from: gate.middle, $1, width, features) }
    }

    private static func walk(
        from start: PlanePoint, _ direction: PlanePoint, _ width: Double, _ features: [Feature]
    ) -> Double {
        var (here, along, walked) = (start, direction, 0.0)
        while walked < longest / 2 {
            let ahead = here + along * step
            guard let next = centred(ahead, along, features), next.half * 2 < width, next.half > step else { break }
            let moved = next.place - here
            guard moved.length > step / 4 else { break }
            walked += moved.length
            along = moved * (1 / moved.length)
            here = next.place
        }
        return walked
    }

    /// A point moved across the way to the middle between left and right, and the distance there; nil without both.
    private static func centred(
        _ point: PlanePoint, _ along: PlanePoint, _ features: [Feature]
    ) -> (place: PlanePoint, half: Double)? {
        let across = PlanePoint(x: -along.y, y: along.x)
        var place = point
        var sides = (right: Double.infinity, left: Double.infinity)
        for _ in 0..<2 {
            sides = (.infinity, .infinity)
            for feature in features {
                let distance = feature.distance(place.x, place.y)
                let isRight = (feature.core(place.x, place.y) - place).dot(across) > 0
                if isRight { sides.right = min(sides.right, distance) } else { sides.left = min(sides.left, distance) }
            }
            guard sides.left < .infinity, sides.right < .infinity else { return nil }
            let shift = max(-step * 4, min(step * 4, (sides.right - sides.left) / 2))
            place = place + across * shift
        }
        let half = features.lazy.map { $0.distance(place.x, place.y) }.min() ?? 0
        return (place, half)
    }
}
