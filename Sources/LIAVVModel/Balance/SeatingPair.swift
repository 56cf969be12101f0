/// The seats that two people can share out anew between them.
struct SeatingPair {
    private let person: Int
    private let other: Int
    /// What the first one has and the other could take, then the other way round.
    private let mine: [Int]
    private let theirs: [Int]
    private let weights: [Int]
    private let load: (person: Int, other: Int)
    /// What the two share out, and what each has besides.
    private let total: Int
    private let base: Int
    private let otherBase: Int

    /// What leaves the first one, what comes to them, and by how much both are then above their room.
    struct Split {
        let leaving: [Int]
        let coming: [Int]
        let excess: Int
    }

    /// More sums than that are looked at in coarser steps.
    private static let sums = 4096

    init(_ problem: BalanceProblem, _ seating: Seating, _ person: Int, _ other: Int) {
        (self.person, self.other) = (person, other)
        load = (seating.load[person], seating.load[other])
        mine = seating.jobs[person].filter { Self.takes(problem, seating, other, $0) }
        theirs = seating.jobs[other].filter { Self.takes(problem, seating, person, $0) }
        weights = (mine + theirs).map { problem.jobs[$0].weight }
        total = weights.reduce(0, +)
        let kept = weights.prefix(mine.count).reduce(0, +)
        (base, otherBase) = (load.person - kept, load.other - (total - kept))
    }

    private static func takes(_ problem: BalanceProblem, _ seating: Seating, _ person: Int, _ job: Int) -> Bool {
        !seating.has(person, job) && problem.canTake(person, job)
    }

    /// The split that brings the first one within their room and loads the other least; nil when there is none.
    func best(_ rooms: [Int], using random: inout SplitMix64) -> Split? {
        guard let sums = sums(upTo: rooms[person] - base) else { return nil }
        return sums.largest(upTo: sums.limit).map { split(sums.places(of: $0, using: &random), rooms) }
    }

    /// Any split after which they are not further above their room than before; nil when there is no other.
    func any(_ rooms: [Int], using random: inout SplitMix64) -> Split? {
        let (over, otherOver) = (max(0, load.person - rooms[person]), max(0, load.other - rooms[other]))
        let most = rooms[person] + over + otherOver - base
        let least = otherBase + total - rooms[other] - over - otherOver
        guard most >= max(0, least), let sums = sums(upTo: most) else { return nil }
        let target = Int.random(in: max(0, least)...most, using: &random) / scale(most)
        guard let sum = sums.largest(upTo: target) else { return nil }
        let split = split(sums.places(of: sum, using: &random), rooms)
        return split.excess <= over + otherOver ? split : nil
    }

    private func scale(_ most: Int) -> Int { most / Self.sums + 1 }

    private func sums(upTo most: Int) -> SubsetSums? {
        guard most >= 0, !weights.isEmpty else { return nil }
        let scale = scale(most)
        // Rounded up, so that what fits in coarse steps fits.
        return SubsetSums(weights.map { ($0 + scale - 1) / scale }, upTo: min(most, total) / scale)
    }

    private func split(_ places: [Int], _ rooms: [Int]) -> Split {
        let chosen = Set(places)
        let taken = places.reduce(0) { $0 + weights[$1] }
        return Split(
            leaving: mine.indices.filter { !chosen.contains($0) }.map { mine[$0] },
            coming: theirs.indices.filter { chosen.contains($0 + mine.count) }.map { theirs[$0] },
            excess: max(0, base + taken - rooms[person]) + max(0, otherBase + total - taken - rooms[other]))
    }
}
