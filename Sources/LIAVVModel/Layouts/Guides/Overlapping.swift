extension TurnedShape {
    /// Its corners; of a disc, those of a polygon that is hardly smaller.
    var hull: [Spot] {
        guard isRound else { return corners }
        return (0..<32).map { step in
            Spot(centre) + Turn(degrees: step * 360 / 32)(Spot(x: Double(width) / 2, y: 0))
        }
    }

    /// Whether a line or a convex shape reaches into it; what only touches it does not.
    func overlaps(_ other: [Spot]) -> Bool {
        let hull = hull
        // Two convex shapes are apart when some line between them is, along a side of one of the two.
        return (hull.normals + other.normals).allSatisfy { normal in
            let (mine, others) = (hull.map(normal.dot), other.map(normal.dot))
            guard let low = mine.min(), let high = mine.max(), let from = others.min(), let to = others.max() else {
                return false
            }
            return high > from + 1e-6 && to > low + 1e-6
        }
    }
}

extension [Spot] {
    fileprivate var normals: [Spot] {
        zip(self, dropFirst() + prefix(1)).compactMap { start, end in
            Side(start: start, end: end).direction.map { Spot(x: -$0.y, y: $0.x) }
        }
    }
}

extension Surroundings {
    /// What a shape stands on or across, each once.
    func overlapped(by shape: TurnedShape) -> [NearThing] {
        var found: [NearThing] = []
        func add(_ thing: NearThing) { if !found.contains(thing) { found.append(thing) } }
        for other in shapes where shape.overlaps(other.floor.hull) { add(other.thing) }
        for face in faces where shape.overlaps([Spot(face.start), Spot(face.end)]) { add(face.thing) }
        return found
    }
}
