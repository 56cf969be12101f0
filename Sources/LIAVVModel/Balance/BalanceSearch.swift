/// Looks through every seating within given rooms, until one is found or there is none.
///
/// A seat is either taken by someone or barred to them. Whatever leaves a job too few candidates, or a circle of people
/// more than they can take, is left; people who can take the same are tried once. Up to 64 people.
struct BalanceSearch {
    private let problem: BalanceProblem
    /// What most weights are multiples of, the largest first.
    private let levels: [Int]
    /// How odd each weight is: the smaller, the fewer others can make up for it.
    private let oddness: [Int]
    private let isOddFirst: Bool
    /// How many steps are left.
    private(set) var steps: Int
    private(set) var found: Seating?

    /// What became of a search.
    enum Outcome { case found, none, undecided }

    private struct State {
        var room: [Int]
        /// Who may still take a seat of each job, a bit each.
        var open: [UInt64]
        /// Who takes one.
        var taken: [UInt64]
        var demand: [Int]
        var left: [Int]
    }

    init(_ problem: BalanceProblem, steps: Int, isOddFirst: Bool) {
        (self.problem, self.steps, self.isOddFirst) = (problem, steps, isOddFirst)
        let hour = max(1, BalanceProblem.unit / problem.grain)
        oddness = problem.jobs.map { BalanceProblem.divisor($0.weight, hour) }
        levels = Array(Set(oddness)).filter { $0 > 1 }.sorted(by: >)
    }

    /// Whether everyone can stay within their room.
    mutating func run(rooms: [Int]) -> Outcome {
        guard rooms.count <= 64 else { return .undecided }
        let jobs = problem.jobs
        let state = State(
            room: rooms, open: jobs.map { $0.candidates.reduce(0) { $0 | 1 << UInt64($1) } },
            taken: [UInt64](repeating: 0, count: jobs.count), demand: jobs.map(\.demand), left: Array(jobs.indices))
        if look(state) { return .found }
        return steps > 0 ? .none : .undecided
    }

    /// Whether a seating was found from there on.
    private mutating func look(_ start: State) -> Bool {
        var state = start
        while true {
            guard steps > 0 else { return false }
            steps -= 1
            guard settle(&state), hasRoom(state) else { return false }
            guard let job = tightest(state) else {
                found = seating(state)
                return true
            }
            let person = fullest(state, job)
            var taken = state
            take(&taken, job, person)
            if look(taken) { return true }
            bar(&state, job, person)
        }
    }

    private func take(_ state: inout State, _ job: Int, _ person: Int) {
        state.room[person] -= problem.jobs[job].weight
        state.open[job] &= ~(1 << UInt64(person))
        state.taken[job] |= 1 << UInt64(person)
        state.demand[job] -= 1
    }

