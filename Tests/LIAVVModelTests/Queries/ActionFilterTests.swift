import LIAVVModel
import Testing

/// Which actions a filter lets through, and how it is said and kept.
@Suite struct ActionFilterTests {
    private var sample = Sample()

    init() throws {
        sample.laboratory.settings.phases = ["Cadrage", "Logistique"]
        let cindy = try sample.member("Cindy")
        try add("a") { action in
            (action.phase, action.due, action.tags) = ("Logistique", .day(Day(number: 20_070)), ["Été", "b c"])
            action.lead = cindy
        }
        try add("b") { action in
            (action.phase, action.due, action.status) = ("Cadrage", .before(99), .underWay)
            action.description = "Avec le MAIRE, c’est réglé"
        }
        try add("c") { action in
            (action.status, action.scenarios) = (.blocked, [Self.rain])
            var piece = Contribution()
            (piece.id, piece.title) = (Self.rain, "Appeler l’élu·e")
            action.contributions = [piece]
        }
        try add("d") { action in (action.status, action.phase) = (.done, "Logistique") }
        var scenario = Scenario()
        (scenario.id, scenario.title) = (Self.rain, "Sous la pluie")
        sample.laboratory.scenarios = Table([scenario])
        try sample.add(meeting: "2024-12-17")
    }

    private static let rain = Identifier("pluie") ?? Settings.identifier

