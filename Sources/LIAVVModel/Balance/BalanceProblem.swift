/// Who can take which seat, as whole numbers: what the solver works on.
///
/// Hours are counted in `unit`ths, so that halves, quarters and minutes shared among up to ten people are exact. Weights
/// are divided by their greatest common divisor, the `grain`: loads are whole numbers of grains on top of what is fixed.
struct BalanceProblem {
    /// Parts of an hour: 4 × 2520, the least common multiple of 1…10.
    static let unit = 10_080

    /// Open seats of one contribution, all of the same weight.
    struct Job {
        /// Grains that each seat comes to.
        var weight: Int
        /// How many people it needs.
        let demand: Int
        /// Who could take one, in rising order; at least as many as it needs.
        let candidates: [Int]
        /// Those among them who have been offered one and have not answered.
        let homes: [Int]
    }

    /// What each person can give, in `unit`ths of an hour; more than zero.
    let capacity: [Int]
    /// What each has in any case.
    let fixed: [Int]
    /// Only those whose seats weigh something.
    let jobs: [Job]
    /// `unit`ths of an hour in a grain.
    let grain: Int
    /// The jobs that each person could take a seat in.
    let open: [[Int]]
    private let isCandidate: [Bool]

    /// A problem whose weights are in `unit`ths of an hour.
    init(capacity: [Int], fixed: [Int], jobs: [Job]) {
        (self.capacity, self.fixed) = (capacity, fixed)
        let grain = max(1, jobs.reduce(0) { Self.divisor($0, $1.weight) })
        self.grain = grain
        self.jobs = jobs.map { job in
            var job = job
            job.weight /= grain
            return job
        }
        var open = [[Int]](repeating: [], count: capacity.count)
        var isCandidate = [Bool](repeating: false, count: capacity.count * jobs.count)
        for (place, job) in jobs.enumerated() {
            for person in job.candidates {
                open[person].append(place)
                isCandidate[place * capacity.count + person] = true
            }
        }
        (self.open, self.isCandidate) = (open, isCandidate)
    }

    /// Whether someone could take a seat of a job.
    func canTake(_ person: Int, _ job: Int) -> Bool { isCandidate[job * capacity.count + person] }

    static func divisor(_ a: Int, _ b: Int) -> Int {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    /// Hours over capacity of someone who takes that many grains on top of what is fixed.
    ///
    /// Both numbers are whole and below 2^53, so that equal fractions are equal here.
    func ratio(_ person: Int, _ grains: Int) -> Double {
        Double(fixed[person] + grains * grain) / Double(capacity[person])
    }

    /// How many grains someone can take without going beyond a ratio; 0 when they are there already.
    func room(_ person: Int, _ limit: Double) -> Int {
        let grains = (limit * Double(capacity[person]) - Double(fixed[person])) / Double(grain)
        guard grains > -1 else { return 0 }
        var room = Int(min(grains, 1e15))
        while ratio(person, room + 1) <= limit { room += 1 }
        while room > 0, ratio(person, room) > limit { room -= 1 }
        return room
    }

    /// The same for everyone.
    func rooms(_ limit: Double) -> [Int] { capacity.indices.map { room($0, limit) } }

    /// The smallest ratio above a limit that anyone can come to.
    func next(above limit: Double) -> Double {
        capacity.indices.map { person in
            let room = room(person, limit)
            return ratio(person, room + 1)
        }.min() ?? limit
    }

    /// The smallest ratio above one limit and up to another from which on something holds, as it does at the other.
    func smallest(from low: Double, to high: Double, _ holds: (Double) -> Bool) -> Double {
        var (low, high) = (low, high)
        for _ in 0..<80 {
            let middle = low + (high - low) / 2
            guard low < middle, middle < high else { break }
            if holds(middle) { high = middle } else { low = middle }
        }
        // The ratio itself, not a number near it.
        let exact = next(above: low)
        return holds(exact) ? min(exact, high) : low
    }
}
