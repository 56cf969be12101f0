extension CrowdFloor {
    /// How far from a thing people still stand about it, in centimetres.
    private static let about: Float = 200

    /// Places for some people, one each: as many about each thing as it has seats, the others spread over the floor.
    ///
    /// The others stand where a way leads out; anywhere when none does. Fewer than asked when the floor is full.
    func start(_ people: Int, on plan: FloorPlan, _ random: inout CrowdRandom) -> [Int32] {
        var order = points.indices.map { Int32($0) }
        random.shuffle(&order)
        var chosen: [Int32] = []
        var isTaken = [Bool](repeating: false, count: points.count)
        for place in seated(plan, order).prefix(max(0, people)) {
            chosen.append(place)
            isTaken[Int(place)] = true
        }
        let hasExit = lengths.contains { $0 < .infinity }
        let free = order.lazy.filter { !isTaken[Int($0)] && (!hasExit || lengths[Int($0)] < .infinity) }
        return chosen + free.prefix(max(0, people - chosen.count))
    }

    /// The places about things with seats, thing by thing, the rows of people nearest to it first.
    private func seated(_ plan: FloorPlan, _ order: [Int32]) -> [Int32] {
        var about = [[Int32]](repeating: [], count: plan.shapes.count)
        for place in order where surroundings[Int(place)].clearance <= Self.about {
            about[Int(surroundings[Int(place)].shape)].append(place)
        }
        return plan.shapes.indices.flatMap { shape -> [Int32] in
            guard let thing = plan.shapes[shape].obstacle else { return [] }
            let seats = max(thing.capacity ?? 0, thing.chairs?.seats ?? 0)
            guard seats > 0, !about[shape].isEmpty else { return [] }
            let rows = about[shape].enumerated().map { (row(of: $1), $0, $1) }
            return rows.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(seats).map(\.2)
        }
    }

    private func row(of place: Int32) -> Int { Int(surroundings[Int(place)].clearance / Float(square)) }
}
