import Testing

@testable import LIAVVModel

/// Two scenarios over one trunk: what each has, what keeping one leaves of the other, and the way back.
@Suite struct ScenarioTests {
    private var sample = Sample()
    private let hall: Identifier
    private let poster: Identifier
    private let tram: Identifier
    private let bus: Identifier
    private let (one, two): (Identifier, Identifier)

    init() throws {
        hall = sample.add(action: "Réserver la salle", ["Appeler"])
        poster = sample.add(action: "Dessiner l’affiche", ["Croquis"])
        (tram, bus) = (sample.add(action: "Louer un tram", ["Louer"]), sample.add(action: "Louer un bus", ["Conduire"]))
        one = try #require(Identifier("scenario-1"))
        two = try #require(Identifier("scenario-2"))
        var (first, second) = (Scenario(), Scenario())
        (first.id, first.title, first.argumentsFor) = (one, "Le tram", ["Rapide"])
        (second.id, second.title, second.takes) = (two, "Le bus", [poster])
        var change = ScenarioChange()
        (change.action, change.due) = (hall, .before(60))
        second.changes = [change]
        sample.laboratory.scenarios = Table([first, second])
        sample.laboratory.actions[tram]?.scenarios = [one]
        sample.laboratory.actions[bus]?.scenarios = [two]
        sample.laboratory.actions[hall]?.due = .before(30)
        sample.laboratory.actions[bus]?.due = .day(Day(number: 20_000))
        sample.laboratory.actions[poster]?.contributions[0].effort = 3
        try sample.assign(["Appeler"], to: ["Cindy"])
    }

    private mutating func make(_ change: Change) throws {
        let before = sample.laboratory
        try sample.laboratory.apply(change)
        var undone = sample.laboratory
        try undone.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(undone == before && sample.laboratory != before)
    }

    private func titles(_ scenario: Identifier?) -> Set<String> {
        Set(sample.laboratory.actions(in: scenario).map(\.title))
    }

    @Test("a scenario has the trunk, without what it takes, and what is its own")
    func belonging() {
        #expect(titles(nil).count == 4)
        #expect(titles(one) == ["Réserver la salle", "Dessiner l’affiche", "Louer un tram"])
        #expect(titles(two) == ["Réserver la salle", "Louer un bus"])
        #expect(Set(sample.laboratory.trunk.map(\.id)) == [hall, poster])
        for scenario in [one, two, nil] {
            for action in sample.laboratory.actions {
                let isIn = sample.laboratory.actions(in: scenario).contains { $0.id == action.id }
                #expect(isIn == sample.laboratory.belongs(action, to: scenario))
                #expect(isIn == (sample.laboratory.action(action.id, in: scenario) != nil))
            }
        }
    }

    @Test("it may change an action of the trunk, for itself alone")
    func changed() {
        #expect(sample.laboratory.action(hall, in: two)?.due == .before(60))
        #expect(sample.laboratory.actions(in: two).first { $0.id == hall }?.due == .before(60))
        for scenario in [one, nil] { #expect(sample.laboratory.action(hall, in: scenario)?.due == .before(30)) }
    }

    @Test("the change is made, and unmade, by a verb")
    mutating func changing() throws {
        func change(_ fields: [(key: String, text: String)]) throws -> Change {
            try sample.laboratory.changing(hall, in: one, fields, reader: sample.reader, stamp: Sample.anyStamp)
        }
        try make(change([("due", "J-90"), ("note", "Plus tôt")]))
        #expect(sample.laboratory.action(hall, in: one)?.due == .before(90))
        #expect(throws: Refusal.self) { try change([("status", "done")]) }
        #expect(throws: Refusal.self) { try change([("due", "30 février")]) }
        try make(change([("due", ""), ("note", "")]))
        #expect(sample.laboratory.scenarios[one]?.changes.isEmpty == true)
        #expect(throws: Refusal.self) {
            try sample.laboratory.changing(
                bus, in: one, [("due", "J-9")], reader: sample.reader, stamp: Sample.anyStamp)
        }
    }

