import LIAVVModel
import LIAVVStore
import Testing

@Suite("Command line: history")
struct CommandLineHistoryTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    @discardableResult
    private func liavv(_ command: String) throws -> CommandRun {
        let run = try sandbox.shell("$LIAVV --data lab --today \(CommandFixture.today) \(command)")
        return CommandRun(
            status: run.status, output: run.output.replacing("\u{A0}", with: " "),
            errors: run.errors.replacing("\u{A0}", with: " "))
    }

    private func lines(_ command: String) throws -> [String] { try liavv(command).lines }

    private var store: Store { Store(folder: sandbox.root.appending(path: "lab").path) }

    private func noting(_ text: String, _ name: String, on action: String) throws -> Change {
        let stamp = Stamp(
            id: try #require(Identifier(name)), author: Identifier("cindy-aaaa"), date: Instant(milliseconds: 0))
        let record = RecordReference(kind: .action, id: try #require(Identifier(action)))
        let edit = Edit(record: record, path: ["notes"], before: nil, after: .text(text))
        return Change(stamp: stamp, label: Phrase("essai de \(text)", "try of \(text)"), edits: [edit])
    }

    @Test("the latest first: when, who, what; nobody is a dash")
    func all() throws {
        try liavv("--as Cindy set envoyer notes premier")
        try liavv("set envoyer notes deuxième")
        let told = try lines("history --limit 2")
        #expect(told.count == 2)
        #expect(
            told.first?.wholeMatch(of: /mer\. 18 déc\. \d\d:\d\d  —      notes de « Envoyer les invitations.*/) != nil)
        #expect(told.last?.contains("  Cindy  notes de « Envoyer") == true)
        #expect(try lines("--lang en history --limit 1").first?.hasPrefix("Wed 18 Dec ") == true)
        #expect(try lines("history").last?.contains("Création du laboratoire") == true)
    }

    @Test("of one thing, with the values that became others; of a piece of it, only what concerns it")
    func one() throws {
        try liavv("--as Cindy set envoyer notes premier due 2025-01-31")
        try liavv("--as Yona set rediger effort 1,5")
        let told = try lines("history envoyer")
        #expect(told[0].contains("Yona   effort de « Rédiger »"))
        #expect(told[1] == "    effort de « Rédiger » : rien → 1,5 h")
        #expect(told[2].contains("Cindy  notes, échéance"))
        #expect(
            told[3]
                == "    échéance de « Envoyer les invitations, « tôt » » : mar. 17 déc. (J−101) → ven. 31 janv. (J−56)")
        #expect(told[4] == "    notes de « Envoyer les invitations, « tôt » » : rien → premier")
        #expect(try lines("--lang en history envoyer").contains("    effort of “Rédiger”: nothing → 1.5 h"))
        let piece = try lines("history rediger")
        #expect(piece.contains { $0.contains("effort de « Rédiger » :") } && !piece.contains { $0.contains("premier") })
        #expect(try liavv("history plan --limit 1").lines.count == 2)
    }

    @Test("of what was removed, by its whole identifier, in the bin and after")
    func removed() throws {
        try liavv("--as Cindy remove kiosque-eeee")
        #expect(try lines("history kiosque-eeee").first?.contains("Cindy  Retrait de «") == true)
        #expect(try lines("history kiosque").first?.contains("Cindy  Retrait de «") == true)
        try liavv("bin empty --yes")
        #expect(try lines("history kiosque-eeee").first?.contains("Cindy  Retrait de «") == true)
        #expect(try lines("history actions/kiosque-eeee --limit 1").count == 2)
        let unknown = try liavv("history kiosque-ee")
        #expect(unknown.status == 1 && unknown.errors.contains("Rien ne correspond"))
    }

    @Test("for programs: the entries as the journal keeps them")
    func formats() throws {
        try liavv("--as Cindy set envoyer notes premier")
        for (format, load) in [
            ("csv", "list(csv.DictReader(io.StringIO(d.decode())))"), ("json", "json.loads(d)"),
            ("plist", "plistlib.loads(d)"),
        ] {
            try sandbox.shell("$LIAVV --data lab history envoyer --limit 1 --format \(format) > out")
            let read = try sandbox.python(
                """
                d = open('out', 'rb').read()
                r = \(load)
                name = glob.glob('lab/journal/*/' + r[0]['entry'] + '.plist')
                print(len(r), len(name), r[0]['author'], r[0]['label'][:8], 'actions/envoyer' in str(r[0]['records']))
                """)
            #expect(read == "1 1 cindy-aaaa notes de True", "\(format)")
        }
        try sandbox.shell("$LIAVV --data lab history envoyer --limit 1 --format json > out")
        #expect(
            try sandbox.python("e = json.load(open('out'))[0]['edits'][0]\nprint(e['path'], e['after'])")
                == "['notes'] premier")
        #expect(try liavv("history --limit 0").status == 64)
        #expect(try liavv("--lang en history --limit -1").errors.contains("--limit goes from 1 to"))
    }

    @Test("labels come from files: none of them steers a terminal or looks like two lines")
    func hostile() throws {
        let change = try noting("a\u{1B}[31m\nmer. 1er janv. 00:00  Yona  rien", "essai-aaaa", on: "kiosque-eeee")
        try store.save(change)
        for command in ["history", "history kiosque"] {
            let run = try liavv(command)
            #expect(!run.output.contains("\u{1B}") && !run.lines.contains { $0.hasPrefix("mer. 1er") })
        }
        #expect(try lines("history kiosque --limit 1").count == 2)
        #expect(try lines("--as Cindy undo").count == 1)
    }

    @Test("what was edited without the program shows, before the change after it")
    func outside() throws {
        try liavv("--as Cindy set envoyer notes un")
        try sandbox.shell(
            "sed -i 's|<string>un</string>|<string>deux</string>|' lab/actions/envoyer-les-invitations-bbbb.plist")
        try liavv("--as Cindy set envoyer notes trois")
        let told = try lines("history envoyer")
        #expect(told[1].hasSuffix(": deux → trois"))
        #expect(told[2].contains("hors de liavv  la fiche a été modifiée à la main"))
        #expect(told[4].hasSuffix(": rien → un"))
        #expect(try lines("--lang en history envoyer")[2].contains("without liavv"))
    }

    @Test("two versions that wait for a choice are mentioned; the one given up is told")
    func givenUp() throws {
        let mine = try noting("à moi", "essai-aaaa", on: "envoyer-les-invitations-bbbb")
        try liavv("--as Yona set envoyer notes 'à elle'")
        do throws(StoreFault) {
            try store.save(mine)
            Issue.record("overwritten")
        } catch {
            guard case .clash(let conflict) = error else { throw error }
            let kept = try store.keep(conflict)
            let run = try liavv("list members")
            #expect(run.errors.contains("Deux versions attendent un choix, dans le tableau de bord (Cindy, "))
            #expect(run.errors.contains("essai de à moi"))
            #expect(try liavv("--lang en show envoyer").errors.contains("Two versions wait for a choice"))
            _ = try store.settle(kept, mine: false)
        }
        #expect(try liavv("list members").errors.isEmpty)
        let told = try lines("history --limit 1")
        #expect(
            told.last?.hasPrefix("    non retenu · notes de « Envoyer") == true
                && told.last?.hasSuffix("» : à moi") == true)
        #expect(try lines("--lang en history --limit 1").contains { $0.contains("given up · notes of") })
    }

    @Test("a save that was cut off is ended by the next command, which says so; one that cannot be waits")
    func recovered() throws {
        let cutOff = """
            cp lab/actions/envoyer-les-invitations-bbbb.plist before && $LIAVV --data lab --as Cindy set envoyer notes vu
            entry=$(ls lab/journal/*/*-cindy-aaaa.plist | tail -1) && mkdir -p lab/journal/pending
            mv "$entry" lab/journal/pending/ && cp before lab/actions/envoyer-les-invitations-bbbb.plist
            """
        try sandbox.shell(cutOff)
        let run = try liavv("list members")
        #expect(
            run.status == 0
                && run.errors.hasPrefix("Un enregistrement avait été coupé (Cindy) ; il est terminé : notes de"))
        #expect(try liavv("list members").errors.isEmpty)
        #expect(try liavv("show envoyer").output.contains("notes : vu"))
        try sandbox.shell(cutOff.replacing("notes vu", with: "notes lu"))
        try sandbox.shell(
            "sed -i 's|<string>vu</string>|<string>su</string>|' lab/actions/envoyer-les-invitations-bbbb.plist")
        let second = try liavv("--lang en list members")
        #expect(second.errors.hasPrefix("A save had been cut off (Cindy) and the record has changed since;"))
        #expect(second.errors.split(separator: "\n").count == 1)
        #expect(try liavv("check").status != 1 && liavv("show envoyer").output.contains("notes : su"))
    }
}
