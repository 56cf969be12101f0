/// How far a way stays narrower than a width, on both sides of a neck.
///
/// Walks in steps of 5 cm along the middle between what is nearest on the left and on the right, by exact distances. What
/// counts is how far the nearest points on either side move, their mean: round a corner one of them stays, and beyond the
/// end of a wall both do.
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
        var (along, walked, length) = (direction, 0.0, 0.0)
        guard var here = Sides(start, along, features) else { return 0 }
        while walked < longest / 2 {
            guard let next = Sides(here.place + along * step, along, features), next.clearance * 2 < width,
                next.clearance > step
            else { break }
            let moved = next.place - here.place
            guard moved.length > step / 4 else { break }
            walked += moved.length
            length += (next.left.distance(to: here.left) + next.right.distance(to: here.right)) / 2
            along = moved * (1 / moved.length)
            here = next
        }
        return length
    }

    /// A place in the middle between what is nearest on the left and on the right.
    private struct Sides {
        private(set) var place: PlanePoint
        private(set) var left = PlanePoint(x: 0, y: 0)
        private(set) var right = PlanePoint(x: 0, y: 0)
        private(set) var clearance = 0.0

        /// Moves a point across the way into the middle; nil when there is nothing on one side.
        init?(_ point: PlanePoint, _ along: PlanePoint, _ features: [Feature]) {
            let across = PlanePoint(x: -along.y, y: along.x)
            place = point
            for _ in 0..<3 {
                guard look(across, features) else { return nil }
                let (toLeft, toRight) = (place.distance(to: left), place.distance(to: right))
                clearance = min(toLeft, toRight)
                place = place + across * max(-20, min(20, (toRight - toLeft) / 2))
            }
        }

        /// Finds the nearest points on both sides.
        private mutating func look(_ across: PlanePoint, _ features: [Feature]) -> Bool {
            var (toLeft, toRight) = (Double.infinity, Double.infinity)
            var (nearLeft, nearRight): (Feature?, Feature?) = (nil, nil)
            for feature in features {
                let distance = feature.distance(place.x, place.y)
                let isRight = (feature.core(place.x, place.y) - place).dot(across) > 0
                if isRight, distance < toRight { (toRight, nearRight) = (distance, feature) }
                if !isRight, distance < toLeft { (toLeft, nearLeft) = (distance, feature) }
            }
            guard let nearLeft, let nearRight else { return false }
            (left, right) = (nearLeft.closest(to: place), nearRight.closest(to: place))
            return true
        }
    }
}
