import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// Event → intent → update → effects → frame, until someone leaves.
struct DashboardLoop {
    private(set) var state: State
    let terminal: any Terminal
    /// Nil when nothing is written, as for a preview.
    let saver: Saver?
    /// Whether the answer to whatever is asked is waited for, as where there is nobody who could wait.
    var waits = false
    /// The moment that changes made now bear, and the day on the wall.
    let clock: () -> (now: Instant, today: Day)

    /// How long the loop waits before it tries again what the disk refused, in milliseconds.
    private static let patience = 3000
    /// How often the others are told again what the viewer is changing, in milliseconds.
    private static let heartbeat = 30_000

    /// How long to wait for a key; for ever when nothing is owed to anyone.
    private var patience: Int? {
        state.history.unsaved > 0 ? Self.patience : state.isChanging ? Self.heartbeat : nil
    }

    mutating func run() {
        terminal.present(state.draw())
        _ = perform(state.start())
        while step() { terminal.present(state.draw()) }
        terminal.present(state.draw())
    }

    /// Takes one event; false when the dashboard is to be left.
    private mutating func step() -> Bool {
        let event = terminal.nextEvent(timeout: patience)
        let time = clock()
        state.now = time.now
        var intents = saver?.collect() ?? []
        if time.today != state.today { intents.append(.newDay(time.today)) }
        intents.append(event.map(Intent.event) ?? .tick)
        for intent in intents where !perform(state.update(intent)) { return false }
        return true
    }

    private mutating func perform(_ effects: [Effect]) -> Bool {
        for effect in effects {
            switch effect {
            case .save(let changes): saver?.save(changes)
            case .captureMouse(let captures): terminal.capturesMouse = captures
            case .quit: return !everythingIsSaved()
            case .leave:
                _ = everythingIsSaved()
                return false
            default: saver?.perform(effect)
            }
        }
        guard waits, !effects.isEmpty, let answers = saver?.finish() else { return true }
        return answers.allSatisfy { perform(state.update($0)) }
    }

    /// Waits for the disk; when it refuses something now, the dashboard stays open to say so.
    private mutating func everythingIsSaved() -> Bool {
        for intent in saver?.finish() ?? [] { _ = state.update(intent) }
        return state.history.unsaved == 0
    }
}
