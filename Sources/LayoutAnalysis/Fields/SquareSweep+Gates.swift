extension SquareSweep {
    /// Adds the gates whose middle lies in a square, among the features that can be nearest to a point of it.
    mutating func findGates(in block: Block, among candidates: [Int32]) {
        guard candidates.count > 1 else { return }
        let (x, y) = ((block.left + block.right) / 2, (block.top + block.bottom) / 2)
        let half = PlanePoint(x: block.right - x, y: block.bottom - y).length
        let features = features
        let feet = candidates.map { features[Int($0)].core(x, y) }
        let nearest = candidates.reduce(Double.infinity) { min($0, features[Int($1)].distance(x, y)) }
        // A gate whose middle is in the block is at least so wide, and the feet of both sides lie farther apart still.
        let least = max(0, 2 * (nearest - half) - 1e-6)
        for first in candidates.indices {
            for second in candidates.indices[(first + 1)...] {
                let apart = feet[first] - feet[second]
                guard apart.dot(apart) >= least * least else { continue }
                addGate(candidates[first], candidates[second], in: block, among: candidates)
            }
        }
    }

    private mutating func addGate(_ first: Int32, _ second: Int32, in block: Block, among candidates: [Int32]) {
        guard let (a, b) = FeatureGap.nearest(features[Int(first)], features[Int(second)], in: block),
            let gate = Gate(a, b, first, second), isEmpty(gate, in: block, among: candidates)
        else { return }
        gates.append(gate)
    }

    /// Whether nothing stands nearer to the middle of a gate than its two sides, and the middle is in this square.
    private func isEmpty(_ gate: Gate, in block: Block, among candidates: [Int32]) -> Bool {
        let middle = gate.middle
        guard block.holds(middle.x, middle.y), isFloor(middle) || gate.width < 2 * grid.cell else { return false }
        let least = gate.width / 2 - max(1e-6, 1e-9 * gate.width)
        return features.withUnsafeBufferPointer { features in
            candidates.allSatisfy { features[Int($0)].distance(middle.x, middle.y) >= least }
        }
    }

    private func isFloor(_ point: PlanePoint) -> Bool { grid.index(of: point).map { mask[$0] != 0 } ?? false }
}
