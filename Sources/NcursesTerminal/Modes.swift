/// What ncurses does not switch by itself.
enum Modes {
    /// Pastes come between marks.
    static let pasteOn = "\u{1B}[?2004h"
    /// Pastes come as if typed.
    static let pasteOff = "\u{1B}[?2004l"
    /// The mouse tells of presses, releases, the wheel, and where it is while a button is down, in decimal numbers.
    static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
    /// The mouse is the terminal's own again.
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
    /// What stands before a paste.
    static let pasteBegin = "\u{1B}[200~"
    /// What stands after a paste.
    static let pasteEnd = "\u{1B}[201~"
    /// What stands before a mouse report in decimal numbers.
    static let mouse = "\u{1B}[<"
    /// What stands before a mouse report of a terminal that knows no other.
    static let oldMouse = "\u{1B}[M"
}
