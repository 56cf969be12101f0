extension BalanceSearch {
    /// Whether the candidates of each job have room for all that only they can take.
    func hasRoom(_ state: State) -> Bool {
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
}
