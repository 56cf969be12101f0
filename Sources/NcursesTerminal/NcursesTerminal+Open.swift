import CNcurses
import TerminalCanvas

extension NcursesTerminal {
    /// Opens the terminal in the modes that the dashboard needs; on a failure it stays as it was.
    static func open(ascii: Bool) throws(TerminalFailure) -> OpaquePointer {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, TerminalState.remember() else {
            throw .notATerminal
        }
        guard nt_use_utf8_locale() || ascii else { throw .noUTF8Locale }
        let name = nt_environment("TERM").map { String(cString: $0) } ?? ""
        guard !name.isEmpty, let screen = nt_open() else { throw .unknownTerminalType(name) }
        guard nt_capability("cup") != nil else {
            endwin()
            delscreen(screen)
            throw .cannotDraw(name)
        }
        setModes()
        return screen
    }

    /// Raw, so that Control with S, Q, Z or C is a key like any other.
    private static func setModes() {
        raw()
        noecho()
        nonl()
        set_escdelay(25)
        def_prog_mode()
    }

    /// The window's extent as the kernel knows it, else as terminfo does.
    static func windowSize() -> Size {
        var (columns, rows): (Int32, Int32) = (0, 0)
        guard nt_window_size(&columns, &rows) else {
            return Size(columns: Int(nt_screen_columns()), rows: Int(nt_screen_rows()))
        }
        return Size(columns: Int(columns), rows: Int(rows))
    }
}
