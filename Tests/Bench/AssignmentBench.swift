import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// Keys in the views of the assignments, with their frames: 500 actions, 2,000 contributions, 64 members.
enum AssignmentBench {
    static var all: [() throws -> Measurement] { keys + [balance] }

    /// A proposal for all open contributions of the crowd.
    private static func balance() throws -> Measurement {
        try Measurement(
            "a balance proposal", figure: "< 200 ms", warm: 10, cold: 3, prepare: { Crowd.laboratory },
            work: { Caches.keep($0.balanceProposal(today: Roadmap.today)) })
    }

    private static var keys: [() throws -> Measurement] {
        ["list", "board", "by member", "matrix", "load"].enumerated().flatMap { turns, name in
            let turning = Array(repeating: "v", count: turns).joined(separator: " ")
            return [
                { try key("\(name): one row down, with its frame", turning + " PageDown", "Down", back: "Up") },
                {
                    try key(
                        "\(name): one to the right, with its frame", turning + " PageDown", "Right", back: sides(turns))
                },
                { try key("\(name): to the end, with its frame", turning, "End", back: "Home") },
                { try key("\(name): a change, with its frame", turning + " PageDown", "t", back: "t") },
                { try key("\(name): from the view before", turnings(turns - 1), "v", back: "v v v v") },
            ]
        }
    }

    private static func turnings(_ count: Int) -> String {
        Array(repeating: "v", count: (count + 5) % 5).joined(separator: " ")
    }

    /// Where the right leads into the detail or folds, Escape leads back.
    private static func sides(_ turns: Int) -> String { turns == 0 || turns == 2 ? "Escape" : "Left" }

    private static func key(_ name: String, _ keys: String, _ key: String, back: String) throws -> Measurement {
        let (events, undoing) = (try KeyScript.events(key), try KeyScript.events(back))
        return try Measurement(
            name, figure: name.contains("a change") ? nil : "< 4 ms", warm: 100, prepare: { try state(keys) },
            work: { state in
                play(events, &state)
                Caches.keep(state.draw())
            },
            restore: { state in play(undoing, &state) })
    }

    private static func state(_ keys: String) throws -> State {
        var state = State(
            laboratory: Crowd.laboratory, today: Roadmap.today, viewer: nil, language: .french,
            size: Size(columns: 160, rows: 50), now: Roadmap.stamp.date, seed: 7)
        play(try KeyScript.events("3 Home " + keys), &state)
        return state
    }

    private static func play(_ events: [TerminalCanvas.Event], _ state: inout State) {
        for event in events { Caches.keep(state.update(.event(event))) }
    }
}
