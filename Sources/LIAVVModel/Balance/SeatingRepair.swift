/// Tries to bring everyone within their room: single seats first, then pairs of people who share theirs out anew.
struct SeatingRepair {
    let problem: BalanceProblem
    let rooms: [Int]
    private(set) var seating: Seating
    private var random = SplitMix64(seed: 5)

    /// Starts from a seating in which everybody has a place.
    init(_ problem: BalanceProblem, _ seating: Seating, rooms: [Int]) {
        (self.problem, self.seating, self.rooms) = (problem, seating, rooms)
    }

    /// How many grains are too many, in all.
    var excess: Int { rooms.indices.reduce(0) { $0 + max(0, seating.load[$1] - rooms[$1]) } }

    /// Whether everyone is within their room after at most so many steps. The best that was found is kept.
    mutating func run(steps: Int) -> Bool {
        var best = seating
        var least = excess
        for _ in 0..<steps {
            guard least > 0, let person = heaviest else { break }
            if !move(person), !share(person) {
                for _ in 0..<3 { stir() }
            }
            let now = excess
            if now <= least { (best, least) = (seating, now) }
        }
        seating = best
        return least == 0
    }

    private var heaviest: Int? {
        var found: (person: Int, excess: Int)?
        for person in rooms.indices where seating.load[person] > rooms[person] {
            let excess = seating.load[person] - rooms[person]
            if found.map({ excess > $0.excess }) ?? true { found = (person, excess) }
        }
        return found?.person
    }

    /// One seat to someone with room for it: the smallest that is enough, else the largest.
    private mutating func move(_ person: Int) -> Bool {
        let excess = seating.load[person] - rooms[person]
        var best: (rank: Int, job: Int, to: Int)?
        for job in seating.jobs[person] {
            let weight = problem.jobs[job].weight
            let rank = weight >= excess ? weight : Int.max / 2 - weight
            guard best.map({ rank < $0.rank }) ?? true, let to = roomiest(job) else { continue }
            best = (rank, job, to)
        }
        guard let best else { return false }
        shift(best.job, from: person, to: best.to)
        return true
    }

    /// The candidate with the most room left among those whom the seat would not bring above it.
    private func roomiest(_ job: Int) -> Int? {
        let weight = problem.jobs[job].weight
        var found: (person: Int, left: Int)?
        for person in problem.jobs[job].candidates where !seating.has(person, job) {
            let left = rooms[person] - seating.load[person] - weight
            if left >= 0, found.map({ left > $0.left }) ?? true { found = (person, left) }
        }
        return found?.person
    }

    /// Two people share their seats out anew so that both are within their room.
    private mutating func share(_ person: Int) -> Bool {
        let excess = seating.load[person] - rooms[person]
        for other in rooms.indices where other != person && rooms[other] - seating.load[other] >= excess {
            let pair = SeatingPair(problem, seating, person, other)
            if let split = pair.best(rooms, using: &random), split.excess == 0 {
                make(split, person, other)
                return true
            }
        }
        return false
    }

    /// Two people, whoever they are, share theirs out in another way that is no worse.
    private mutating func stir() {
        guard rooms.count > 1 else { return }
        let person = Int.random(in: rooms.indices, using: &random)
        let other = (person + Int.random(in: 1..<rooms.count, using: &random)) % rooms.count
        if let split = SeatingPair(problem, seating, person, other).any(rooms, using: &random) {
            make(split, person, other)
        }
    }

    private mutating func make(_ split: SeatingPair.Split, _ person: Int, _ other: Int) {
        for job in split.leaving { shift(job, from: person, to: other) }
        for job in split.coming { shift(job, from: other, to: person) }
    }

    private mutating func shift(_ job: Int, from person: Int, to other: Int) {
        let weight = problem.jobs[job].weight
        seating.remove(person, job, weight)
        seating.add(other, job, weight)
    }
}
