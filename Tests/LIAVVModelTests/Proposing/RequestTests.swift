import Testing

@testable import LIAVVModel

/// Sentences that ask for something are found by their wording, and read.
@Suite struct RequestTests {
    private let sample = Sample()
    private let meeting: Meeting = {
        var meeting = Meeting()
        (meeting.date, meeting.nextDate) = (Day(iso: "2024-12-17"), Day(iso: "2025-01-23"))
        return meeting
    }()

    private func read(_ sentence: String) -> RequestReading {
        sample.laboratory.reading(of: sentence, in: meeting, today: sample.today)
    }

    @Test("what a sentence asks for", arguments: RequestCase.asking)
    func asking(_ wanted: RequestCase) throws {
        let found = Request.all(in: wanted.sentence)
        #expect(found.map(\.strength) == [wanted.strength])
        #expect(found.allSatisfy { !$0.cue.isEmpty })
        let reading = read(wanted.sentence)
        #expect(reading.title == wanted.title)
        #expect(reading.date?.due.text ?? "" == wanted.due)
        #expect(reading.lead?.words ?? "" == wanted.lead)
        #expect(reading.contributors.map(\.words) == wanted.others)
    }

    @Test("what only tells something", arguments: RequestCase.telling)
    func telling(_ sentence: String) { #expect(Request.all(in: sentence).map(\.cue) == []) }

    @Test("one paragraph can ask for several things, each by its own sentence")
    func several() {
        let text =
            "La séance est ouverte. Il faudra réserver la salle, puis M. Weber parle ; prévenir Cindy. Qui vient ?"
        #expect(
            Request.all(in: text).map(\.sentence) == [
                "Il faudra réserver la salle, puis M. Weber parle", "prévenir Cindy.",
            ])
        #expect(Request.all(in: text, all: true).count == 4)
    }

    @Test("a sentence has one name for ever, whatever its case, accents and signs; said twice, it is told apart")
    func names() {
        let names = ["Réserver la salle.", "reserver la salle !", "Réserver, la salle"].map {
            Request.all(in: $0)[0].id
        }
        #expect(Set(names).count == 1)
        #expect(names[0].text.hasPrefix("reserver-la-salle-") && names[0].text.count == 26)
        let twice = Request.all(in: "Réserver la salle. Réserver la salle.")
        #expect(Set(twice.map(\.id)).count == 2)
    }

    @Test("Camille and Camila are asked for, never guessed; a full name or an initial says which")
    func alike() throws {
        let ids = [try sample.member("Camille FRAIGNAC"), try sample.member("Camila PINTILIE")]
        #expect(read("Camille se charge de relire le plan.").lead?.who == .choice(ids))
        #expect(read("Camille FRAIGNAC se charge de relire le plan.").lead?.who == .member(ids[0]))
        #expect(read("Camille F. se charge de relire le plan.").lead?.who == .member(ids[0]))
        #expect(read("Camila se charge de relire le plan.").lead?.who == .choice([ids[1], ids[0]]))
    }

    @Test("who is turned to is named and does not do it; contacts stay words")
    func named() throws {
        let reading = read("Demander à Cindy et à Yona, puis à Mme Arnaud (direction de la culture), de venir.")
        #expect(reading.contacts.map(\.words) == ["Mme Arnaud", "direction de la culture"])
        #expect(reading.mentions.filter { $0.part == .named }.map(\.words).contains("Cindy"))
        #expect(reading.lead == nil)
    }

    @Test("« je » is who speaks; nobody else is for having spoken")
    func speaker() throws {
        let cindy = try sample.member("Cindy")
        let own = sample.laboratory.reading(
            of: "Je me charge de la sono.", in: meeting, speaker: cindy, today: sample.today)
        #expect(own.lead?.who == .member(cindy) && own.title == "S’occuper de la sono")
        let other = sample.laboratory.reading(
            of: "Il faudra réserver la salle.", in: meeting, speaker: cindy, today: sample.today)
        #expect(other.lead == nil && other.mentions == [])
    }

