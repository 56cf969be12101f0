extension Gate {
    /// The gates, narrowest first, without those whose both ends come within a distance of the ends of a narrower one.
    ///
    /// Sides that meet in a corner, and sides that run side by side, give the same gate again and again.
    static func distinct(_ gates: [Gate], within distance: Double) -> [Gate] {
        var kept: [Gate] = []
        var places: [Place: [Int]] = [:]
        for gate in gates.sorted(by: { $0.width < $1.width }) {
            let place = Place(gate.middle, size: 2 * distance)
            let isKnown = place.neighbours.contains {
                places[$0]?.contains { gate.isLike(kept[$0], within: distance) } ?? false
            }
            if isKnown { continue }
            places[place, default: []].append(kept.count)
            kept.append(gate)
        }
        return kept
    }

    private func isLike(_ other: Gate, within distance: Double) -> Bool {
        let straight = max(a.distance(to: other.a), b.distance(to: other.b))
        return min(straight, max(a.distance(to: other.b), b.distance(to: other.a))) < distance
    }

    /// A square of the plan that holds the middles of gates.
    private struct Place: Hashable {
        let column: Int
        let row: Int

        init(_ point: PlanePoint, size: Double) {
            // A point is on the plan, so the quotient fits.
            (column, row) = (Int((point.x / size).rounded(.down)), Int((point.y / size).rounded(.down)))
        }

        init(column: Int, row: Int) { (self.column, self.row) = (column, row) }

        var neighbours: [Place] {
            (-1...1).flatMap { down in (-1...1).map { Place(column: column + $0, row: row + down) } }
        }
    }
}
