import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// What minutes ask for: 500 of them, 15 kB each, beside the roadmap of 10,000 actions.
enum ProposingBench {
    static var all: [() throws -> Measurement] {
        [
            {
                try Measurement(
                    "looking through 500 minutes of 15 kB", warm: 10, cold: 3, prepare: { laboratory },
                    work: { Caches.keep($0.allProposals(in: Array($0.meetings))) })
            },
            {
                try Measurement(
                    "looking through a paragraph of 50 kB", warm: 100, prepare: { paragraph(50_000) },
                    work: { Caches.keep(Request.all(in: $0)) })
            },
            { try key("opening the inbox, with its frame", "", "r") },
            { try key("proposing from a passage, with its frame", "Down Right Down Down", "x") },
        ]
    }

    private static let laboratory: Laboratory = {
        var laboratory = Roadmap.laboratory
        laboratory.meetings = Table((0..<500).map(meeting))
        return laboratory
    }()

    private static func meeting(_ number: Int) -> Meeting {
        var meeting = Meeting()
        meeting.id = Identifier("seance-\(number)") ?? .none
        (meeting.number, meeting.date) = (number, Roadmap.today - 7 * (500 - number))
        meeting.body = (0..<30).map { place in
            var block = Block()
            block.id = Identifier("passage-\(place)") ?? .none
            block.text = paragraph(500)
            return block
        }
        return meeting
    }

    /// Sentences of all sorts, a third of which ask for something.
    private static func paragraph(_ bytes: Int) -> String {
        let sentences = [
            "L’accueil des services a été plutôt bon, et les échanges ont porté sur le calendrier. ",
            "Il faudra réserver la grande salle auprès de Prénom3 avant le 15 janvier, puis prévenir les associations. ",
            "La fréquentation était de quarante personnes, dont une dizaine venues des communes voisines. ",
            "Le programme n’est pas encore connu\u{A0}; les affiches devront être imprimées en fin d’année. ",
            "Qui peut dire combien de stands seront tenus cette année\u{A0}? ",
        ]
        var text = ""
        while text.utf8.count < bytes { text += sentences[text.utf8.count % sentences.count] }
        return text
    }

    private static func key(_ name: String, _ keys: String, _ key: String) throws -> Measurement {
        let (events, undoing) = (try KeyScript.events(key), try KeyScript.events("Escape Escape"))
        return try Measurement(
            name, figure: "< 16 ms", warm: 50, cold: 3, prepare: { try state(keys) },
            work: { state in
                play(events, &state)
                Caches.keep(state.draw())
            },
            restore: { state in play(undoing, &state) })
    }

    private static func state(_ keys: String) throws -> State {
        var state = State(
            laboratory: laboratory, today: Roadmap.today, viewer: nil, language: .french,
            size: Size(columns: 160, rows: 50), now: Roadmap.stamp.date, seed: 7)
        play(try KeyScript.events("5 Home " + keys), &state)
        return state
    }

    private static func play(_ events: [TerminalCanvas.Event], _ state: inout State) {
        for event in events { Caches.keep(state.update(.event(event))) }
    }
}
