/// What is left to choose once the largest ratio is settled: as few offers moved as possible, then evenness.
struct BalanceSettling {
    let problem: BalanceProblem
    private let rooms: [Int]
    private(set) var seating: Seating

    /// More seats than that are evened out one by one, not two by two.
    private static let pairs = 300

    init(_ solver: BalanceSolver) {
        (problem, seating) = (solver.problem, solver.seating)
        rooms = solver.problem.rooms(solver.largest)
        var rounds = 0
        while rounds < 20, bringBack() { rounds += 1 }
        rounds = 0
        while rounds < 20, even() { rounds += 1 }
    }

    private func weight(_ job: Int) -> Int { problem.jobs[job].weight }

    private func isHome(_ person: Int, _ job: Int) -> Bool { problem.jobs[job].homes.contains(person) }

    private mutating func shift(_ job: Int, from person: Int, to other: Int) {
        seating.remove(person, job, weight(job))
        seating.add(other, job, weight(job))
    }

    // MARK: As few offers moved as possible

    private mutating func bringBack() -> Bool {
        var hasChanged = false
        for (place, job) in problem.jobs.enumerated() {
            for home in job.homes where !seating.has(home, place) && bringBack(place, to: home) { hasChanged = true }
        }
        return hasChanged
    }

    /// Gives a seat back to whom it was offered, at once or by sending on another seat that they were not offered.
    private mutating func bringBack(_ job: Int, to home: Int) -> Bool {
        let guests = problem.jobs[job].candidates.filter { seating.has($0, job) && !isHome($0, job) }
        let over = seating.load[home] + weight(job) - rooms[home]
        if over <= 0, let guest = guests.max(by: { ratio($0) < ratio($1) }) {
            shift(job, from: guest, to: home)
            return true
        }
        for guest in guests {
            for other in seating.jobs[home] where weight(other) >= over && !isHome(home, other) {
                guard let next = taker(of: other, besides: home, guest, weight(job)) else { continue }
                shift(job, from: guest, to: home)
                shift(other, from: home, to: next)
                return true
            }
        }
        return false
    }

    private func ratio(_ person: Int) -> Double { problem.ratio(person, seating.load[person]) }

    /// Who has room for a seat; the guest, once rid of so many grains, among them.
    private func taker(of job: Int, besides home: Int, _ guest: Int, _ rid: Int) -> Int? {
        problem.jobs[job].candidates.first { person in
            guard person != home, !seating.has(person, job) else { return false }
            return seating.load[person] - (person == guest ? rid : 0) + weight(job) <= rooms[person]
        }
    }

    // MARK: Evenness

    /// Moves seats that are given anyway to where they leave the larger of two ratios smaller.
    private mutating func even() -> Bool {
        var hasChanged = false
        let given = problem.jobs.indices.flatMap { job in
            problem.jobs[job].candidates.filter { seating.has($0, job) && !isHome($0, job) }.map { (job, $0) }
        }
        for (job, person) in given where seating.has(person, job) {
            if let better = lighter(job, person) {
                shift(job, from: person, to: better)
                hasChanged = true
            } else if given.count <= Self.pairs, swap(job, person, given) {
                hasChanged = true
            }
        }
        return hasChanged
    }

    private func lighter(_ job: Int, _ person: Int) -> Int? {
        var best: (ratio: Double, person: Int)?
        for other in problem.jobs[job].candidates where !seating.has(other, job) {
            let ratio = problem.ratio(other, seating.load[other] + weight(job))
            if ratio < best?.ratio ?? self.ratio(person) { best = (ratio, other) }
        }
        return best?.person
    }

    private mutating func swap(_ job: Int, _ person: Int, _ given: [(Int, Int)]) -> Bool {
        for (other, holder) in given {
            let less = weight(job) - weight(other)
            guard less > 0, seating.has(holder, other), holder != person, ratio(holder) < ratio(person),
                problem.ratio(holder, seating.load[holder] + less) < ratio(person),
                !seating.has(holder, job), !seating.has(person, other),
                problem.canTake(holder, job), problem.canTake(person, other)
            else { continue }
            shift(job, from: person, to: holder)
            shift(other, from: holder, to: person)
            return true
        }
        return false
    }
}
