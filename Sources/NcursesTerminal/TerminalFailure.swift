/// Why a terminal cannot be used.
public enum TerminalFailure: Error, Hashable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// The system knows nothing about a terminal of this name; empty when `TERM` is not set.
    case unknownTerminalType(String)
    /// The terminal of this name cannot move its cursor, so nothing can be drawn on it.
    case cannotDraw(String)
    /// The system has no UTF-8 locale, and the screen is not limited to ASCII.
    case noUTF8Locale
}
