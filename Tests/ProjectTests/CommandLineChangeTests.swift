import Testing

@Suite("Command line: changes")
struct CommandLineChangeTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    /// What Python reads of an action's file.
    private func action(_ id: String, _ expression: String) throws -> String {
        try sandbox.python("a = plistlib.load(open('lab/actions/\(id).plist', 'rb'))\nprint(\(expression))")
    }

    private let shares = "sorted((s['member'], s['state'], s['role']) for s in a['contributions'][0].get('shares', []))"

    @Test("assign writes a share for each member, and says so")
    func assign() throws {
        let run = try sandbox.liavv(
            "--data", "lab", "--as", "Yona", "assign", "rediger-cccc", "Cindy", "Yona", "--role", "support")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("actions/envoyer-les-invitations-bbbb.plist"))
        let expected = "[('cindy-aaaa', 'proposed', 'support'), ('yona-aaaa', 'accepted', 'support')]"
        #expect(try action("envoyer-les-invitations-bbbb", shares) == expected)
    }

    @Test("assign by an action that has one contribution, without saying who one is")
    func assignByAction() throws {
        #expect(try sandbox.liavv("assign", "kiosque-eeee", "cindy", "DELVOYE", "--data", "lab").status == 0)
        #expect(try action("kiosque-eeee", shares) == "[('cindy-aaaa', 'proposed', 'contributor')]")
    }

    @Test("an answer is the member's own")
    func answer() throws {
        try sandbox.liavv("assign", "seule", "Cindy", "--data", "lab")
        #expect(try sandbox.liavv("accept", "seule", "--data", "lab").errors.contains("Qui êtes-vous"))
        #expect(try sandbox.liavv("accept", "seule", "--data", "lab", "--as", "Cindy").status == 0)
        #expect(try action("kiosque-eeee", shares) == "[('cindy-aaaa', 'accepted', 'contributor')]")
        let decline = try sandbox.liavv(
            "decline", "seule", "--reason", "congés", "--data", "lab", environment: ["LIAVV_MEMBER": "cindy"])
        #expect(decline.status == 0)
        #expect(try action("kiosque-eeee", "a['contributions'][0]['shares'][0]['reason']") == "congés")
        let again = try sandbox.liavv("assign", "seule", "Cindy", "--data", "lab")
        #expect(again.status == 1 && again.errors.contains("congés"))
    }

    @Test("unassign takes the share out of the file")
    func unassign() throws {
        #expect(try sandbox.liavv("unassign", "relire", "Yona", "--data", "lab").status == 0)
        #expect(try action("envoyer-les-invitations-bbbb", "'shares' in a['contributions'][1]") == "False")
        #expect(try sandbox.liavv("unassign", "relire", "Yona", "--data", "lab").status == 1)
    }

    @Test("add action reads dates, names and pairs as people type them")
    func add() throws {
        let run = try sandbox.liavv(
            "add", "action", "Louer des chaises", "priority=haute", "tags=salle, stands", "--due", "j-30", "--lead",
            "Cindy", "--data", "lab", "--today", CommandFixture.today)
        #expect(run.status == 0, "\(run.errors)")
        let read = try sandbox.python(
            "a = plistlib.load(open(glob.glob('lab/actions/louer-des-chaises-*.plist')[0], 'rb'))\n"
                + "print(a['due'], a['priority'], a['lead'], a['tags'], a['contributions'][0]['title'])")
        #expect(read == "J-30 high cindy-aaaa ['salle', 'stands'] Louer des chaises")
    }

    @Test("set changes what it is told to, once")
    func set() throws {
        let arguments = "set seule effort '1,5 h' title 'Réserver' --data lab"
        #expect(try sandbox.shell("$LIAVV \(arguments)").status == 0)
        #expect(
            try action("kiosque-eeee", "(a['contributions'][0]['effort'], a['contributions'][0]['title'])")
                == "(1.5, 'Réserver')")
        let again = try sandbox.shell("$LIAVV \(arguments.replacing("set seule", with: "set seule-ffff"))")
        #expect(again.status == 0 && again.output.contains("rien n’a été changé"))
    }

    @Test("values may begin with a hyphen; the example of the help works")
    func hyphens() throws {
        #expect(
            try sandbox.liavv("set", "kiosque-eeee", "status", "en-cours", "due", "J-30", "--data", "lab").status == 0)
        #expect(try action("kiosque-eeee", "(a['status'], a['due'])") == "('under-way', 'J-30')")
        let moved = try sandbox.liavv("--data", "lab", "set", "table-b", "x", "-5", "notes", "- un point", "y", "-1")
        #expect(moved.status == 0, "\(moved.errors)")
        let read = try sandbox.python(
            "i = plistlib.load(open('lab/layouts/plan.plist', 'rb'))['items'][1]\nprint(i['x'], i['y'], i['notes'])")
        #expect(read == "-5 -1 - un point")
        let added = try sandbox.liavv(
            "add", "action", "Relire", "notes=-1", "--due", "-2j", "--data", "lab", "--today", CommandFixture.today)
        #expect(added.status == 0, "\(added.errors)")
    }

    @Test(
        "refusals: one sentence on standard error, status 1, nothing written",
        arguments: [
            ("assign rediger-cccc Cam", "Camila PINTILIE ou Camille FRAIGNAC"),
            ("assign rediger-cccc Personne", "Personne ne s’appelle"),
            ("assign relire-dddd Yona", "contribue déjà"),
            ("assign envoyer-les-invitations-bbbb Yona", "rediger-cccc"),
            ("assign yona-aaaa Yona", "n’est pas une contribution"),
            ("assign rien-du-tout Yona", "Rien ne correspond"),
            ("set kiosque-eeee due jamais", "ni une date"),
            ("set kiosque-eeee couleur vert", "n’existe pas ici"),
            ("set kiosque-eeee start 2025-05-01 due 2025-04-01", "précéderait le début"),
            ("add action Louer start=2025-05-01 due=2025-04-01", "précéderait le début"),
            ("set kiosque-eeee contributions x", "il contient d’autres champs"),
            ("set kiosque-eeee priority x", "basse, normale, haute"),
            ("set kiosque-eeee title ''", "une valeur est nécessaire"),
            ("set cam givenName x", "précisez"),
            ("show rien-du-tout", "Rien ne correspond"),
            ("list actions --mine", "Qui êtes-vous"),
            ("list actions --member Cam", "précisez"),
            ("--as Cam list actions", "précisez"),
            ("add action '  '", "Il faut un titre"),
        ])
    func refusals(_ command: String, _ sentence: String) throws {
        let sum = "cd lab && cat $(find . -type f | sort) | cksum"
        let before = try sandbox.shell(sum).output
        let run = try sandbox.shell("$LIAVV --data lab \(command)")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(sentence), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(try sandbox.shell(sum).output == before)
    }
}
