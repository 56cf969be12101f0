import Foundation
import Testing

@Suite("Command line: scenarios and proposals")
struct CommandLinePlanTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.copySample()
    }

    private let day = ["--data", "lab", "--today", "2024-12-18", "--as", "Cindy"]

    @discardableResult private func run(_ words: String...) throws -> (status: Int32, output: String, errors: String) {
        let quoted = (words + day).map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
        let run = try sandbox.shell("$LIAVV \(quoted)")
        return (run.status, run.output, run.errors)
    }

    /// What Python reads of the list of proposals.
    private func proposals(_ expression: String) throws -> String {
        _ = try sandbox.shell("$LIAVV list proposals --data lab --format json >out.json")
        return try sandbox.python("p = {r['id']: r for r in json.load(open('out.json'))}\nprint(\(expression))")
    }

    @Test("in every format the same to Python", arguments: ["scenarios", "proposals"])
    func formats(_ subject: String) throws {
        for format in ["json", "plist", "csv"] {
            let run = try sandbox.shell("$LIAVV list \(subject) --data lab --format \(format) >out.\(format)")
            #expect(run.status == 0, "\(run.errors)")
        }
        let verdict = try sandbox.python(
            """
            j = json.load(open('out.json')); p = plistlib.load(open('out.plist', 'rb'))
            c = list(csv.DictReader(open('out.csv', newline='', encoding='utf-8')))
            assert j == p
            assert [r['id'] for r in c] == [r['id'] for r in j]
            assert all(set(r) <= set(c[0]) for r in j), (c[0].keys(), j)
            print(len(j))
            """)
        #expect(verdict == (subject == "scenarios" ? "2" : "17"))
    }

    @Test("the sample has five proposals of the second group that wait")
    func sample() throws {
        let waiting = "sorted(i for i, r in p.items() if r['decision'] == 'pending')"
        #expect(
            try proposals("\(waiting), {r['group'] for r in p.values() if r['decision'] == 'pending'}")
                == "['g2-coulisses', 'g2-discours', 'g2-photo', 'g2-table-ronde', 'g2-weber'] {'Groupe 2'}")
        #expect(try run("list", "proposals", "--mine").output.contains("g2-photo"))
    }

    @Test("a proposal is accepted once, with what one adds to it")
    func accept() throws {
        let first = try run("proposal", "accept", "g2-photo", "--due", "J-30", "--lead", "Nidia", "priority=haute")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("Proposition acceptée") && first.output.contains("Identifiant\u{A0}: g2-photo-"))
        let file = try sandbox.python(
            """
            a = plistlib.load(open(glob.glob('lab/actions/g2-photo-*.plist')[0], 'rb'))
            s = a['provenance'][0]
            print(a['due'], a['lead'], a['priority'], a['status'], s['line'], s['group'], s['speaker'], s['section'])
            """)
        #expect(file == "J-30 nidia-rimbon-x9c5 high planned 172 Groupe 2 Cindy/Joachim Groupe\u{A0}2")
        let again = try run("proposal", "accept", "g2-photo")
        #expect(again.status == 1 && again.errors.contains("déjà reprise par «\u{A0}Demander une photo"))
        #expect(try run("check").status == 0)
        #expect(try run("undo").status == 0)
        let binned = try run("proposal", "accept", "g2-photo")
        #expect(binned.status == 1 && binned.errors.contains("liavv bin restore g2-photo-"))
        #expect(try run("bin", "restore", "g2-photo").status == 0)
        #expect(try proposals("p['g2-photo']['decision']") == "taken-up")
    }

    @Test("joined, turned down with a reason, reconsidered")
    func others() throws {
        #expect(try run("proposal", "join", "g2-discours", "preparer-le-mot").status == 0)
        let again = try run("proposal", "join", "g2-discours", "preparer-le-mot", "--lang", "en")
        #expect(again.status == 1 && again.errors.contains("names this proposal already"))
        #expect(try run("proposal", "decline", "g2-weber").errors.contains("Il faut un motif"))
        #expect(try run("proposal", "decline", "g2-weber", "--reason", "Il préside").status == 0)
        #expect(try proposals("p['g2-weber']['decision'], p['g2-weber']['reason']") == "turned-down Il préside")
        #expect(try run("proposal", "accept", "g2-weber").errors.contains("a été écartée (Il préside)"))
        #expect(try run("proposal", "reconsider", "g2-weber").status == 0)
        #expect(try proposals("p['g2-weber']['decision'], p['g2-weber'].get('reason')") == "pending None")
        #expect(try run("proposal", "accept", "cadre-format").status == 1)
    }

    @Test("a scenario is kept with its reason, and the choice is reopened")
    func keep() throws {
        let states = "' '.join(plistlib.load(open(f, 'rb'))['state'] for f in sorted(glob.glob('lab/scenarios/*')))"
        #expect(try run("keep", "Scénario 1").errors.contains("Il faut un motif"))
        let kept = try run("keep", "Scénario 1", "--reason", "Plus proche des communes")
        #expect(kept.status == 0 && kept.output.contains("Scénario retenu"))
        #expect(try sandbox.python("print(\(states))") == "kept archived")
        #expect(try run("list", "actions").output.contains("idée – archivée"))
        #expect(try !run("list", "actions", "--unassigned").output.contains("fixer-la-place-du-reseau"))
        #expect(try !run("list", "contributions", "--unassigned").output.contains("Écrire qui décide de quoi"))
        #expect(try run("keep", "Scénario 2", "--reason", "x").errors.contains("est déjà retenu"))
        #expect(try run("reopen", "Scénario 2").status == 0)
        #expect(try sandbox.python("print(\(states))") == "studied studied")
        #expect(try run("reopen", "Scénario 2", "--lang", "en").errors.contains("nothing to reopen"))
    }

    @Test("an action that is set to done keeps the day")
    func done() throws {
        let completed = """
            print(plistlib.load(open('lab/actions/reserver-le-kiosque-7f3k.plist', 'rb')).get('completed'))
            """
        #expect(try run("set", "reserver-le-kiosque", "status", "faite").status == 0)
        #expect(try sandbox.python(completed) == "2024-12-18")
        #expect(try run("set", "reserver-le-kiosque", "status", "en-cours").status == 0)
        #expect(try sandbox.python(completed) == "None")
    }
}
