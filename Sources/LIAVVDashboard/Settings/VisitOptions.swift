import TerminalCanvas

/// What was asked for one visit, on the command line or by the environment: it comes before the settings.
public struct VisitOptions: Sendable, Equatable {
    /// The theme.
    public var theme: ThemeName?
    /// Whether nothing but ASCII is drawn; nil: as the settings say.
    public var isASCII: Bool?
    /// Whether no colour is wanted.
    public var hasNoColour = false
    /// Whether nothing can be changed, whatever the settings say now.
    public var isReadOnly = false
    /// Whether a room looks on; nil: as the settings say.
    public var isPresenting: Bool?

    /// Nothing asked.
    public init() {}

    /// How frames are shown with these settings.
    public func appearance(_ settings: PersonalSettings) -> Appearance {
        let name = self.theme ?? settings.theme
        let theme = Theme(name, own: self.theme == nil ? settings.styles : [:])
        let isASCII = isASCII ?? (settings.isASCII || name == .ascii)
        return Appearance(theme: hasNoColour ? theme.withoutColour : theme, glyphs: isASCII ? .ascii : .unicode)
    }
}
