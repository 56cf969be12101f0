import LIAVVModel
import Testing

/// A decision holds until it is discussed, replaced or withdrawn; its chain tells all of it.
@Suite struct DecisionTests {
    private var sample: FollowUpSample

    init() throws { sample = try FollowUpSample() }

    private mutating func replace(_ name: String, by other: String) throws {
        try sample.make(
            sample.laboratory.replacing(
                decision: sample.passage(name), by: sample.passage(other), stamp: sample.sample.stamp()))
    }

    private func chain(_ name: String) throws -> [String] {
        sample.index.chain(of: try sample.passage(name)).map { "\($0.passage.block) \($0.state.rawValue)" }
    }

    @Test("discussed in a meeting, for a reason, then acted again")
    mutating func questioned() throws {
        let decision = try sample.passage("lieu")
        #expect(throws: Refusal.followUp(.noReason)) {
            try sample.laboratory.questioning(decision: decision, reason: "", stamp: Sample.anyStamp)
        }
        let winter = Target(record: RecordReference(kind: .meeting, id: sample.winter))
        try sample.make(
            sample.laboratory.questioning(
                decision: decision, at: winter, reason: "Le hall est pris", stamp: sample.sample.stamp()))
        #expect(try sample.block("lieu").state == .questioned)
        let step = try #require(sample.index.chain(of: decision).last)
        #expect(step.place == winter && step.reason == "Le hall est pris" && step.day == sample.sample.today)
        try sample.make(
            sample.laboratory.confirming(decision: decision, stamp: sample.sample.stamp()))
        #expect(try chain("lieu") == ["lieu acted", "lieu questioned", "lieu acted"])
        #expect(throws: Refusal.followUp(.stillActed)) {
            try sample.laboratory.confirming(decision: decision, stamp: Sample.anyStamp)
        }
    }

    @Test("replaced by one of a later meeting, which is replaced in turn")
    mutating func replaced() throws {
        try replace("lieu", by: "kiosque")
        #expect(try sample.block("lieu").replacedIn == sample.winter)
        try replace("kiosque", by: "ailleurs")
        #expect(try sample.block("kiosque").replacedIn == nil)
        let whole = [
            "lieu acted", "lieu replaced", "kiosque acted", "kiosque replaced", "ailleurs acted",
        ]
        for name in ["lieu", "kiosque", "ailleurs"] { #expect(try chain(name) == whole) }
        let entries = sample.laboratory.decisions(sample.index)
        let entry = try #require(entries.first { $0.passage.block.id.text == "kiosque" })
        #expect(entry.replacement?.block.id.text == "ailleurs" && entry.replaces.map(\.block.id.text) == ["lieu"])
    }

    @Test("never in a circle, and only once")
    mutating func circle() throws {
        try replace("lieu", by: "kiosque")
        try replace("kiosque", by: "ailleurs")
        let words = [
            "Tout aura lieu ailleurs", "Tout aura lieu dans le hall", "Tout aura lieu au kiosque",
            "Tout aura lieu ailleurs",
        ]
        #expect(throws: Refusal.followUp(.circle(words))) {
            try sample.laboratory.replacing(
                decision: sample.passage("ailleurs"), by: sample.passage("lieu"), stamp: Sample.anyStamp)
        }
        #expect(throws: Refusal.followUp(.replaced(by: "Tout aura lieu au kiosque"))) {
            try sample.laboratory.replacing(
                decision: sample.passage("lieu"), by: sample.passage("date"), stamp: Sample.anyStamp)
        }
        #expect(throws: Refusal.self) {
            try sample.laboratory.replacing(
                decision: sample.passage("date"), by: sample.passage("date"), stamp: Sample.anyStamp)
        }
        #expect(throws: Refusal.followUp(.notADecision("Autre chose"))) {
            try sample.laboratory.replacing(
                decision: sample.passage("date"), by: sample.passage("texte"), stamp: Sample.anyStamp)
        }
    }

    @Test("confirmed, it is replaced no more; withdrawn, it holds no more")
    mutating func confirmed() throws {
        try replace("lieu", by: "kiosque")
        let decision = try sample.passage("lieu")
        try sample.make(
            sample.laboratory.confirming(decision: decision, reason: "Tout compte fait", stamp: sample.sample.stamp()))
        #expect(try sample.block("lieu").replacedBy == nil && sample.block("lieu").replacedIn == nil)
        try sample.make(
            sample.laboratory.withdrawing(decision: decision, reason: "Trop froid", stamp: sample.sample.stamp()))
        #expect(throws: Refusal.followUp(.withdrawn(reason: "Trop froid"))) {
            try sample.laboratory.standing(decision)
        }
        #expect(try chain("lieu") == ["lieu acted", "lieu replaced", "lieu acted", "lieu withdrawn"])
    }

    @Test("what an older file says of a replacement is read, and told in the chain")
    mutating func older() throws {
        var meeting = try #require(sample.laboratory.meetings[sample.winter])
        let place = try #require(meeting.body.firstIndex { $0.id.text == "kiosque" })
        meeting.body[place].state = .replaced
        meeting.body[place].replacedBy = Identifier("ailleurs")
        sample.sample.laboratory.meetings[sample.winter] = meeting
        #expect(try chain("ailleurs") == ["kiosque acted", "kiosque replaced", "ailleurs acted"])
        try sample.make(
            sample.laboratory.confirming(decision: sample.passage("kiosque"), stamp: sample.sample.stamp()))
        #expect(try chain("kiosque") == ["kiosque replaced", "kiosque acted"])
    }

    @Test("what depends on a decision: the actions that came from it, and those that wait for them")
    mutating func dependants() throws {
        let booking = try sample.add(action: "Réserver", from: "kiosque")
        let signs = try sample.add(action: "Signaler", after: booking)
        let map = try sample.add(action: "Dessiner", after: signs)
        _ = try sample.add(action: "Autre")
        let found = sample.index.dependants(of: try sample.passage("kiosque"))
        #expect(found.map(\.action) == [booking, signs, map] && found.map(\.depth) == [0, 1, 2])
        sample.sample.laboratory.actions[booking]?.dependencies = [
            {
                var d = Dependency(); d.on = map; return d
            }()
        ]
        #expect(sample.index.dependants(of: try sample.passage("kiosque")).count == 3)
    }

    @Test("circles and names of nothing are reported, each once")
    mutating func problems() throws {
        var meeting = try #require(sample.laboratory.meetings[sample.winter])
        meeting.body[3].replacedBy = Identifier("ailleurs")
        meeting.body[4].replacedBy = Identifier("kiosque")
        meeting.body[2].settledBy = Identifier("date")
        sample.sample.laboratory.meetings[sample.winter] = meeting
        let reasons = sample.laboratory.integrityProblems().map(\.reason)
        let circle = try ["ailleurs", "kiosque"].map { try #require(Identifier($0)) }
        #expect(reasons.contains(.passageCircle(circle)) && reasons.count == 2)
        #expect(reasons.contains(.unknownPassage(try #require(Identifier("date")), meeting: sample.winter)))
        meeting.body[2].settledIn = sample.autumn
        sample.sample.laboratory.meetings[sample.winter] = meeting
        #expect(sample.laboratory.integrityProblems().count == 1)
    }
}
