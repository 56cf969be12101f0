import Testing

@testable import LIAVVModel

/// How the roadmap grew and was worked off.
@Suite struct BurnUpTests {
    private var sample = Sample()

    @discardableResult private mutating func add(
        _ title: String, _ status: Action.Status = .planned, created: Int? = nil, completed: Int? = nil, due: Int? = nil
    ) -> Identifier {
        let id = sample.add(action: title)
        sample.laboratory.actions[id]?.status = status
        sample.laboratory.actions[id]?.created = created.map { sample.today + $0 }
        sample.laboratory.actions[id]?.completed = completed.map { sample.today + $0 }
        sample.laboratory.actions[id]?.due = due.map { .day(sample.today + $0) }
        return id
    }

    private var burnUp: BurnUp { sample.laboratory.burnUp(today: sample.today) }

    @Test("a roadmap of nothing")
    func nothing() {
        #expect(burnUp.total == 0 && burnUp.scope == [0] && burnUp.first == sample.today)
        #expect(burnUp.phrase.en == "No action has been decided on yet.")
    }

    @Test("day by day, against counting them one by one")
    mutating func counting() {
        var random = Seeded(5)
        for place in 0..<200 {
            let created = -Int.random(in: 0...90, using: &random)
            let isDone = random.chance(3)
            add(
                "a\(place)", isDone ? .done : .planned, created: created,
                completed: isDone ? Int.random(in: created...0, using: &random) : nil)
        }
        let burnUp = burnUp
        let actions = sample.laboratory.actions
        #expect(burnUp.scope.count == sample.today - burnUp.first + 1 && burnUp.estimated == 0)
        for (place, day) in (burnUp.first.number...sample.today.number).enumerated() {
            #expect(burnUp.scope[place] == actions.count { ($0.created?.number ?? 0) <= day })
            #expect(burnUp.done[place] == actions.count { ($0.completed?.number ?? .max) <= day })
        }
        #expect(burnUp.total == 200 && burnUp.last == sample.laboratory.event.day)
    }

    @Test("ideas, dropped ones and those given up with their scenario do not count")
    mutating func counted() throws {
        add("Idée", .idea)
        add("Abandon", .dropped)
        let own = add("Prévue")
        #expect(burnUp.total == 1)
        var scenario = Scenario()
        (scenario.id, scenario.state) = (try #require(Identifier("s")), .archived)
        sample.laboratory.scenarios[scenario.id] = scenario
        sample.laboratory.actions[own]?.scenarios = [scenario.id]
        #expect(burnUp.total == 0)
    }

    @Test("dates that nobody noted are concluded, and counted as such")
    mutating func estimated() throws {
        let meeting = try sample.add(meeting: "2024-12-10")
        let spoken = add("Dite")
        var source = Provenance()
        (source.id, source.meeting) = (meeting, meeting)
        sample.laboratory.actions[spoken]?.provenance = [source]
        add("Faite", .done, created: -30, due: -20)
        add("Faite trop tôt", .done, created: -30, due: 20)
        let burnUp = burnUp
        #expect(burnUp.first == sample.today - 30 && burnUp.estimated == 3)
        #expect(burnUp.done[9...10].elementsEqual([0, 1]))
        let held = try #require(Day(iso: "2024-12-10")) - burnUp.first
        #expect(burnUp.scope[(held - 1)...held].elementsEqual([2, 3]))
        #expect(burnUp.done[(held - 1)...held].elementsEqual([1, 2]))
        #expect(try #require(burnUp.estimatedPhrase).fr.hasPrefix("3 dates non notées"))
    }

    @Test("what cannot be meant bends no curve")
    mutating func absurd() {
        add("An 1", .done, created: -700_000, completed: -700_000)
        add("Demain", .done, created: 40, completed: 90)
        add("Avant", .done, created: -1, completed: -5)
        let burnUp = burnUp
        #expect(burnUp.scope.count <= 1100 && burnUp.total == 3 && burnUp.finished == 3)
        #expect(zip(burnUp.scope, burnUp.done).allSatisfy { $0 >= $1 })
    }

    @Test("the pace that it takes, and the pace of late, in a sentence")
    mutating func pace() {
        for place in 0..<4 { add("f\(place)", .done, created: -60, completed: -7 * place) }
        add("avant", .done, created: -60, completed: -29)
        for place in 0..<20 { add("a\(place)", created: -60) }
        #expect(burnUp.recent == 1)
        #expect(burnUp.needed.map { abs($0 - 1.4) < 1e-9 } == true)
        #expect(
            burnUp.phrase
                == Phrase(
                    "5 faites sur 25\u{A0}; pour finir le 28 mars, il en faudrait 1,4 par semaine\u{A0}; ces 4 dernières semaines\u{A0}: 1 par semaine.",
                    "5 done of 25; to finish on 28 Mar it would take 1.4 a week; over the last 4 weeks: 1 a week."))
        #expect(burnUp.target(on: sample.today) == 5 && burnUp.target(on: burnUp.last) == 25)
        sample.laboratory.settings.event.day = sample.today
        #expect(burnUp.needed == nil && !burnUp.phrase.fr.contains("finir"))
        sample.laboratory.settings.event.day = nil
        #expect(burnUp.needed == nil && burnUp.last == sample.today && !burnUp.hasDeadline)
    }

    @Test("setting the status keeps the day on which an action was done")
    mutating func completion() throws {
        let id = add("Réserver")
        let target = Target(record: RecordReference(kind: .action, id: id))
        func set(_ fields: [(key: String, text: String)], _ sample: inout Sample) throws -> Day? {
            let stamp = sample.stamp()
            try sample.laboratory.apply(
                sample.laboratory.setting(target, fields, reader: sample.reader, stamp: stamp))
            return sample.laboratory.actions[id]?.completed
        }
        #expect(try set([("status", "faite")], &sample) == sample.today)
        #expect(try set([("notes", "x")], &sample) == sample.today)
        #expect(try set([("status", "en cours")], &sample) == nil)
        #expect(try set([("status", "faite"), ("completed", "2024-12-01")], &sample) == Day(iso: "2024-12-01"))
        #expect(try set([("status", "faite")], &sample) == Day(iso: "2024-12-01"))
        var action = try #require(sample.laboratory.actions[id])
        action.become(.blocked, on: sample.today)
        #expect(action.completed == nil)
        action.become(.done, on: sample.today)
        #expect(action.completed == sample.today)
    }
}
