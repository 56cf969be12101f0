/// A bound from below by prices: when people cannot earn, each within their room, what all seats cost, the seats cannot
/// all be taken.
///
/// This holds whatever the prices are, so that they may come from a linear program in floating point: they are rounded
/// to whole numbers, and what each person can earn at most is worked out exactly. It sees what weights leave of a room,
/// which people alone can take what, and odd weights that few others make up for.
final class SeatPrices {
    let problem: BalanceProblem
    let master: PriceMaster
    private let demand: [Int]
    /// Weights in coarser steps where rooms are large, rounded down so that whatever fits still fits.
    private let weights: [Int]
    private let coarseness: Int
    /// What a seat of each job costs.
    private var prices: [Int]

    /// Steps of room that are told apart, jobs and people that are not too many to look at.
    private static let steps = 4096
    static let rows = 240
    private static let scale = 4096.0

    /// Prices for limits up to `largest`, of the seats that are still to be taken; nil when there is too much to look at.
    init?(_ problem: BalanceProblem, demand: [Int], largest: Double) {
        guard problem.jobs.count + problem.capacity.count <= Self.rows else { return nil }
        (self.problem, self.demand) = (problem, demand)
        let coarseness = (problem.rooms(largest).max() ?? 0) / Self.steps + 1
        let weights = problem.jobs.map { $0.weight / coarseness }
        (self.coarseness, self.weights) = (coarseness, weights)
        master = PriceMaster(weights: weights, demand: demand, people: problem.capacity.count)
        prices = []
    }

    /// A bound above `limit`, up to `largest`, that is proved by some prices; nil when none are found.
    ///
    /// Limits have to rise from call to call: what was found for one is of use for the next.
    func raised(limit: Double, largest: Double) -> Double? {
        guard refutes(problem.rooms(limit)) else { return nil }
        return max(problem.next(above: limit), affordable(above: limit, largest))
    }

    /// Whether some prices prove that not everyone can stay within these rooms.
    func refutes(_ rooms: [Int]) -> Bool {
        let rooms = rooms.map { $0 / coarseness }
        for _ in 0..<100 {
            prices = weights.indices.map { Int((max(0, master.price(ofJob: $0)) * Self.scale).rounded()) }
            var (earned, isNew) = (0, false)
            for person in rooms.indices where rooms[person] > 0 {
                let best = SeatsForPrices(seats(person, rooms[person]), upTo: rooms[person])
                earned += best.most
                guard Double(best.most) > master.pay(of: person) * Self.scale + 1 else { continue }
                master.add(PriceMaster.Pattern(jobs: best.chosen, person: person))
                isNew = true
            }
            if cost > earned { return true }
            guard isNew, master.improve(), !isOpen else { return false }
        }
        return false
    }

    /// Whether all seats are taken by parts of patterns.
    var isOpen: Bool { master.untaken <= 1e-6 }

    private var cost: Int { prices.indices.reduce(0) { $0 + prices[$1] * demand[$1] } }

    private func seats(_ person: Int, _ room: Int) -> [SeatsForPrices.Seat] {
        problem.open[person].compactMap { job in
            guard weights[job] <= room, prices[job] > 0, demand[job] > 0 else { return nil }
            return SeatsForPrices.Seat(job: job, weight: weights[job], price: prices[job])
        }
    }

    /// The smallest limit at which the same prices can be earned.
    private func affordable(above limit: Double, _ largest: Double) -> Double {
        let most = problem.rooms(largest).map { $0 / coarseness }
        let tables = most.indices.map { SeatsForPrices(seats($0, most[$0]), upTo: most[$0]) }
        let cost = cost
        return problem.smallest(from: limit, to: largest) { limit in
            tables.indices.reduce(0) { $0 + tables[$1].most(upTo: self.problem.room($1, limit) / self.coarseness) }
                >= cost
        }
    }

    /// A seating that follows the patterns, those that are taken most first.
    var seating: Seating {
        var seating = Seating(problem)
        var demand = problem.jobs.map(\.demand)
        var isDone = [Bool](repeating: false, count: problem.capacity.count)
        for (pattern, _) in master.taken where !isDone[pattern.person] {
            isDone[pattern.person] = true
            for job in pattern.jobs where demand[job] > 0 {
                demand[job] -= 1
                seating.add(pattern.person, job, problem.jobs[job].weight)
            }
        }
        seating.fill(problem)
        return seating
    }
}