    /// Takes the seats that only one can take, and leaves out those who have no room; false when a job has too few people.
    private mutating func settle(_ state: inout State) -> Bool {
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            state.left.removeAll { state.demand[$0] == 0 }
            for job in state.left {
                let weight = problem.jobs[job].weight
                for person in Bits(state.open[job]) where state.room[person] < weight {
                    state.open[job] &= ~(1 << UInt64(person))
                }
                let count = state.open[job].nonzeroBitCount
                if count < state.demand[job] { return false }
                guard count == state.demand[job] else { continue }
                for person in Bits(state.open[job]) { take(&state, job, person) }
                hasChanged = true
            }
        }
        return true
    }

    /// Whether the candidates of each job have room for all that only they can take.
    private func hasRoom(_ state: State) -> Bool {
        let usable = state.room.indices.map { fillable($0, state, 1) }
        for circle in Set(state.left.map { state.open[$0] }).union([UInt64.max]) {
            let grains = grains(state, circle)
            if grains > usable.indices.reduce(0, { $0 + (circle >> UInt64($1) & 1 == 1 ? usable[$1] : 0) }) {
                return false
            }
        }
        return levels.allSatisfy { hasRoom(state, usable, $0) }
    }

    /// What lies on a circle of people in any case.
    private func grains(_ state: State, _ circle: UInt64) -> Int {
        state.left.reduce(0) { grains, job in
            let outside = (state.open[job] & ~circle).nonzeroBitCount
            return grains + max(0, state.demand[job] - outside) * problem.jobs[job].weight
        }
    }

    /// Whether there is room when few seats are odd, that is, no multiple of a level: only those who take one can fill
    /// what a multiple leaves.
    private func hasRoom(_ state: State, _ usable: [Int], _ level: Int) -> Bool {
        let odd = state.left.reduce(0) { $0 + (problem.jobs[$1].weight % level == 0 ? 0 : state.demand[$1]) }
        guard odd < usable.count else { return true }
        let even = usable.indices.map { fillable($0, state, level) }
        let gains = usable.indices.map { usable[$0] - even[$0] }.sorted(by: >)
        return grains(state, .max) <= even.reduce(0, +) + gains.prefix(odd).reduce(0, +)
    }

    /// What someone can fill of their room with seats that are multiples of a level.
    private func fillable(_ person: Int, _ state: State, _ level: Int) -> Int {
        let room = state.room[person] / level
        guard room > 0 else { return 0 }
        let weights = state.left.compactMap { job in
            let weight = problem.jobs[job].weight
            return state.open[job] >> UInt64(person) & 1 == 1 && weight % level == 0 ? weight / level : nil
        }
        let total = weights.reduce(0, +)
        guard total > room, room <= 4096 else { return min(total, room) * level }
        return (SubsetSums(weights, upTo: room).largest(upTo: room) ?? 0) * level
    }

    /// The job with the fewest candidates to spare; of several the heaviest.
    private func tightest(_ state: State) -> Int? {
        state.left.min { a, b in
            let (spareA, spareB) = (spare(state, a), spare(state, b))
            let (weightA, weightB) = (problem.jobs[a].weight, problem.jobs[b].weight)
            let (oddA, oddB) = isOddFirst ? (oddness[a], oddness[b]) : (0, 0)
            return (oddA, spareA, -weightA, a) < (oddB, spareB, -weightB, b)
        }
    }

    private func spare(_ state: State, _ job: Int) -> Int { state.open[job].nonzeroBitCount - state.demand[job] }

    /// The candidate who has least room.
    private func fullest(_ state: State, _ job: Int) -> Int {
        var best = state.open[job].trailingZeroBitCount
        for person in Bits(state.open[job]) where state.room[person] < state.room[best] { best = person }
        return best
    }

    /// Bars a seat to someone, to everyone who could take the same, and the like seats to them.
    private func bar(_ state: inout State, _ job: Int, _ person: Int) {
        let twins = Bits(state.open[job]).filter { isTwin(state, $0, person) }
        let weight = problem.jobs[job].weight
        let (open, demand) = (state.open[job], state.demand[job])
        for other in state.left
        where problem.jobs[other].weight == weight && state.open[other] == open && state.demand[other] == demand {
            for twin in twins { state.open[other] &= ~(1 << UInt64(twin)) }
        }
    }

    private func isTwin(_ state: State, _ a: Int, _ b: Int) -> Bool {
        state.room[a] == state.room[b]
            && state.left.allSatisfy { (state.open[$0] >> UInt64(a) ^ state.open[$0] >> UInt64(b)) & 1 == 0 }
    }

    private func seating(_ state: State) -> Seating {
        var seating = Seating(problem)
        for (place, job) in problem.jobs.enumerated() {
            for person in Bits(state.taken[place]) { seating.add(person, place, job.weight) }
        }
        return seating
    }
}

/// The places of the bits that are set, in rising order.
struct Bits: Sequence, IteratorProtocol {
    private var rest: UInt64

    init(_ bits: UInt64) { rest = bits }

    mutating func next() -> Int? {
        guard rest != 0 else { return nil }
        defer { rest &= rest - 1 }
        return rest.trailingZeroBitCount
    }
}
