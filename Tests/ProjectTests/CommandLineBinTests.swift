import Testing

@Suite("Command line: the bin")
struct CommandLineBinTests {
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

    private func files(_ folder: String) throws -> [String] { try sandbox.shell("ls lab/\(folder)").lines }

    @Test("a record goes to the bin and comes back as it was; the folder is in order all the while")
    func record() throws {
        let before = try sandbox.liavv("show", "envoyer", "--format", "json", "--data", "lab").output
        let run = try liavv("--as Yona remove envoyer")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.lines.first?.hasPrefix("Enregistré : Retrait de « Envoyer les invitations") == true)
        #expect(
            run.lines.last == "Dans la corbeille ; pour l’en sortir : liavv bin restore envoyer-les-invitations-bbbb")
        #expect(try files("actions") == ["kiosque-eeee.plist"])
        #expect(try files("bin") == ["action-envoyer-les-invitations-bbbb-1.plist"])
        let listed = try liavv("bin").lines
        #expect(listed.first?.hasPrefix("IDENTIFIANT") == true && listed.count == 2)
        #expect(listed.last?.contains("action  Envoyer les invitations, « tôt »  Yona        mer. 18 déc.") == true)
        #expect(try liavv("check").status == 0)
        #expect(try liavv("remove envoyer").errors.contains("Rien ne correspond"))
        let restored = try liavv("--lang en bin restore INVITATIONS")
        #expect(restored.output.hasPrefix("Saved: “Envoyer les invitations, « tôt »” taken out of the bin"))
        #expect(try liavv("bin").output == "La corbeille est vide.\n")
        #expect(try sandbox.liavv("show", "envoyer", "--format", "json", "--data", "lab").output == before)
        #expect(try liavv("check").status == 0)
    }

    @Test("what refers to a record in the bin stays, and shows it, in both languages; once it is gone, check says so")
    func references() throws {
        let run = try liavv("--lang en remove yona")
        #expect(run.lines.last == "1 record still refers to it, and shows it.")
        #expect(try liavv("remove cindy").lines.last == "1 fiche y renvoie encore, et le montre.")
        #expect(try liavv("list contributions").output.contains("Yona DIENE (dans la corbeille)"))
        #expect(try liavv("show envoyer").output.contains("Yona DIENE (dans la corbeille) · contributeur·rice"))
        #expect(try liavv("--lang en show relire").output.contains("Yona DIENE (in the bin)"))
        try liavv("remove reunion-9")
        #expect(try liavv("show envoyer").output.contains("n° 9 · 17/12/2024 (dans la corbeille)"))
        #expect(try liavv("remove salle").lines.last?.hasPrefix("1 fiche") == true)
        #expect(try liavv("show plan").output.contains("Salle (dans la corbeille)"))
        #expect(try liavv("check").status == 0)
        #expect(try liavv("bin empty --yes").output == "4 fiches effacées ; la corbeille est vide.\n")
        let check = try liavv("check")
        #expect(check.status == 2 && check.output.contains("« members/yona-aaaa » n’existe pas"))
    }

    @Test("emptying asks first: nothing is lost without --yes")
    func empty() throws {
        #expect(try liavv("bin empty").output == "La corbeille est vide.\n")
        try liavv("remove kiosque")
        try liavv("remove camila")
        let refused = try liavv("bin empty")
        #expect(refused.status == 1 && refused.output.isEmpty)
        #expect(refused.errors.hasPrefix("2 fiches de la corbeille seraient perdues pour de bon ;"))
        #expect(try liavv("--lang en bin empty").errors.hasPrefix("2 records in the bin would be lost for good;"))
        #expect(try files("bin").count == 2)
        #expect(try liavv("--lang en bin empty --yes").output == "2 records deleted; the bin is empty.\n")
        #expect(try files("bin").isEmpty)
    }

    @Test("for programs: CSV, JSON and property lists, empty too")
    func formats() throws {
        #expect(try liavv("bin --format json").output == "[]\n")
        try liavv("--as Cindy remove kiosque-eeee")
        for (format, load) in [
            ("csv", "list(csv.DictReader(io.StringIO(d.decode())))"), ("json", "json.loads(d)"),
            ("plist", "plistlib.loads(d)"),
        ] {
            try sandbox.shell("$LIAVV --data lab bin --format \(format) > out")
            let read = try sandbox.python(
                "d = open('out', 'rb').read()\nr = \(load)\nprint(len(r), r[0]['id'], r[0]['record'], r[0]['kind'], r[0]['removedBy'], r[0]['file'])"
            )
            #expect(
                read == "1 kiosque-eeee actions/kiosque-eeee action cindy-aaaa bin/action-kiosque-eeee-1.plist",
                "\(format)")
        }
        #expect(try liavv("bin").output.contains("\u{1B}") == false)
    }

    @Test("a name that several records in the bin share is asked about, an unknown one refused")
    func names() throws {
        for name in ["camille-aaaa", "camila-aaaa"] { try liavv("remove \(name)") }
        let run = try liavv("bin restore Cam")
        #expect(run.status == 1 && run.errors.contains("Camille FRAIGNAC (camille-aaaa)"))
        #expect(run.errors.contains("Camila PINTILIE (camila-aaaa)") && run.errors.contains("précisez"))
        #expect(try liavv("bin restore yona").status == 1)
        #expect(try liavv("bin restore camil").status == 1)
        #expect(try liavv("bin restore camila").status == 0)
        #expect(try files("members").contains("camila-aaaa.plist"))
    }

    @Test("a piece of a record is taken out of it, and undo puts it back where it stood; settings stay")
    func pieces() throws {
        let items = "i = plistlib.load(open('lab/layouts/plan.plist', 'rb'))['items']\nprint([x['id'] for x in i])"
        let run = try liavv("--as Yona remove table-a")
        #expect(run.output.contains("Retrait de « table-a » (layouts/plan.plist)"))
        #expect(run.lines.last == "Pour revenir en arrière : liavv undo")
        #expect(try sandbox.python(items) == "['table-b']")
        #expect(try liavv("--as Yona undo").status == 0)
        #expect(try sandbox.python(items) == "['table-a', 'table-b']")
        let refused = try liavv("remove liavv")
        #expect(refused.status == 1 && refused.errors.contains("ne se retirent pas"))
        #expect(try liavv("--lang en remove liavv").errors.contains("cannot be removed"))
    }
}
