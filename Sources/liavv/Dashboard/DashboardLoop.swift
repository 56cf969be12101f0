import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// Event → intent → update → effects → frame, until someone leaves.
struct DashboardLoop {
    private(set) var state: State
    let terminal: any Terminal
    /// Nil when nothing is written, as for a preview.
    let saver: Saver?
    /// The moment that changes made now bear.
    let now: () -> Instant

    /// How long the loop waits before it tries again what the disk refused, in milliseconds.
    private static let patience = 3000

    mutating func run() {
        terminal.present(state.draw())
        while step() { terminal.present(state.draw()) }
        terminal.present(state.draw())
    }

    /// Takes one event; false when the dashboard is to be left.
    private mutating func step() -> Bool {
        let event = terminal.nextEvent(timeout: state.history.refused.isEmpty ? nil : Self.patience)
        state.now = now()
        var intents = saver?.collect() ?? []
        intents.append(event.map(Intent.event) ?? .tick)
        for intent in intents where !perform(state.update(intent)) { return false }
        return true
    }

    private mutating func perform(_ effects: [Effect]) -> Bool {
        for effect in effects {
            switch effect {
            case .save(let changes, let laboratory): saver?.save(changes, laboratory)
            case .captureMouse(let captures): terminal.capturesMouse = captures
            case .quit: return !everythingIsSaved()
            }
        }
        return true
    }

    /// Waits for the disk; when it refuses something now, the dashboard stays open to say so.
    private mutating func everythingIsSaved() -> Bool {
        let former = state.history.refused.count
        for intent in saver?.finish() ?? [] { _ = state.update(intent) }
        return state.history.refused.count <= former
    }
}
