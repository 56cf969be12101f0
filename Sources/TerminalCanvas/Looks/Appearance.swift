/// How frames are shown: the looks of meanings, and which characters are drawn.
public struct Appearance: Hashable, Sendable {
    /// What meanings look like.
    public var theme: Theme
    /// Which characters are drawn.
    public var glyphs: GlyphSet

    /// Makes an appearance; without arguments, the usual one.
    public init(theme: Theme = Theme(), glyphs: GlyphSet = .unicode) {
        (self.theme, self.glyphs) = (theme, glyphs)
    }
}
