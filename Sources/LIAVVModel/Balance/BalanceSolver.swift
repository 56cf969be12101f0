/// Finds a seating whose largest ratio is the smallest possible, or says how far from it at most it is.
///
/// A bound from below is raised for as long as something proves that nobody can stay there; a seating is brought down to
/// it by repairing. Where neither settles it, every seating is looked through between the two. What is counted are
/// steps, never time, so that the same laboratory always leads to the same proposal.
struct BalanceSolver {
    let problem: BalanceProblem
    /// The best seating that was found.
    private(set) var seating: Seating
    /// What no seating stays below.
    private(set) var bound: Double
    /// The largest ratio of the seating.
    private(set) var largest: Double
    private let rules: BalanceBound
    private(set) var steps: Int

    /// How much is tried: steps of repairing at each limit, of looking through in all, limits halfway, bounds raised.
    struct Effort {
        var trying = 30
        var repairing = 200
        var looking = 60_000
        var halving = 100
        var raising = 500

        /// Beyond a few hundred contributions a seating close to the bound is found at once, or late.
        init(_ problem: BalanceProblem) {
            guard problem.jobs.count + problem.capacity.count > SeatPrices.rows else { return }
            (trying, repairing, looking, halving) = (300, 100, 0, 6)
        }
    }

    init(_ problem: BalanceProblem) {
        let effort = Effort(problem)
        self.problem = problem
        rules = BalanceBound(problem: problem)
        seating = Seating.first(problem)
        largest = seating.largest(problem)
        bound = rules.ofSingleSeats
        steps = effort.looking
        guard !problem.jobs.isEmpty else { return }
        let grains = problem.jobs.reduce(0) { $0 + $1.weight * $1.demand }
        bound = max(bound, rules.smallest(Array(problem.capacity.indices), holding: grains))
        approach(effort)
        narrow(effort)
    }

    /// Whether nothing better is possible.
    var isOptimal: Bool { largest <= bound }

    /// Repairs down to the bound, and raises it as long as that is proved to be too low.
    private mutating func approach(_ effort: Effort) {
        let prices = SeatPrices(problem, demand: problem.jobs.map(\.demand), largest: largest)
        for _ in 0..<effort.raising where bound < largest {
            let rooms = problem.rooms(bound)
            var repair = SeatingRepair(problem, seating, rooms: rooms)
            if repair.run(steps: effort.trying) { return keep(repair.seating) }
            let raised = rules.raised(repair.seating, limit: bound, rooms: rooms)
            guard let raised = raised ?? prices?.raised(limit: bound, largest: largest) else { break }
            bound = raised
        }
        guard bound < largest else { return }
        if let prices { follow(prices, effort) }
    }

    /// From what the prices led to, to a seating within the bound.
    private mutating func follow(_ prices: SeatPrices, _ effort: Effort) {
        let rooms = problem.rooms(bound)
        var repair = SeatingRepair(problem, prices.seating, rooms: rooms)
        if repair.run(steps: effort.trying) { return keep(repair.seating) }
        var dive = SeatDive(problem, rooms: rooms, largest: largest)
        dive.run(from: prices)
        if let found = dive.found { keep(found) }
    }

    /// Halves what is left between the bound and the best seating.
    private mutating func narrow(_ effort: Effort) {
        var limit = bound
        var undecided = -1.0
        for _ in 0..<effort.halving where bound < largest {
            switch decide(limit, effort) {
            case .found: break
            case .none: bound = min(largest, problem.next(above: limit))
            case .undecided: undecided = limit
            }
            let low = max(bound, undecided < 0 ? bound : problem.next(above: undecided))
            guard low < largest else { return }
            limit = low + (largest - low) / 2
            if problem.next(above: limit) > largest || problem.next(above: low) >= largest { limit = low }
        }
        bound = min(bound, largest)
    }

    private mutating func decide(_ limit: Double, _ effort: Effort) -> BalanceSearch.Outcome {
        let rooms = problem.rooms(limit)
        var repair = SeatingRepair(problem, seating, rooms: rooms)
        if repair.run(steps: effort.repairing) {
            keep(repair.seating)
            return .found
        }
        if rules.raised(repair.seating, limit: limit, rooms: rooms) != nil { return .none }
        return search(rooms)
    }

    /// Looks in two orders by turns, each time four times as far: what takes one of them long often takes the other few
    /// steps.
    private mutating func search(_ rooms: [Int]) -> BalanceSearch.Outcome {
        var share = 50
        while steps > 0 {
            for isOddFirst in [false, true] {
                var search = BalanceSearch(problem, steps: min(share, steps), isOddFirst: isOddFirst)
                let outcome = search.run(rooms: rooms)
                steps -= min(share, steps) - search.steps
                if let found = search.found { keep(found) }
                if outcome != .undecided { return outcome }
            }
            share *= 4
        }
        return .undecided
    }

    private mutating func keep(_ better: Seating) {
        seating = better
        largest = better.largest(problem)
    }
}
