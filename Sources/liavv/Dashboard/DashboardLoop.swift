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
    /// Lets the viewer edit a long text; what there is to tell afterwards.
    var edit: (TextRequest) -> [Intent] = { [.textNotEdited($0, nil)] }
    /// The moment that changes made now bear, and the day on the wall.
    let clock: () -> (now: Instant, today: Day)

    /// How long the loop waits before it tries again what the disk refused, in milliseconds.
    private static let patience = 3000
    /// How often the others are told again what the viewer is changing, in milliseconds.
    private static let heartbeat = 30_000

    /// When something was tried or told again last.
    private(set) var lastTick = Instant(milliseconds: 0)

    /// How often something is tried or told again; never when nothing is owed to anyone.
    private var rhythm: Int? {
        state.history.unsaved > 0 ? Self.patience : state.isChanging ? Self.heartbeat : nil
    }

    /// How long to wait for a key: where a clock is seen, until its next second.
    private var patience: Int? {
        guard state.showsClock else { return rhythm }
        let second = 1000 - (clock().now.milliseconds % 1000 + 1000) % 1000
        return min(rhythm ?? .max, second)
    }

    mutating func run() {
        terminal.capturesMouse = state.settings.usesMouse
        show()
        _ = perform(state.start())
        while step() { show() }
        show()
    }

    private func show() {
        terminal.appearance = state.appearance
        terminal.present(state.draw())
    }

    /// Takes one event; false when the dashboard is to be left.
    private mutating func step() -> Bool {
        let event = terminal.nextEvent(timeout: patience)
        let time = clock()
        state.now = time.now
        var intents = saver?.collect() ?? []
        if time.today != state.today { intents.append(.newDay(time.today)) }
        intents.append(event.map(Intent.event) ?? tick(at: time.now))
        for intent in intents where !perform(state.update(intent)) { return false }
        return true
    }

    /// Time has passed: a second on the clock, or enough to try again.
    private mutating func tick(at now: Instant) -> Intent {
        guard state.showsClock else {
            lastTick = now
            return .tick
        }
        guard let rhythm, now.milliseconds - lastTick.milliseconds >= rhythm else { return .event(.wake) }
        lastTick = now
        return .tick
    }

    private mutating func perform(_ effects: [Effect]) -> Bool {
        for effect in effects {
            switch effect {
            case .save(let changes): saver?.save(changes)
            case .editText(let request):
                for intent in edit(request) where !perform(state.update(intent)) { return false }
            case .copy(let text): terminal.copy(text)
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
