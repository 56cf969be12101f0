/// Looks through every seating within given rooms, until one is found or there is none.
///
/// A seat is either taken by someone or barred to them. Whatever leaves a job too few candidates, or a circle of people
/// more than they can take, is left; people who can take the same are tried once. Up to 64 people.
struct BalanceSearch {
    let problem: BalanceProblem
    /// What most weights are multiples of, the largest first.
    let levels: [Int]
    /// How odd each weight is: the smaller, the fewer others can make up for it.
    private let oddness: [Int]
    private let isOddFirst: Bool
    /// How many steps are left.
    private(set) var steps: Int
    private(set) var found: Seating?

    /// What became of a search.
    enum Outcome { case found, none, undecided }

    /// What is settled on the way to a seating.
    struct State {
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
