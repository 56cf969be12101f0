import LIAVVModel
import Testing

/// What came of one kill, or of several in a row.
struct Outcome: Sendable {
    private(set) var kills = 0
    private(set) var recovered = 0
    private(set) var complaints: [String] = []
    /// Everything that was acknowledged in that folder.
    private(set) var run = HarnessRun(isKilled: false, status: 0, acknowledged: [], words: [], calls: nil, errors: "")

    init() {}

    /// Looks at the folder after that run; what was acknowledged in earlier ones must be there too.
    init(_ run: HarnessRun, _ bench: Workbench, earlier: HarnessRun? = nil) throws {
        let all = run.after(earlier)
        let verdict = try Verdict(on: bench, acknowledged: all.acknowledged, words: all.words)
        kills = run.isKilled ? 1 : 0
        recovered = verdict.recovered
        complaints = verdict.complaints
        if !run.isKilled, run.status != 0 { complaints.append("refused: \(run.errors)") }
        self.run = all
    }

    /// The next in a row.
    mutating func add(_ other: Outcome) {
        kills += other.kills
        recovered += other.recovered
        complaints += other.complaints
        run = other.run
    }
}

extension HarnessRun {
    fileprivate func after(_ earlier: HarnessRun?) -> HarnessRun {
        HarnessRun(
            isKilled: isKilled, status: status, acknowledged: (earlier?.acknowledged ?? []) + acknowledged,
            words: (earlier?.words ?? []) + words, calls: calls, errors: errors)
    }
}

/// What came of many kills.
struct Tally {
    /// Where they were killed.
    private let place: String
    private(set) var kills = 0
    private(set) var acknowledged = 0
    private(set) var recovered = 0

    init(_ place: String) { self.place = place }

    /// Has a few at a time killed, and takes note of what is wrong afterwards.
    mutating func add<Moment: Sendable>(
        _ moments: [Moment], _ body: @escaping @Sendable (Moment) throws -> Outcome
    ) async throws {
        try await withThrowingTaskGroup(of: (Moment, Outcome).self) { group in
            var waiting = moments[...]
            for _ in 0..<3 { if let next = waiting.popFirst() { group.addTask { (next, try body(next)) } } }
            while let (moment, outcome) = try await group.next() {
                if let next = waiting.popFirst() { group.addTask { (next, try body(next)) } }
                #expect(outcome.complaints.isEmpty, "killed \(place): \(moment)")
                kills += outcome.kills
                acknowledged += outcome.run.acknowledged.count
                recovered += outcome.recovered
            }
        }
    }
}