    @Test("dates and hours are shown with the words that they were read from")
    func words() {
        #expect(read("Il faudra réserver le gymnase avant le 15 janvier.").date?.words == "avant le 15 janvier")
        #expect(read("Imprimer les badges une semaine avant le Forum.").date?.words == "une semaine avant le Forum")
        #expect(read("Monter les tentes, compter 3 heures.").effort?.hours == 3)
        #expect(read("Tourner une vidéo de 3 heures.").effort == nil)
    }

    @Test("the day of the event is no deadline where it only says what depends on it")
    func eventDay() throws {
        let day = try #require(sample.laboratory.event.day)
        let said = "\(day.parts.day) mars"
        #expect(read("Demander la tente à Mme Durand une fois sûr qu’elle est libre le \(said).").date == nil)
        #expect(read("Accueillir le public le \(said).").date?.due == .day(day))
        #expect(read("Dire si la tente vient avant le \(said).").date?.due == .day(day))
    }

    @Test("a title that is cut has no bracket left open")
    func brackets() {
        let title = read(
            "Réserver le gymnase et la cour de l’école pour la journée entière (ex-salle des fêtes, vestiaires et cuisine compris)."
        ).title
        #expect(!title.contains("(") && title.hasPrefix("Réserver le gymnase"), "\(title)")
    }

    @Test(
        "hostile text is read to its end and breaks nothing",
        arguments: [
            "\u{301}\u{301}\u{301}", "«\u{A0}»", "((((((((à réserver", "il faut", "Il faudra ", "à", "(à réserver)",
            "devra être",
            "👩‍👩‍👧 Réserver 🏛️ la salle", "Re\u{301}server la salle", "\u{202E}Réserver\u{200B} la salle\u{0}",
            "Réserver l’", "d’ici le",
            "avant", "le 31 février", "le 99 mars 99999", "J-99999999999999999999", "sous 999 mois", "se charge de",
            "à à à à à à",
            String(repeating: "(", count: 2000), String(repeating: "il faut ", count: 500), "\r\n\r\n;;;...!!!???",
        ])
    func hostile(_ text: String) {
        for request in Request.all(in: text, all: true) {
            let reading = read(request.sentence)
            #expect(reading.title.count <= 81)
            #expect(!request.sentence.isEmpty)
        }
    }

    @Test("a random mixture of words that mean something is read without fail")
    func mixtures() {
        var random = Seeded(11)
        let words = [
            "il", "faut", "faudra", "à", "réserver", "la", "salle", "(", ")", ",", ":", ".", "devra", "être",
            "imprimées", "d’", "ici",
            "le", "15", "janvier", "Cindy", "Camille", "se", "charge", "de", "ne", "pas", "oublier", "?", "J-3",
            "avant", "Forum", "«", "»",
            "s’", "est", "é", "\u{301}", "’", "Mme", "direction", "du", "va", "contactera", "que", "puisse",
            "appartient",
        ]
        for _ in 0..<3000 {
            let count = Int.random(in: 1...24, using: &random)
            let text = (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
            for request in Request.all(in: text, all: true) { #expect(read(request.sentence).title.count <= 81) }
        }
    }

    @Test("a paragraph of 50 kB takes about ten times what one of 5 kB takes")
    func linear() {
        let clock = ContinuousClock()
        let sentence = "Il faudra réserver la salle avant le 15 janvier, puis prévenir tout le monde, et encore plus, "
        func fastest(_ bytes: Int) -> Duration {
            let text = String(repeating: sentence, count: bytes / sentence.utf8.count)
            return (0..<5).map { _ in clock.measure { _ = Request.all(in: text) } }.min() ?? .zero
        }
        let (short, long) = (fastest(5_000), fastest(50_000))
        #expect(long < short * 30, "\(short) and \(long)")
    }
}
