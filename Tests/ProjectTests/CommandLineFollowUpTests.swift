import Testing

@Suite("Command line: what becomes of questions and decisions")
struct CommandLineFollowUpTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    private func run(_ arguments: String...) throws -> CommandRun {
        try sandbox.liavv(all: arguments + ["--data", "lab", "--today", CommandFixture.today])
    }

    private func json(_ subject: String, _ expression: String) throws -> String {
        try sandbox.write(run("list", subject, "--format", "json").output, to: "out.json")
        return try sandbox.python("j = json.load(open('out.json')); print(\(expression))")
    }

    @Test("an answer given now closes the question, and undo opens it again")
    func answer() throws {
        #expect(try run("list", "questions", "--open").output.contains("1 jour"))
        let answered = try run("question", "answer", "question-1", "Il sera là", "--by", "Yona")
        #expect(answered.status == 0 && answered.output.contains("Réponse à «\u{A0}Et le public ?\u{A0}»"))
        #expect(try run("list", "questions", "--open").output == "Rien à lister.\n")
        #expect(try json("questions", "j[0]['state'], j[0]['answer']") == "answered Il sera là")
        let shown = try run("show", "question-1").output
        #expect(shown.contains("- ouverte — mardi 17 décembre 2024, n° 9"))
        #expect(shown.contains("- répondue — mercredi 18 décembre 2024, n° 9 (il-sera-la-"))
        #expect(try run("undo").status == 0)
        #expect(try json("questions", "j[0]['state'], j[0]['age']") == "open 1")
    }

    @Test("a decision settles a question, and is itself replaced by one that is added")
    func replaced() throws {
        #expect(try run("question", "settle", "question-1", "decision-1", "--as", "Cindy").status == 0)
        #expect(try json("questions", "j[0]['answeredBy']") == "['decision-1']")
        let added = try run("add", "passage", "reunion-9", "Une autre date", "--kind", "décision", "--by", "Yona")
        #expect(added.lines.last?.hasPrefix("Identifiant\u{A0}: une-autre-date-") == true)
        #expect(try run("decision", "replace", "decision-1", "une-autre", "--reason", "Pâques").status == 0)
        let chain = "[s['state'] for d in j if d['id'] == 'decision-1' for s in d['chain']]"
        #expect(try json("decisions", chain) == "['acted', 'replaced', 'acted']")
        #expect(
            try json("decisions", "[d['actions'] for d in j if 'actions' in d]") == "[['envoyer-les-invitations-bbbb']]"
        )
        #expect(try run("list", "decisions").output.contains("remplacée"))
        #expect(try run("show", "decision-1").output.contains("— Pâques"))
        let circle = try run("decision", "replace", "une-autre", "decision-1")
        #expect(circle.status == 1 && circle.errors.contains("en rond"))
    }

    @Test("discussed in a meeting, for a reason; without one it is refused")
    func questioned() throws {
        let refused = try run("decision", "question", "decision-1")
        #expect(refused.status == 1 && refused.errors.contains("Il faut un motif"))
        let done = try run("decision", "question", "decision-1", "--reason", "Trop tôt", "--at", "reunion-9")
        #expect(done.status == 0)
        #expect(try run("list", "decisions", "--open").output.contains("discutée"))
        #expect(try run("decision", "confirm", "decision-1").status == 0)
        #expect(try run("list", "decisions", "--open").output == "Rien à lister.\n")
        #expect(try run("decision", "withdraw", "decision-1", "--reason", "Tout compte fait").status == 0)
        #expect(try run("question", "withdraw", "question-1", "--reason", "Sans objet").status == 0)
        #expect(try run("question", "reopen", "question-1").status == 0)
        #expect(try run("check").status == 0)
    }

    @Test("a passage in use stays; its words can change")
    func passages() throws {
        let refused = try run("remove", "decision-1")
        #expect(refused.status == 1 && refused.errors.contains("viennent de ce passage"))
        #expect(try run("set", "decision-1", "text", "Une date sûre").status == 0)
        #expect(try json("decisions", "j[0]['text']") == "Une date sûre")
    }

    @Test("attendance is a table for people and for programs")
    func attendance() throws {
        let text = try run("list", "attendance").output
        #expect(text.contains("· inconnu"))
        #expect(try json("attendance", "len(j), j[0]['present']") == "4 0")
        #expect(try run("list", "attendance", "--format", "csv").output.hasPrefix("id,name,member,present,"))
        #expect(try run("list", "actions", "--open").status == 64)
    }
}
