/// What nobody can do better than: seats that only a few people can take weigh on them whoever takes which.
struct BalanceBound {
    let problem: BalanceProblem

    /// The ratio that the heaviest seats alone come to: of every job, as many candidates as it needs must be able to take it.
    var ofSingleSeats: Double {
        problem.jobs.reduce(0) { most, job in
            let ratios = job.candidates.map { problem.ratio($0, job.weight) }.sorted()
            return max(most, ratios[job.demand - 1])
        }
    }

    /// A bound above `limit` that proves that nobody stays within their room there; nil when nothing is proved.
    ///
    /// The people with too much, those who could take a seat from one of them within their room, and so on: what lies on
    /// these can lie nowhere else. When it is more than the room that they have together, the limit cannot be kept.
    func raised(_ seating: Seating, limit: Double, rooms: [Int]) -> Double? {
        let circle = circle(seating, rooms)
        let grains = circle.reduce(0) { $0 + seating.load[$1] }
        guard grains > circle.reduce(0, { $0 + usable($1, rooms[$1], rooms) }) else { return nil }
        return max(problem.next(above: limit), smallest(circle, holding: grains))
    }

    /// The smallest limit at which some people have room for so many grains together.
    func smallest(_ people: [Int], holding grains: Int) -> Double {
        let fits = { (limit: Double) in people.reduce(0) { $0 + problem.room($1, limit) } >= grains }
        var (low, high) = (0.0, 1.0)
        while !fits(high), high < 1e12 { (low, high) = (high, high * 2) }
        return problem.smallest(from: low, to: high, fits)
    }

    private func circle(_ seating: Seating, _ rooms: [Int]) -> [Int] {
        var isIn = rooms.indices.map { seating.load[$0] > rooms[$0] }
        var circle = rooms.indices.filter { isIn[$0] }
        var place = 0
        while place < circle.count {
            for job in seating.jobs[circle[place]] {
                let weight = problem.jobs[job].weight
                for person in problem.jobs[job].candidates
                where !isIn[person] && weight <= rooms[person] && !seating.has(person, job) {
                    isIn[person] = true
                    circle.append(person)
                }
            }
            place += 1
        }
        return circle
    }

    /// What someone can fill of their room with the seats that there are.
    private func usable(_ person: Int, _ room: Int, _ rooms: [Int]) -> Int {
        guard room > 0, room <= 4096 else { return room }
        let weights = problem.open[person].map { problem.jobs[$0].weight }.filter { $0 <= room }
        guard weights.count <= 64 else { return room }
        return SubsetSums(weights, upTo: room).largest(upTo: room) ?? 0
    }
}
