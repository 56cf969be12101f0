import LIAVVModel

/// What `update` wants done outside: the only way to disk, clock and terminal.
public enum Effect: Sendable {
    /// Make those changes on the disk, in that order.
    case save([Change])
    /// Leave the dashboard, unless the disk refuses something now.
    case quit
    /// Leave it whatever happens: the terminal is gone, or the system asks.
    case leave
    /// Let the terminal select text with the mouse, or take the mouse back.
    case captureMouse(Bool)
}
