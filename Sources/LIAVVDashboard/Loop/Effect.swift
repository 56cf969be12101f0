import LIAVVModel

/// What `update` wants done outside: the only way to disk, clock and terminal.
public enum Effect: Sendable {
    /// Put the records that the changes touch on disk, as they stand in that laboratory.
    case save([Change], Laboratory)
    /// Leave the dashboard, unless the disk refuses something now.
    case quit
    /// Leave it whatever happens: the terminal is gone, or the system asks.
    case leave
    /// Let the terminal select text with the mouse, or take the mouse back.
    case captureMouse(Bool)
}
