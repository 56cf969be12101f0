import LIAVVModel
import Testing

/// One line as people type it, and what is understood.
@Suite struct QuickEntryTests {
    private var sample = Sample()
    private var random = Seeded(4)

    init() throws {
        sample.add(action: "Lancer le sondage")
        sample.add(action: "Sondage des lieux")
        sample.add(action: "Réserver la salle")
        sample.laboratory.settings.phases = ["Cadrage", "Logistique"]
        try sample.add(meeting: "2024-12-17", excused: ["Yona"])
    }

    private func read(_ line: String, as viewer: String? = nil) throws -> QuickEntry.Reading {
        QuickEntry(sample.laboratory, today: sample.today, viewer: try viewer.map(sample.member)).reading(line)
    }

    /// « label: meaning » of each piece, or « label! problem ».
    private func told(_ line: String, as viewer: String? = nil) throws -> [String] {
        try read(line, as: viewer).pieces.map { piece in
            piece.problem.map { "\(piece.label.fr)! \($0.fr)" } ?? "\(piece.label.fr): \(piece.meaning?.fr ?? "")"
        }
    }

    private func said(_ line: String) throws -> [String] { Array(try told(line).dropFirst()) }

    private mutating func add(_ line: String, as viewer: String? = nil) throws -> Action {
        let author = try viewer.map(sample.member)
        let (change, id) = try sample.laboratory.adding(
            read(line, as: viewer), today: sample.today, stamp: sample.stamp(author), using: &random)
        #expect(change.edits.count == 1)
        let before = sample.laboratory
        try sample.laboratory.apply(change)
        var undone = sample.laboratory
        try undone.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(undone == before)
        return try #require(sample.laboratory.actions[id])
    }

