import CNcurses

/// The terminal's modes and the process's signals, of which a process has one set.
enum TerminalState {
    /// Signal handlers read it at any moment, so it is made once, never moves and is never freed.
    nonisolated(unsafe) private static let state = nt_new_guard()

    /// What a signal asks for.
    enum Request {
        case resize, hangup, stop, resume
    }

    /// Notes how the terminal is now; false when standard input is no terminal.
    static func remember() -> Bool {
        nt_remember(state)
    }

    /// Starts to catch signals, and answers with the descriptor that becomes readable when one comes.
    static func watchSignals() -> Int32 {
        nt_watch_signals(state)
    }

    /// Makes sure that the terminal is left as it was, however the process ends.
    static func arm(mouse: Bool, resetsColours: Bool) {
        let capabilities = ((resetsColours ? ["oc"] : []) + ["rmkx", "sgr0", "cnorm", "rmcup"]).map(capability).joined()
        nt_arm(state, Modes.pasteOff + (mouse ? Modes.mouseOff : "") + capabilities)
    }

    /// Leaves the terminal as it was.
    static func restore() {
        nt_restore(state)
    }

    /// Gives signals back to whoever had them.
    static func unwatchSignals() {
        nt_unwatch_signals(state)
    }

    /// The next request that came as a signal.
    static func nextRequest() -> Request? {
        switch nt_next_signal(state) {
        case 0: nil
        case SIGWINCH: .resize
        case SIGTSTP: .stop
        case SIGCONT: .resume
        default: .hangup
        }
    }

    /// Stops the process until someone continues it.
    static func stopProcess() {
        nt_stop_process()
    }

    /// Terminfo writes delays as `$<5>`, which only `tputs` understands; a handler cannot call it.
    private static func capability(_ name: String) -> String {
        guard let text = nt_capability(name) else { return "" }
        var result = ""
        var rest = String(cString: text)[...]
        while let mark = rest.firstIndex(of: "$"), let end = rest[mark...].firstIndex(of: ">") {
            result += rest[..<mark]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
