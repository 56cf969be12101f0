import LIAVVModel
import Testing

/// An action split into contributions, each typed as one line.
@Suite struct SplitTests {
    private var sample = Sample()
    private var random = Seeded(9)
    private let kiosk: Identifier

    init() throws {
        kiosk = sample.add(action: "Réserver le kiosque", ["Appeler la mairie"])
        sample.laboratory.actions[kiosk]?.start = .before(60)
        sample.laboratory.actions[kiosk]?.due = .before(30)
        try sample.add(meeting: "2024-12-17", excused: ["Yona"])
    }

    private func entry(_ viewer: String? = nil) throws -> QuickEntry {
        QuickEntry(
            sample.laboratory, today: sample.today, viewer: try viewer.map(sample.member),
            piecesOf: sample.laboratory.actions[kiosk])
    }

    /// « label: meaning » of each piece, or « label! problem », with plain spaces.
    private func told(_ line: String) throws -> [String] {
        try entry().reading(line).pieces.map { piece in
            piece.problem.map { "\(piece.label.fr)! \($0.fr)" } ?? "\(piece.label.fr): \(piece.meaning?.fr ?? "")"
        }.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
    }

    private mutating func split(_ lines: [String], as viewer: String? = nil) throws -> Change {
        let readings = try lines.map(try entry(viewer).reading)
        let stamp = sample.stamp(try viewer.map(sample.member))
        return try sample.laboratory.splitting(
            kiosk, into: readings, today: sample.today, stamp: stamp, using: &random)
    }

    private var pieces: [Contribution] { sample.laboratory.actions[kiosk]?.contributions ?? [] }

    private func refusal(_ make: () throws -> Change) -> Refusal? {
        do { _ = try make() } catch { return error as? Refusal }
        return nil
    }