    @Test("the line of the issue, piece by piece")
    func whole() throws {
        #expect(
            try told("Réserver le kiosque @cindy J-45 3h !haute #logistique après:\"lancer le\"") == [
                "titre: Réserver le kiosque", "proposée à: Cindy DELVOYE", "échéance: mar. 11 févr. (J−45)",
                "effort: 3\u{A0}h", "priorité: haute", "étiquette: logistique", "dépendances: Lancer le sondage",
            ])
    }

    @Test("what it makes: one action, one contribution, as the line says")
    mutating func made() throws {
        let action = try add(
            "Réserver @cindy le J-45 kiosque 1h30 !haute #logistique après:lancer phase:logistique durée:2s début:J-60 "
                + "jalon !irréversible pilote:Camille @Yona")
        #expect(action.title == "Réserver le kiosque")
        #expect(action.due == .before(45) && action.start == .before(60) && action.duration == 10)
        #expect(action.priority == .high && action.isMilestone && action.isIrreversible)
        #expect(action.tags == ["logistique"] && action.phase == "Logistique")
        #expect(action.lead == (try sample.member("Camille")))
        #expect(action.dependencies.map(\.on) == [try sample.laboratory.target("Lancer le sondage").record.id])
        #expect(action.created == sample.today)
        let piece = try #require(action.contributions.first)
        #expect(action.contributions.count == 1 && piece.title == "Réserver le kiosque" && piece.effort == 1.5)
        #expect(piece.shares.map(\.member) == [try sample.member("Cindy"), try sample.member("Yona")])
        #expect(piece.shares.map(\.state) == [.proposed, .toConfirm])
        #expect(piece.shares.allSatisfy { $0.role == .contributor })
    }

    @Test("what one takes on oneself is accepted at once")
    mutating func mine() throws {
        #expect(try told("Appeler @moi", as: "Cindy") == ["titre: Appeler", "acceptée par: Cindy DELVOYE"])
        #expect(try add("Appeler @moi", as: "Cindy").contributions[0].shares.map(\.state) == [.accepted])
        #expect(try read("Appeler @moi").hasProblems)
        #expect(try read("Appeler @yona").pieces[1].note?.fr.contains("excusé·e") == true)
    }

    @Test(
        "dates, as marks and after a word",
        arguments: [
            ("28/3", "ven. 28 mars (J−0)"), ("28/3/2025", "ven. 28 mars (J−0)"), ("2025-03-28", "ven. 28 mars (J−0)"),
            ("J−45", "mar. 11 févr. (J−45)"), ("d-45", "mar. 11 févr. (J−45)"), ("j+1", "sam. 29 mars (J+1)"),
            ("+2s", "mer. 1er janv. (J−86)"), ("pour:vendredi", "ven. 20 déc. (J−98)"),
            ("AVANT:demain", "jeu. 19 déc. (J−99)"), ("by:friday", "ven. 20 déc. (J−98)"),
            ("échéance:28 mars", "ven. 28 mars (J−0)"), ("pour:ven. 28 mars 2025", "ven. 28 mars (J−0)"),
            ("pour:\"28 mars\"", "ven. 28 mars (J−0)"), ("e\u{301}che\u{301}ance:J-45", "mar. 11 févr. (J−45)"),
        ])
    func dates(mark: String, meaning: String) throws {
        #expect(try told("Appeler \(mark) vite") == ["titre: Appeler vite", "échéance: \(meaning)"])
    }

    @Test(
        "what leads up to a date goes with it, and nothing else does",
        arguments: [
            ("Réserver les tables avant le 10/2", "Réserver les tables"),
            ("Envoyer le devis le 10/2 à la mairie", "Envoyer le devis à la mairie"),
            ("Relire d’ici le 10/2", "Relire"), ("Relire pour 10/2", "Relire"), ("Avant-projet 10/2", "Avant-projet"),
            ("Garder le \\le 10/2", "Garder le le"), ("Dire 10/2 avant le départ", "Dire avant le départ"),
        ])
    func leads(line: String, title: String) throws {
        #expect(try told(line) == ["titre: \(title)", "échéance: lun. 10 févr. (J−46)"])
    }

    @Test(
        "other marks, whatever the case and the accents",
        arguments: [
            ("1,5h", "effort: 1,5\u{A0}h"), ("2j", "effort: 14\u{A0}h"), ("3\u{A0}h", "effort: 3\u{A0}h"),
            ("45min", "effort: 0,75\u{A0}h"), ("effort:4", "effort: 4\u{A0}h"),
            ("durée:5j", "durée: 5 jours ouvrés"), ("DUREE:1s", "durée: 5 jours ouvrés"),
            ("duration:\"3 days\"", "durée: 3 jours ouvrés"), ("start:J-60", "début: lun. 27 janv. (J−60)"),
            ("!BASSE", "priorité: basse"), ("!low", "priorité: basse"), ("!normal", "priorité: normale"),
            ("jalon", "jalon: oui"), ("!milestone", "jalon: oui"), ("!jal", "jalon: oui"),
            ("!irre\u{301}versible", "irréversible: oui"), ("#été", "étiquette: été"),
            ("phase:\"Le jour dit\"", "phase: Le jour dit"), ("phase:«\u{A0}le jour dit\u{A0}»", "phase: le jour dit"),
            ("phase:CADRAGE", "phase: Cadrage"), ("lead:cindy", "pilote: Cindy DELVOYE"),
            ("@\"camila pintilie\"", "proposée à: Camila PINTILIE"),
            ("après:\"sondage des lieux\"", "dépendances: Sondage des lieux"),
            ("après:\"sondage des lieux +3j DD\"", "dépendances: Sondage des lieux DD +3j"),
            ("after:“sondage des”", "dépendances: Sondage des lieux"),
            ("apre\u{300}s:salle", "dépendances: Réserver la salle"),
            ("statut:en-cours", "statut: en cours"), ("priority:haute", "priorité: haute"),
        ])
    func marks(mark: String, meaning: String) throws {
        #expect(try told("Appeler \(mark)") == ["titre: Appeler", meaning])
    }

    @Test(
        "what stays in the title",
        arguments: [
            ("\\@midi", "@midi"), ("\\3h", "3h"), ("\"J-45\"", "J-45"), ("\"à 3h !\"", "à 3h !"), ("\\jalon", "jalon"),
            ("«\u{A0}jalon\u{A0}»", "«\u{A0}jalon\u{A0}»"), ("Vite\u{A0}!", "Vite\u{A0}!"), ("!", "!"), ("@", "@"),
            ("n°", "n°"), ("#", "#"), ("cindy@ville.fr", "cindy@ville.fr"), ("https://a.fr/1", "https://a.fr/1"),
            ("14:30", "14:30"), ("3D", "3D"), ("2025", "2025"), ("5\"", "5\""), ("\\\"brut", "\"brut"), ("\\\\", "\\"),
            ("\"dit \\\"oui\\\"\"", "dit \"oui\""), ("jalons", "jalons"), ("lot 1-2", "lot 1-2"),
        ])
    func kept(typed: String, title: String) throws {
        #expect(try told("Dire \(typed)") == ["titre: Dire \(title)"])
    }

    @Test(
        "problems, said where they are",
        arguments: [
            ("30/2", "échéance! «\u{A0}30/2\u{A0}»\u{A0}n’est ni une date"),
            ("pour:30 février", "échéance! «\u{A0}30 février"), ("J-9999", "échéance! «\u{A0}J-9999"),
            ("pour:", "échéance! une valeur est nécessaire."), ("-3h", "effort! la valeur ne peut pas être négative."),
            ("−2j", "effort! la valeur ne peut pas être négative."), ("999999h", "effort! la valeur doit être entre"),
            ("durée:-1j", "durée! la valeur ne peut pas être négative."), ("durée:long", "durée! «\u{A0}long"),
            ("durée:9999j", "durée! la valeur doit être entre 0 et 3650"), ("@cam", "proposée à! «\u{A0}cam"),
            ("@personne", "proposée à! Personne ne s’appelle"), ("après:ondage", "dépendances! «\u{A0}ondage"),
            ("après:rien-du-tout", "dépendances! Rien ne correspond"), ("!rouge", "marque! «\u{A0}!rouge"),
            ("axe:9", "axe! «\u{A0}9"), ("scénario:x", "scénario! Rien ne correspond"),
            ("pilote:", "pilote! une valeur"),
            ("phase:\"Le jour", "guillemet! le guillemet de"),
        ])
    func problems(mark: String, expected: String) throws {
        let told = try said("Appeler \(mark)")
        let plain = { (text: String) in String(text.map { $0 == "\u{A0}" ? " " : $0 }) }
        #expect(told.count == 1 && plain(told[0]).hasPrefix(plain(expected)), "\(told)")
        #expect(try read("Appeler \(mark)").hasProblems)
    }

    @Test("candidates are named, never guessed")
    func candidates() throws {
        #expect(try said("Appeler @cam")[0].contains("Camila PINTILIE ou Camille FRAIGNAC"))
        #expect(try said("Appeler après:ondage")[0].contains("Lancer le sondage"))
    }

    @Test("a field twice, dates turned round, no title")
    func contradictions() throws {
        #expect(try said("Appeler J-45 28/3")[1].contains("donné deux fois"))
        #expect(try said("Appeler !haute !basse")[1].contains("donné deux fois"))
        #expect(try said("Appeler jalon !jalon") == ["jalon: oui", "jalon: oui"])
        #expect(try said("Appeler J-45 début:J-30")[1].contains("précéderait le début"))
        #expect(try told("J-45 @cindy")[0] == "titre! Il faut un titre.")
        #expect(try read(" \t ").pieces.isEmpty && read(" \t ").hasProblems)
    }

    @Test("5,000 characters are too many, 500 are not; a control character is none")
    mutating func longTitle() throws {
        #expect(try told(String(repeating: "é", count: 5000))[0].contains("dépasse 500 caractères"))
        #expect(try add(String(repeating: "é", count: 500)).title.count == 500)
        #expect(try read("Appeler\u{1B}[31m").hasProblems)
        let salle = try sample.laboratory.target("Réserver la salle")
        let stamp = sample.stamp()
        for (count, isFine) in [(500, true), (501, false)] {
            let title = (key: "title", text: String(repeating: "é", count: count))
            let change = try? sample.laboratory.setting(salle, [title], reader: sample.reader, stamp: stamp)
            #expect((change != nil) == isFine)
        }
        let reading = try read("J-45")
        var refusal: Refusal?
        do throws(Refusal) {
            _ = try sample.laboratory.adding(
                reading, today: sample.today, stamp: Sample.anyStamp, using: &random)
        } catch {
            refusal = error
        }
        #expect(refusal == .emptyTitle)
    }

    @Test("allowed, and noted")
    func notes() throws {
        #expect(try read("Appeler phase:Fête").pieces[1].note?.fr == "nouvelle phase")
        #expect(try read("Appeler phase:logistique").pieces[1].note == nil)
        #expect(try read("Appeler 17/12/2024").pieces[1].note?.fr == "déjà passé")
        var other = self
        other.sample.laboratory.settings.event.day = nil
        let reading = try other.read("Appeler J-45")
        #expect(reading.pieces[1].note?.fr == "l’événement n’a pas de jour")
        #expect(reading.pieces[1].meaning?.fr == "J−45" && !reading.hasProblems)
    }

    @Test("someone who has left and an action in the bin are not offered")
    func gone() throws {
        var other = self
        let cindy = try sample.member("Cindy")
        other.sample.laboratory.members[cindy]?.hasLeft = true
        #expect(try other.said("Appeler @cindy")[0].contains("a quitté le groupe"))
        let room = try sample.laboratory.target("Réserver la salle").record
        try other.sample.laboratory.place(nil, at: room)
        #expect(try other.said("Appeler après:salle")[0].contains("dans la corbeille"))
    }

    @Test("English is whole")
    func english() throws {
        let pieces = try read("Call @cindy D-45 2j phase:Feast !x").pieces
        let told = pieces.map { "\($0.label.en): \($0.meaning?.en ?? $0.problem?.en ?? "")" }
        #expect(
            told == [
                "title: Call", "offered to: Cindy DELVOYE", "due: Tue 11 Feb (D−45)", "effort: 14\u{A0}h",
                "phase: Feast",
                "mark: “!x” means nothing; marks: !high, !normal, !low, !milestone, !irreversible.",
            ])
    }

    @Test("no line, however odd, is anything but read")
    mutating func odd() throws {
        let bits = [
            "@", "#", "!", "\\", "\"", "«", "»", "“", ":", "après:", "pour:", " ", "3h", "J-", "cam", "\u{301}", "28/3",
            "é",
        ]
        let entry = QuickEntry(sample.laboratory, today: sample.today, viewer: nil)
        for _ in 0..<3000 {
            let line = (0..<Int.random(in: 0..<12, using: &random)).map { _ in bits.any(&random) }.joined()
            let reading = entry.reading(line)
            #expect(reading.pieces.allSatisfy { $0.meaning != nil || $0.problem != nil }, "\(line)")
            #expect(reading.pieces.allSatisfy { $0.range.upperBound <= line.count }, "\(line)")
            for cursor in 0...line.count { _ = entry.completion(of: line, at: cursor) }
        }
    }
}