    private mutating func add(_ name: String, _ change: (inout Action) -> Void) throws {
        var action = Action()
        (action.id, action.title) = (try #require(Identifier(name)), "Action \(name)")
        change(&action)
        sample.laboratory.actions[action.id] = action
    }

    private func filter(_ line: String) throws -> ActionFilter {
        try ActionFilter(line: line, in: sample.laboratory)
    }

    private func shown(_ filter: ActionFilter, as viewer: String? = nil) throws -> String {
        let viewer = try viewer.map(sample.member)
        let sieve = ActionSieve(filter, in: sample.laboratory, today: sample.today, viewer: viewer)
        let found = sample.laboratory.actions.filter(sieve.lets)
        let single = sample.laboratory.actions.filter {
            filter.matches($0, in: sample.laboratory, today: sample.today, viewer: viewer)
        }
        let texts = ActionTexts(sample.laboratory)
        let prepared = ActionSieve(
            filter, in: sample.laboratory, today: sample.today, viewer: viewer, texts: texts)
        #expect(found == single && found == sample.laboratory.actions.filter(prepared.lets))
        return found.map(\.id.text).joined()
    }

    @Test(
        "each condition, and several of them",
        arguments: [
            ("", "abcd"), ("unassigned", "bc"), ("late", "a"), ("this-week", "b"), ("blocked", "c"),
            ("member:cindy", "a"), ("member:yona", ""), ("member:yona member:cindy", "a"), ("scenario:pluie", "c"),
            ("phase:logistique", "ad"), ("phase:Logistique phase:Cadrage", "abd"), ("phase:\"\"", "c"),
            ("phase:logistique late", "a"), ("tag:ete", "a"), ("tag:\"b c\"", "a"), ("status:done", "d"),
            ("status:done status:under-way", "bd"), ("status:en-cours", "b"), ("text:action", "abcd"),
            ("text:maire", "b"), ("text:\"regle maire\"", "b"), ("text:delvoye", "a"), ("text:ELUE", "c"),
            ("text:e\u{301}te", "a"), ("text:introuvable", ""), ("text:actionb", ""), ("retard phase:logistique", "a"),
            ("moi", ""), ("text:action text:d", "ad"),
        ])
    func conditions(line: String, expected: String) throws {
        #expect(try shown(filter(line)) == expected)
    }

    @Test("mine depends on who looks")
    func mine() throws {
        #expect(try shown(filter("mine"), as: "Cindy") == "a")
        #expect(try shown(filter("mine"), as: "Yona") == "")
    }

    @Test(
        "waiting for an action, by the way the two are tied",
        arguments: [
            (Dependency.Link.finishToStart, Action.Status.underWay, true), (.finishToStart, .done, false),
            (.finishToStart, .dropped, false), (.startToStart, .planned, true), (.startToStart, .underWay, false),
            (.finishToFinish, .planned, false),
        ])
    func waiting(link: Dependency.Link, status: Action.Status, isBlocked: Bool) throws {
        var other = self
        try other.add("x") { $0.status = status }
        var dependency = Dependency()
        (dependency.on, dependency.link) = (try #require(Identifier("x")), link)
        try other.add("y") { $0.dependencies = [dependency] }
        #expect(try other.shown(filter("blocked text:\"action y\"")).isEmpty != isBlocked)
        try other.add("y") { ($0.dependencies, $0.status) = ([dependency], .done) }
        #expect(try other.shown(filter("blocked text:\"action y\"")).isEmpty)
    }

    @Test("this week, from Monday to Sunday, pieces too")
    func week() throws {
        var other = self
        let monday = sample.today.monday
        for (offset, isShown) in [(-1, false), (0, true), (6, true), (7, false)] {
            for field in 0..<3 {
                try other.add("w") { action in
                    let due = Due.day(monday + offset)
                    switch field {
                    case 0: action.due = due
                    case 1: action.start = due
                    default:
                        action.contributions = [Contribution()]
                        action.contributions[0].due = due
                    }
                }
                #expect(try other.shown(filter("this-week")).contains("w") == isShown, "\(offset) \(field)")
            }
        }
    }

    @Test("in words")
    func words() throws {
        let all = try filter(
            "mine late phase:Logistique phase:\"\" member:cindy member:yona tag:ete status:done scenario:pluie text:\"x y\""
        )
        #expect(
            all.phrase(in: sample.laboratory)
                == Phrase(
                    "à moi, en retard, Cindy DELVOYE ou Yona BEN SAÏD, scénario «\u{A0}Sous la pluie\u{A0}», phase «\u{A0}Logistique\u{A0}» ou sans phase, #Été, faite, «\u{A0}x y\u{A0}»",
                    "mine, late, Cindy DELVOYE or Yona BEN SAÏD, scenario “Sous la pluie”, phase “Logistique” or without phase, #Été, done, “x y”"
                ))
        #expect(ActionFilter().phrase(in: sample.laboratory).fr.isEmpty && ActionFilter().isEmpty)
    }

    @Test("the line is stable, and reads back as the same filter")
    func stable() throws {
        let line = "mine late member:\(try sample.member("Cindy")) phase:Logistique text:\"kiosque\""
        #expect(try filter("text:kiosque en-retard phase:LOGISTIQUE moi membre:delv").line == line)
        #expect(try filter(line).line == line)
        var odd = ActionFilter()
        (odd.text, odd.tags) = ("a \"b\" \\ c «\u{A0}d", ["b c"])
        #expect(try filter(odd.line) == odd)
        #expect(ActionFilter().line.isEmpty)
    }

    @Test("any filter reads back as the same filter")
    func roundTrips() throws {
        var random = Seeded(5)
        for _ in 0..<500 {
            var filter = ActionFilter()
            filter.traits = Set(ActionFilter.Trait.allCases.filter { _ in random.chance(3) })
            filter.members = sample.laboratory.members.map(\.id).filter { _ in random.chance(5) }
            filter.phases = ["Cadrage", "Logistique", ""].filter { _ in random.chance(3) }
            filter.tags = ["Été", "b c"].filter { _ in random.chance(3) }
            filter.statuses = Action.Status.allCases.filter { _ in random.chance(4) }
            if random.chance(2) { filter.text = ["é", "\"", "\\", "«", "x:y z", "#a", "\\\"x"].any(&random) }
            #expect(try self.filter(filter.line) == filter, "\(filter.line)")
        }
    }

    @Test(
        "what it does not know, it says",
        arguments: [
            ("vert", "« vert » n’est pas un filtre"), ("couleur:vert", "« couleur:vert » n’est pas un filtre"),
            ("status:vert", "« vert » n’est pas un choix"), ("status:", "une valeur est nécessaire"),
            ("member:cam", "Camila PINTILIE ou Camille FRAIGNAC"), ("member:", "Personne ne s’appelle"),
            ("scenario:neige", "Rien ne correspond"), ("phase:fête", "« fête » ; il y a : Cadrage, Logistique."),
            ("tag:vert", "« vert » ; il y a : b c, Été."), ("phase:\"Cad", "n’est pas refermé"),
        ])
    func unknown(line: String, expected: String) {
        var refusal: Refusal?
        do throws(Refusal) { _ = try ActionFilter(line: line, in: sample.laboratory) } catch { refusal = error }
        let said = String((refusal?.phrase.fr ?? "").map { $0 == "\u{A0}" ? " " : $0 })
        #expect(said.contains(expected), "\(said)")
    }
}
