/// The themes that the program brings.
public enum ThemeName: String, CaseIterable, Hashable, Sendable {
    /// The terminal's own background and foreground, colours that are readable on light and dark.
    case standard = "default"
    /// Nothing faint, and what has a colour is bold.
    case contrast
    /// Bold, underlined and reversed alone.
    case monochrome
    /// For a light background, and for a dark one.
    case light, dark
    /// As the usual one, drawn in ASCII.
    case ascii
}