    @Test("keeping one archives the other with the reason, in one change; reopening goes back")
    mutating func keeping() throws {
        let before = sample.laboratory
        #expect(throws: Refusal.proposal(.noReason)) {
            try sample.laboratory.keeping(one, reason: "  ", stamp: Sample.anyStamp)
        }
        #expect(throws: Refusal.scenario(.stillStudied("Le tram"))) {
            try sample.laboratory.reopening(one, stamp: Sample.anyStamp)
        }
        try make(sample.laboratory.keeping(one, reason: "Moins cher", stamp: Sample.anyStamp))
        #expect(sample.laboratory.scenarios.map(\.state) == [.kept, .archived])
        #expect(sample.laboratory.scenarios.map(\.reason) == ["Moins cher", "Moins cher"])
        for id in [one, two] {
            #expect(throws: Refusal.scenario(.keptAlready("Le tram"))) {
                try sample.laboratory.keeping(id, reason: "x", stamp: Sample.anyStamp)
            }
        }
        try make(sample.laboratory.reopening(two, stamp: Sample.anyStamp))
        #expect(sample.laboratory == before)
    }

    @Test("only what was decided together is reopened")
    mutating func together() throws {
        var third = Scenario()
        (third.id, third.title, third.state) = (try #require(Identifier("scenario-3")), "À pied", .archived)
        third.reason = "Trop loin"
        sample.laboratory.scenarios[third.id] = third
        try make(sample.laboratory.keeping(two, reason: "Moins cher", stamp: Sample.anyStamp))
        try make(sample.laboratory.reopening(two, stamp: Sample.anyStamp))
        #expect(sample.laboratory.scenarios.map(\.state) == [.studied, .studied, .archived])
        #expect(throws: Refusal.scenario(.archived("À pied"))) {
            try sample.laboratory.keeping(third.id, reason: "x", stamp: Sample.anyStamp)
        }
    }

    @Test("what was archived is no part of the plan: not late, not without contributor, not in progress")
    mutating func aside() throws {
        #expect(sample.laboratory.setAside.isEmpty && sample.laboratory.progress.total == 4)
        let bus = try #require(sample.laboratory.actions[bus])
        #expect(sample.laboratory.isLate(bus, today: sample.today))
        try sample.assign(["Conduire"], to: ["Yona"])
        try make(sample.laboratory.keeping(one, reason: "Moins cher", stamp: Sample.anyStamp))
        #expect(sample.laboratory.setAside == [bus.id])
        #expect(!sample.laboratory.isLate(bus, today: sample.today))
        #expect(sample.laboratory.progress.total == 3)
        #expect(!sample.laboratory.openContributions.contains { $0.action.id == bus.id })
        #expect(sample.laboratory.loads[try sample.member("Yona")]?.contributions == 0)
        #expect(sample.laboratory.unanswered(by: try sample.member("Yona")).isEmpty)
        #expect(sample.laboratory.nextMilestone(today: sample.today) == nil)
    }

    @Test("what the kept scenario does without is no part of the plan either")
    mutating func taken() throws {
        try make(sample.laboratory.keeping(two, reason: "Moins cher", stamp: Sample.anyStamp))
        #expect(sample.laboratory.setAside == [tram, poster])
        for action in sample.laboratory.actions {
            #expect(sample.laboratory.isSetAside(action) == sample.laboratory.setAside.contains(action.id))
        }
    }

    @Test("who waits for what was archived is told")
    mutating func waiting() throws {
        var dependency = Dependency()
        dependency.on = bus
        sample.laboratory.actions[hall]?.dependencies = [dependency]
        #expect(sample.laboratory.integrityProblems().isEmpty)
        try make(sample.laboratory.keeping(one, reason: "Moins cher", stamp: Sample.anyStamp))
        let problem = try #require(sample.laboratory.integrityProblems().first)
        #expect(problem.reason == .waitsForSetAside(bus) && problem.record.id == hall)
        #expect(problem.phrase.fr.contains(bus.text) && problem.phrase.en.contains("given up"))
        sample.laboratory.actions[hall]?.status = .done
        #expect(sample.laboratory.integrityProblems().isEmpty)
    }

    @Test("side by side")
    mutating func comparison() throws {
        sample.laboratory.actions[hall]?.isMilestone = true
        let all = sample.laboratory.scenarioComparison(today: sample.today) { id in
            id == one ? .init(critical: [hall], problems: 2) : nil
        }
        #expect(all.map(\.scenario) == [nil, one, two])
        #expect(all.map(\.actions) == [2, 3, 2] && all.map(\.added) == [0, 1, 1])
        #expect(all.map(\.taken) == [0, 0, 1] && all.map(\.changed) == [0, 0, 1])
        #expect(all.map(\.hours) == [3, 3, 0] && all.map(\.unknown) == [1, 2, 2])
        #expect(all.map(\.people) == [1, 1, 1] && all.map(\.unassigned) == [1, 2, 1])
        #expect(all.map(\.milestone) == [hall, hall, hall])
        #expect(all.map(\.milestoneDay?.iso) == ["2025-02-26", "2025-02-26", "2025-01-27"])
        #expect(all[2].first == Day(number: 20_000) && all[2].last?.iso == "2025-01-27")
        #expect(all.map(\.planning?.problems) == [nil, 2, nil] && all[1].argumentsFor == ["Rapide"])
    }
}
