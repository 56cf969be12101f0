extension CrowdFloor {
    /// Finds the neighbours of each place that are nearer to an exit, and the places that lie before one.
    ///
    /// From the cell of a place that is nearest to an exit the shortest way goes on into a place that is nearer still, so
    /// only places before an exit have no such neighbour: whoever has a way out is never caught in a hollow.
    mutating func joinNeighbours(_ ground: CrowdGround, _ map: FloorMap, _ nearest: [Int]) {
        nearer = [Int32](repeating: -1, count: ground.count * Self.most)
        let offsets = Step.offsets(map.grid.columns)
        for cell in ground.places.indices where ground.places[cell] >= 0 {
            for direction in 0..<8 where ground.steps[cell] & (1 << UInt8(direction)) != 0 {
                add(ground.places[cell + offsets[direction]], to: Int(ground.places[cell]))
            }
        }
        doors = nearest.enumerated().map { place, cell in
            guard lengths[place] < .infinity, nearer[place * Self.most] < 0 else { return -1 }
            return Int32(ground.starts.mouths[cell] ?? -1)
        }
    }

    /// Keeps the nearest few in order.
    private mutating func add(_ neighbour: Int32, to place: Int) {
        guard neighbour >= 0, lengths[Int(neighbour)] < lengths[place] else { return }
        var waiting = neighbour
        for slot in place * Self.most..<(place + 1) * Self.most {
            let known = nearer[slot]
            if known == waiting { return }
            if known >= 0, isNearer(known, than: waiting) { continue }
            nearer[slot] = waiting
            if known < 0 { return }
            waiting = known
        }
    }

    private func isNearer(_ one: Int32, than two: Int32) -> Bool {
        (lengths[Int(one)], one) < (lengths[Int(two)], two)
    }
}
