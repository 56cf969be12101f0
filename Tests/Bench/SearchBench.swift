import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// Searching 500 minutes of 15 kB beside 10,000 actions, and finding any of all names, letter by letter.
enum SearchBench {
    static var all: [() throws -> Measurement] {
        [
            {
                try Measurement(
                    "indexing everything", figure: "< 1 s", warm: 10, cold: 5, prepare: { Library.laboratory }
                ) {
                    Caches.keep(TextIndex($0).search(SearchQuery()).count)
                }
            },
            { try update() },
            { try key("first letter of a search, with its frame", "S", "text:k") },
            { try key("a letter that is everywhere", "S", "text:e") },
            { try key("fifth letter", "S text:kios", "text:q") },
            { try key("a second word", "S text:kiosque Space", "text:d") },
            { try key("a phrase of common words", "S text:\" text:de Space text:l", "text:a") },
            { try key("a filter alone", "S text:de:cam", "text:i") },
            { try key("first letter in the palette", "F9", "text:k") },
            { try key("fourth letter in the palette", "F9 text:kio", "text:s") },
        ]
    }

    private static func update() throws -> Measurement {
        var changed = Library.laboratory
        if let first = changed.meetings.first { changed.meetings[first.id]?.notes = "Autre chose" }
        return try Measurement("one record indexed again", figure: "< 16 ms", warm: 20, prepare: { index }) { index in
            index.update(to: changed)
        } restore: {
            $0 = index
        }
    }

    private static func key(_ name: String, _ keys: String, _ key: String) throws -> Measurement {
        let (events, undoing) = (try KeyScript.events(key), try KeyScript.events("Backspace"))
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
            laboratory: Library.laboratory, today: Roadmap.today, viewer: nil, language: .french,
            size: Size(columns: 160, rows: 50), now: Roadmap.stamp.date, seed: 7)
        play(try KeyScript.events(keys), &state)
        return state
    }

    private static func play(_ events: [TerminalCanvas.Event], _ state: inout State) {
        for event in events {
            for case .index in state.update(.event(event)) { Caches.keep(state.update(.indexed(index))) }
        }
    }

    private static let index = TextIndex(Library.laboratory)
}
