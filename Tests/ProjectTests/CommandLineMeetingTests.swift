import Foundation
import Testing

@Suite("Command line: meetings")
struct CommandLineMeetingTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.copySample()
    }

    @discardableResult private func run(_ words: String...) throws -> CommandRun {
        let all = words + ["--data", "lab", "--today", "2025-01-23", "--as", "Yona"]
        let quoted = all.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
        let run = try sandbox.shell("TZ=CET-1 $LIAVV meeting \(quoted)")
        let plain = { (text: String) in text.replacing("\u{A0}", with: " ") }
        return CommandRun(status: run.status, output: plain(run.output), errors: plain(run.errors))
    }

    private func meeting(_ expression: String, _ number: Int = 10) throws -> String {
        try sandbox.python(
            """
            found = [plistlib.load(open(f, 'rb')) for f in glob.glob('lab/meetings/*.plist')]
            m = next(m for m in found if m['number'] == \(number))
            print((\(expression)))
            """)
    }

    @Test("a meeting of five minutes from the agenda to its minutes")
    func fiveMinutes() throws {
        for title in ["Nouvelles 2 min", "Les stands 3 min"] { #expect(try run("agenda", "--add", title).status == 0) }
        #expect(try run("start", "--at", "14h").output.contains("Nouvelles (2 min) — à l’heure : fin vers 14 h 05"))
        #expect(try run("attend", "Cindy", "Nidia", "--at", "14:00").status == 0)
        #expect(try run("note", "decision", "Cindy : on garde le 28 mars").status == 0)
        let next = try run("next", "--at", "14h04")
        #expect(next.output.contains("2 min de retard : fin vers 14 h 07 au lieu de 14 h 05"))
        #expect(try run("note", "question", "Qui réserve ?").status == 0)
        #expect(try run("note", "answer", "Nidia : moi", "--answers", "Qui réserve").status == 0)
        #expect(try run("note", "action", "Réserver les tables @cindy").status == 0)
        #expect(try run("end", "--at", "14h07").status == 0)
        #expect(
            try meeting("[b['text'] for b in m['body']]")
                == "['Nouvelles', 'on garde le 28 mars', 'Les stands', 'Qui réserve ?', 'moi', 'Réserver les tables (Cindy)']"
        )
        #expect(
            try meeting("m['started'], m['ended'], [i['spent'] for i in m['agenda']]")
                == "('2025-01-23T13:00:00.000Z', '2025-01-23T13:07:00.000Z', [240, 180])")
        #expect(try meeting("sum(a['state'] == 'present' for a in m['attendance']), len(m['attendance'])") == "(2, 16)")
        #expect(try sandbox.shell("$LIAVV check --data lab").status == 0)
    }

    @Test("a meeting of another day is opened only by whoever names it")
    func anotherDay() throws {
        let start = "$LIAVV meeting start --data lab --as Yona --today 2024-12-20"
        let refused = try sandbox.shell(start)
        #expect(refused.status == 1 && refused.errors.contains("--meeting 10"))
        #expect(try meeting("m.get('started')") == "None")
        #expect(try sandbox.shell(start + " --meeting 10").status == 0)
        #expect(try sandbox.shell("$LIAVV meeting next --data lab --as Yona --today 2024-12-20").status != 64)
    }

    @Test("Camille and Camila are asked, and nothing is noted")
    func ambiguous() throws {
        try run("start")
        let refused = try run("note", "remark", "Cam : oui")
        #expect(refused.status == 1 && refused.errors.contains("Camille") && refused.errors.contains("Camila"))
        #expect(try meeting("m.get('body', [])") == "[]")
    }

    @Test("what is asked in the wrong moment is refused with a sentence and status 1")
    func refusals() throws {
        #expect(try run("note", "remark", "oui").errors.contains("n’est pas ouverte"))
        #expect(try run("next").status == 1)
        #expect(try run("plan", "23/1").errors.contains("Ce jour-là il y a déjà"))
        #expect(try run("plan", "un jour").errors.contains("Il faut un jour"))
        #expect(try run("start", "--at", "25h").status == 64)
        #expect(try run("next", "--back", "--park").status == 64)
        #expect(try run("agenda", "--take", "99").status == 1)
    }

    @Test("what waits is numbered and taken; the calendar goes up to the event; the same in every format")
    func lists() throws {
        #expect(try run("plan", "20/2", "14h", "90 min", "--theme", "Les invités").output.contains("n° 11"))
        let proposed = try run("agenda", "--proposed", "--meeting", "11")
        #expect(proposed.output.contains("question ouverte") || proposed.output.contains("proposition en attente"))
        #expect(try run("agenda", "--take", "1,2", "--meeting", "11").status == 0)
        #expect(try meeting("len(m['agenda']), all(i['about'] for i in m['agenda'])", 11) == "(2, True)")
        for (command, name) in [
            (["calendar", "--weeks", "2"], "calendar"), (["agenda", "--meeting", "11"], "agenda"),
        ] {
            for format in ["json", "plist", "csv"] {
                let words = command.joined(separator: " ")
                let run = try sandbox.shell(
                    "$LIAVV meeting \(words) --data lab --today 2025-01-23 --format \(format) >\(name).\(format)")
                #expect(run.status == 0, "\(run.errors)")
            }
            let same = try sandbox.python(
                """
                j = json.load(open('\(name).json')); p = plistlib.load(open('\(name).plist', 'rb'))
                c = list(csv.DictReader(open('\(name).csv', newline='', encoding='utf-8')))
                print(j == p, [r['id'] for r in c] == [r['id'] for r in j])
                """)
            #expect(same == "True True")
        }
        let days = try sandbox.python(
            "j = json.load(open('calendar.json'))\nprint(max(r['day'] for r in j) < '2025-03-28', {r['state'] for r in j} == {'held', 'planned', 'free'})"
        )
        #expect(days == "True True")
    }
}
