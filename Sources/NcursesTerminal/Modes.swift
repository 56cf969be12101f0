/// What ncurses does not switch by itself.
enum Modes {
    /// Pastes come between marks.
    static let pasteOn = "\u{1B}[?2004h"
    /// Pastes come as if typed.
    static let pasteOff = "\u{1B}[?2004l"
    /// The mouse tells where it is while a button is down.
    static let dragOn = "\u{1B}[?1002h"
    /// The mouse is the terminal's own again.
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
    /// What stands before a paste.
    static let pasteBegin = "\u{1B}[200~"
    /// What stands after a paste.
    static let pasteEnd = "\u{1B}[201~"
}
