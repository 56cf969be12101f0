import LIAVVModel
import TerminalCanvas

/// What someone meant, or what came back from outside. (`Action` is taken: it is a record of the model.)
public enum Intent: Sendable {
    /// A key, a click, a paste, a new size.
    case event(TerminalCanvas.Event)
    /// A command, chosen by its key, from the palette, or with the mouse.
    case command(CommandName)
    /// The disk has these changes.
    case saved([Identifier])
    /// The disk refused these changes, and why.
    case saveFailed([Identifier], Phrase)
    /// Midnight has passed.
    case newDay(Day)
    /// Time has passed: what the disk refused is tried again.
    case tick
}
