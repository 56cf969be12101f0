/// What a terminal has to say.
public enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse was used.
    case mouse(Mouse)
    /// Text was pasted: never commands. Its line ends are newlines; other controls than tab are gone.
    case paste(String)
    /// The window has another size now.
    case resize(Size)
    /// Something other than the terminal asks for attention.
    case wake
    /// The terminal is gone, or the process is asked to end: quit orderly.
    case hangup
}
