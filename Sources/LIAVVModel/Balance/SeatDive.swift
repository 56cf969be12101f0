/// Follows the prices down to a seating: someone is given the pattern that is taken most, and the rest is priced anew.
struct SeatDive {
    private let problem: BalanceProblem
    private let rooms: [Int]
    private let largest: Double
    /// How often the rest may be priced.
    private var steps = 60
    private(set) var found: Seating?

    /// Patterns that are tried for want of one that is wholly taken.
    private static let choices = 3

    private struct State {
        var seating: Seating
        var demand: [Int]
        var rooms: [Int]

        mutating func give(_ pattern: PriceMaster.Pattern, _ problem: BalanceProblem) {
            rooms[pattern.person] = 0
            for job in pattern.jobs where demand[job] > 0 {
                demand[job] -= 1
                seating.add(pattern.person, job, problem.jobs[job].weight)
            }
        }
    }

    init(_ problem: BalanceProblem, rooms: [Int], largest: Double) {
        (self.problem, self.rooms, self.largest) = (problem, rooms, largest)
    }

    /// Starts from prices that prove nothing for these rooms.
    mutating func run(from prices: SeatPrices) {
        guard prices.isOpen else { return }
        _ = follow(prices, State(seating: Seating(problem), demand: problem.jobs.map(\.demand), rooms: rooms))
    }

    private mutating func follow(_ prices: SeatPrices, _ state: State) -> Bool {
        let taken = prices.master.taken
        let whole = taken.prefix { $0.amount > 0.999 }
        if !whole.isEmpty { return give(whole.map(\.pattern), prices, state) }
        return taken.prefix(Self.choices).contains { give([$0.pattern], prices, state) }
    }

    private mutating func give(_ patterns: [PriceMaster.Pattern], _ prices: SeatPrices, _ state: State) -> Bool {
        var state = state
        for pattern in patterns { state.give(pattern, problem) }
        guard state.demand.contains(where: { $0 > 0 }) else { return keep(state.seating) }
        guard steps > 0, let next = SeatPrices(problem, demand: state.demand, largest: largest) else { return false }
        steps -= 1
        for pattern in prices.master.patterns where state.rooms[pattern.person] > 0 {
            let jobs = pattern.jobs.filter { state.demand[$0] > 0 }
            next.master.add(PriceMaster.Pattern(jobs: jobs, person: pattern.person))
        }
        guard next.master.improve(), next.isOpen || !next.refutes(state.rooms), next.isOpen else { return false }
        return follow(next, state)
    }

    private mutating func keep(_ seating: Seating) -> Bool {
        guard rooms.indices.allSatisfy({ seating.load[$0] <= rooms[$0] }) else { return false }
        found = seating
        return true
    }
}
