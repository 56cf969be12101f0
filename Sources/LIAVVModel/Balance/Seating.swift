/// Who takes which seats, while the solver looks for something better.
struct Seating {
    /// The number of people.
    let width: Int
    /// The jobs of each person.
    private(set) var jobs: [[Int]]
    /// The grains that each person has of them.
    private(set) var load: [Int]
    private var seats: [Bool]

    /// Nobody sits anywhere.
    init(_ problem: BalanceProblem) {
        width = problem.capacity.count
        jobs = [[Int]](repeating: [], count: width)
        load = [Int](repeating: 0, count: width)
        seats = [Bool](repeating: false, count: width * problem.jobs.count)
    }

    /// Whether someone takes a seat in a job.
    func has(_ person: Int, _ job: Int) -> Bool { seats[job * width + person] }

    /// Puts someone in a seat.
    mutating func add(_ person: Int, _ job: Int, _ weight: Int) {
        seats[job * width + person] = true
        jobs[person].append(job)
        load[person] += weight
    }

    /// Takes someone out of a seat.
    mutating func remove(_ person: Int, _ job: Int, _ weight: Int) {
        seats[job * width + person] = false
        if let place = jobs[person].firstIndex(of: job) { jobs[person].swapAt(place, jobs[person].count - 1) }
        jobs[person].removeLast()
        load[person] -= weight
    }

    /// The largest ratio among those who take a seat.
    func largest(_ problem: BalanceProblem) -> Double {
        var largest = 0.0
        for person in 0..<width where load[person] > 0 { largest = max(largest, problem.ratio(person, load[person])) }
        return largest
    }

    /// Everyone stays where they were asked; then the heaviest seats first, each to whom it loads least.
    static func first(_ problem: BalanceProblem) -> Seating {
        var seating = Seating(problem)
        for (place, job) in problem.jobs.enumerated() {
            for person in job.homes { seating.add(person, place, job.weight) }
        }
        seating.fill(problem)
        return seating
    }

    /// Gives every seat that is left, the heaviest first, to whom it loads least.
    mutating func fill(_ problem: BalanceProblem) {
        var missing = problem.jobs.map(\.demand)
        for job in jobs.joined() { missing[job] -= 1 }
        let order = problem.jobs.indices.sorted { (-problem.jobs[$0].weight, $0) < (-problem.jobs[$1].weight, $1) }
        for place in order {
            for _ in 0..<max(0, missing[place]) {
                if let person = lightest(place, problem) { add(person, place, problem.jobs[place].weight) }
            }
        }
    }

    /// The candidate whom one more seat of that job would load least; nil when all of them have one.
    private func lightest(_ place: Int, _ problem: BalanceProblem) -> Int? {
        let job = problem.jobs[place]
        var best: (ratio: Double, person: Int)?
        for person in job.candidates where !has(person, place) {
            let ratio = problem.ratio(person, load[person] + job.weight)
            if best.map({ ratio < $0.ratio }) ?? true { best = (ratio, person) }
        }
        return best?.person
    }
}
