import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// Frames of the roadmap and keys in it, as the loop has them: an intent, then a frame.
enum DashboardBench {
    static var all: [() throws -> Measurement] { frames + keys }

    private static var frames: [() throws -> Measurement] {
        [("list", "2", nil), ("timeline", "2 v", "< 4 ms"), ("board", "2 v v", nil)].flatMap { name, keys, figure in
            [Size(columns: 80, rows: 24), Size(columns: 160, rows: 50)].map { size in
                { try frame("frame of the \(name), \(size.columns)×\(size.rows)", size, keys, figure) }
            }
        }
    }

    private static var keys: [() throws -> Measurement] {
        [
            { try key("one key in the list, with its frame", "2 Up", "Down", back: "Up") },
            { try key("one key in the timeline, with its frame", "2 v Up", "Down", back: "Up") },
            { try key("first letter of a search, with its frame", "2 /", "text:k", back: "Backspace") },
            { try key("second letter of a search, with its frame", "2 / text:k", "text:i", back: "Backspace") },
            { try key("from timeline to board, with its frame", "2 v", "v", back: "v v") },
        ]
    }

    private static func frame(_ name: String, _ size: Size, _ keys: String, _ figure: String?) throws -> Measurement {
        try Measurement(name, figure: figure, prepare: { try state(keys, size) }) { state in
            Caches.keep(state.draw())
        }
    }

    private static func key(_ name: String, _ keys: String, _ key: String, back: String) throws -> Measurement {
        let (events, undoing) = (try KeyScript.events(key), try KeyScript.events(back))
        return try Measurement(
            name, warm: 100, prepare: { try state(keys, Size(columns: 160, rows: 50)) },
            work: { state in
                play(events, &state)
                Caches.keep(state.draw())
            },
            restore: { state in play(undoing, &state) })
    }

    /// The dashboard after those keys, in the middle of the roadmap.
    private static func state(_ keys: String, _ size: Size) throws -> State {
        var state = State(
            laboratory: Roadmap.laboratory, today: Roadmap.today, viewer: nil, language: .french, size: size,
            now: Roadmap.stamp.date, seed: 7)
        play(try KeyScript.events(keys), &state)
        return state
    }

    private static func play(_ events: [TerminalCanvas.Event], _ state: inout State) {
        for event in events { Caches.keep(state.update(.event(event))) }
    }
}
