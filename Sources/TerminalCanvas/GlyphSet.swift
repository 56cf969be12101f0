/// Which characters a screen may use.
public enum GlyphSet: Hashable, Sendable, CaseIterable {
    /// Everything, or nothing beyond ASCII.
    case unicode, ascii
}
