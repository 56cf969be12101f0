import CNcurses
import TerminalCanvas

/// The terminal that the process runs in, drawn on by ncurses. At most one may be open at a time.
public final class NcursesTerminal: Terminal {
    /// The extent of the window in cells, as of the last resize event.
    public private(set) var size: Size
    /// Whether the mouse is ours; otherwise the terminal selects text with it.
    public var capturesMouse = true {
        didSet { if capturesMouse != oldValue && isOpen { listenToMouse(capturesMouse) } }
    }

    /// How frames are shown; all of the next one is drawn anew when it changes.
    public var appearance: Appearance {
        didSet {
            guard appearance != oldValue else { return }
            painter.take(appearance)
            TerminalState.arm(mouse: hasMouse, resetsColours: painter.changesColours)
        }
    }

    private let screen: OpaquePointer
    var painter: Painter
    private var input: InputReader
    private var waiter: Waiter
    let hasMouse: Bool
    private var isOpen = true

    /// Takes the terminal over; throws before anything on it has changed.
    public init(options: Options = Options()) throws(TerminalFailure) {
        screen = try Self.open(ascii: options.appearance.glyphs == .ascii)
        size = Self.windowSize()
        hasMouse = nt_capability("kmous") != nil
        input = InputReader()
        appearance = options.appearance
        painter = Painter(options.appearance)
        waiter = Waiter(signals: TerminalState.watchSignals(), others: options.wakeDescriptors)
        TerminalState.arm(mouse: hasMouse, resetsColours: painter.changesColours)
        enterModes()
    }

    deinit {
        close()
    }

    /// Shows the canvas; only what differs from the last one is sent, and what is too large is cut.
    public func present(_ canvas: Canvas) {
        if isOpen { painter.paint(canvas, on: size) }
    }

    /// Waits for the next event, at most that many milliseconds, for ever without a limit; nothing when time is up.
    public func nextEvent(timeout milliseconds: Int?) -> Event? {
        guard isOpen else { return .hangup }
        let deadline = milliseconds.map { nt_milliseconds() + Int64($0) }
        while true {
            if let event = input.next(delay: 0) { return event }
            switch waiter.wait(until: deadline) {
            case .time: return nil
            case .wake: return .wake
            case .gone: return .hangup
            case .signal: if let event = answerSignal() { return event }
            case .input: if let event = input.next(delay: Keyboard.patience) { return event }
            }
        }
    }

    /// Hands text to the terminal for its clipboard, through tmux and GNU screen, too.
    public func copy(_ text: String) {
        guard isOpen else { return }
        let between: Clipboard.Between =
            nt_environment("TMUX") != nil ? .tmux : nt_environment("STY") != nil ? .screen : .nothing
        if let sequence = Clipboard.sequence(for: text, through: between) { nt_send(sequence) }
    }

    /// Leaves the terminal as it was found; harmless when repeated.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        leaveModes()
        TerminalState.unwatchSignals()
        input.close()
        delscreen(screen)
    }

    private func answerSignal() -> Event? {
        switch TerminalState.nextRequest() {
        case .hangup: return .hangup
        case .stop:
            leaveModes()
            TerminalState.stopProcess()
            return nil
        case .resume:
            TerminalState.arm(mouse: hasMouse, resetsColours: painter.changesColours)
            enterModes()
            return measure()
        case .resize: return measure()
        case nil: return nil
        }
    }

    /// Whoever changed the window or used it meanwhile may have left anything on it, so all of it is drawn again.
    func measure() -> Event? {
        size = Self.windowSize()
        resizeterm(Int32(size.rows), Int32(size.columns))
        painter.forget()
        return .resize(size)
    }

    func enterModes() {
        reset_prog_mode()
        nt_send(Modes.pasteOn)
        if capturesMouse { listenToMouse(true) }
    }

    func leaveModes() {
        endwin()
        TerminalState.restore()
    }

    private func listenToMouse(_ on: Bool) {
        if hasMouse { nt_send(on ? Modes.mouseOn : Modes.mouseOff) }
    }
}
