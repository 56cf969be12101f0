import CNcurses
import TerminalCanvas

extension NcursesTerminal {
    /// Gives the terminal to another program, as it was found; signals are as they were, too.
    public func lend() {
        leaveModes()
        TerminalState.unwatchSignals()
    }

    /// Takes it back; the next frame is drawn whole, whatever the size of the window is now.
    public func takeBack() {
        _ = TerminalState.watchSignals()
        TerminalState.arm(mouse: hasMouse, resetsColours: painter.changesColours)
        enterModes()
        _ = measure()
    }
}
