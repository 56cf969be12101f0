import LIAVVModel
import TerminalCanvas

/// What one person chose for good: who they are, how the dashboard speaks, looks and takes keys.
public struct PersonalSettings: Sendable, Equatable {
    /// Who they are: an identifier or a name, understood in whatever laboratory is opened.
    public var member = ""
    /// The folder that is opened when none is named; empty: the one opened last.
    public var folder = ""
    /// The language; nil: the system's.
    public var language: Language?
    /// What meanings look like.
    public var theme = ThemeName.standard
    /// Looks of their own, over the theme.
    public var styles: [Style.Role: Look] = [:]
    /// Whether nothing but ASCII is drawn.
    public var isASCII = false
    /// Whether rows stand further apart and nothing personal is shown, for a room that looks on.
    public var isPresenting = false
    /// Whether nothing can be changed.
    public var isReadOnly = false
    /// Whether the mouse acts here; otherwise the terminal selects text with it.
    public var usesMouse = true
    /// What is shown beside the pane in a wide window.
    public var beside: Pane?
    /// The keys of commands that have others than the usual ones.
    public var keys: [CommandName: [Key]] = [:]

    /// What there is before anyone chose anything.
    public init() {}
}