    @Test("the line of the issue, and what only contributions have")
    func read() throws {
        #expect(
            try told("Appeler la culture 2h @cindy J-35 personnes:3 nature:rédaction statut:en-cours pilote:Camille")
                == [
                    "titre: Appeler la culture", "effort: 2 h", "proposée à: Cindy DELVOYE",
                    "échéance: ven. 21 févr. (J−35)", "personnes voulues: 3", "nature: rédaction", "statut: en cours",
                    "pilote: Camille FRAIGNAC",
                ])
        #expect(try told("Fixer le jalon 3D") == ["titre: Fixer le jalon 3D"])
        let action = QuickEntry(sample.laboratory, today: sample.today, viewer: nil)
        #expect(action.reading("Inviter personnes:3").pieces.map(\.text) == ["Inviter personnes:3"])
    }

    @Test(
        "what is said of an action as a whole is refused, and can be kept in the title",
        arguments: [
            "#logistique", "!haute", "!jalon", "après:sondage", "phase:Cadrage", "axe:1", "scénario:x", "durée:2j",
            "début:J-40", "priorité:haute",
        ])
    func whole(mark: String) throws {
        let told = try told("Appeler \(mark)")
        #expect(
            told.count == 2 && told[1].hasSuffix("! « \(mark) » se dit de l’action entière, pas d’une contribution."))
        #expect(try entry().reading("Appeler \(mark)").pieces[1].note?.fr == "\\\(mark) le garde dans le titre")
        #expect(try self.told("Appeler \\\(mark)") == ["titre: Appeler \(mark)"])
        #expect(try entry().completion(of: "Appeler \(mark)", at: 8 + mark.count) == nil)
    }

    @Test(
        "bad input, said where it is",
        arguments: [
            ("30/2", "échéance! « 30/2 » n’est ni une date"), ("-2h", "effort! la valeur ne peut pas être négative."),
            ("personnes:0", "personnes voulues! la valeur doit être entre 1 et 1000."),
            ("personnes:x", "personnes voulues! « x » n’est pas un nombre."),
            ("nature:", "nature! une valeur est nécessaire."),
            ("nature:sieste", "nature! « sieste » n’est pas un choix"),
            ("statut:bloquée", "statut! « bloquée » n’est pas un choix"), ("pilote:", "pilote! une valeur"),
            ("@cam", "proposée à! « cam » peut être"), ("J-90", "échéance! L’échéance (samedi 28 décembre 2024)"),
            ("2h 3h", "effort! « effort » est donné deux fois"),
        ])
    func problems(mark: String, expected: String) throws {
        let told = try told("Appeler \(mark)").filter { $0.contains("! ") }
        #expect(told.count == 1 && told[0].hasPrefix(expected), "\(told)")
        var tests = self
        let before = sample.laboratory
        #expect(refusal { try tests.split(["Fine", "Appeler \(mark)"]) } != nil)
        #expect(tests.sample.laboratory == before)
    }

    @Test("a title of 5,000 characters, none, no line at all, no such action")
    mutating func refusals() throws {
        #expect(try told(String(repeating: "é", count: 5000))[0].contains("dépasse 500 caractères"))
        var tests = self
        #expect(refusal { try tests.split([]) } == .emptyTitle)
        #expect(refusal { try tests.split(["J-35"]) } == .emptyTitle)
        let reading = try entry().reading("Appeler")
        sample.laboratory.actions[kiosk] = nil
        let (laboratory, today) = (sample.laboratory, sample.today)
        #expect(
            refusal {
                var random = Seeded(1)
                return try laboratory.splitting(
                    kiosk, into: [reading], today: today, stamp: Sample.anyStamp, using: &random)
            } == .unknownReference(kiosk.text))
        let whole = QuickEntry(laboratory, today: today, viewer: nil).reading("Appeler #x")
        sample.laboratory.actions[kiosk] = Action()
        tests = self
        #expect(
            refusal {
                var random = Seeded(1)
                return try tests.sample.laboratory.splitting(
                    kiosk, into: [whole], today: today, stamp: Sample.anyStamp, using: &random)
            } == .notOfAContribution("tags"))
    }

    @Test("all lines are one change, after what was there, and one undo takes them back")
    mutating func made() throws {
        let before = sample.laboratory
        let change = try split(
            [
                "Appeler 2h @cindy @Yona J-35", "Appeler @moi pilote:camille @Camille",
                "Écrire personnes:2 nature:rédaction",
            ],
            as: "Lorvélie")
        #expect(change.label.fr == "«\u{A0}Réserver le kiosque\u{A0}»\u{A0}: 3 contributions")
        #expect(change.label.en == "“Réserver le kiosque”: 3 contributions")
        #expect(change.records.count == 1 && change.edits.count == 3)
        try sample.laboratory.apply(change)
        #expect(pieces.map(\.title) == ["Appeler la mairie", "Appeler", "Appeler", "Écrire"])
        #expect(Set(pieces.map(\.id)).count == 4)
        #expect(pieces[1].effort == 2 && pieces[1].due == .before(35))
        #expect(pieces[1].shares.map(\.state) == [.proposed, .toConfirm])
        #expect(pieces[2].shares.map(\.member) == [try sample.member("Camille"), try sample.member("Lorvélie")])
        #expect(pieces[2].shares.map(\.role) == [.lead, .contributor])
        #expect(pieces[2].shares.map(\.state) == [.proposed, .accepted])
        #expect(pieces[3].wanted == 2 && pieces[3].kind == .write && pieces[3].effort == nil)
        try sample.laboratory.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(sample.laboratory == before)
    }

    @Test("the contribution that stood for the whole action makes room; one that was touched stays")
    mutating func standIn() throws {
        let title = "Réserver le kiosque"
        sample.laboratory.actions[kiosk]?.contributions[0].title = title
        let standIn = sample.laboratory.actions[kiosk]?.standIn
        #expect(standIn == pieces[0])
        let change = try split(["Appeler", "Écrire"])
        var after = sample
        try after.laboratory.apply(change)
        #expect(after.laboratory.actions[kiosk]?.contributions.map(\.title) == ["Appeler", "Écrire"])
        try after.laboratory.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(after.laboratory == sample.laboratory)
        let touch: [(inout Contribution) -> Void] = [
            { $0.effort = 0 }, { $0.notes = "x" }, { $0.due = .before(1) }, { $0.status = .done },
            { $0.title = "Autre" }, { $0.unknown = ["x": .flag(true)] }, { $0.shares = [Share()] },
        ]
        for change in touch {
            var other = sample
            if var piece = other.laboratory.actions[kiosk]?.contributions[0] {
                change(&piece)
                other.laboratory.actions[kiosk]?.contributions[0] = piece
            }
            #expect(other.laboratory.actions[kiosk]?.standIn == nil)
        }
        sample.laboratory.actions[kiosk]?.contributions.append(Contribution())
        #expect(sample.laboratory.actions[kiosk]?.standIn == nil)
    }

    @Test("noted: later than the action, past already")
    func notes() throws {
        #expect(try entry().reading("Appeler J-29").pieces[1].note?.fr == "après l’échéance de l’action")
        #expect(try entry().reading("Appeler J-30").pieces[1].note == nil)
        var other = self
        other.sample.laboratory.actions[kiosk]?.start = nil
        #expect(try other.entry().reading("Appeler 17/12/2024").pieces[1].note?.fr == "déjà passé")
    }
}
