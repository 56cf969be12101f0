import TerminalCanvas

extension NcursesTerminal {
    /// How the terminal is to be used.
    public struct Options: Sendable {
        /// No colours: bold, underline and reverse video alone, as `NO_COLOR` asks.
        public var monochrome: Bool
        /// No faint text, and more of the bold one.
        public var contrast: Bool
        /// Which characters are drawn.
        public var glyphs: GlyphSet
        /// Descriptors that make `nextEvent` answer `wake` when they can be read; the caller reads them.
        public var wakeDescriptors: [Int32]

        /// Makes options; without arguments, for an ordinary terminal.
        public init(
            monochrome: Bool = false, contrast: Bool = false, glyphs: GlyphSet = .unicode,
            wakeDescriptors: [Int32] = []
        ) {
            self.monochrome = monochrome
            self.contrast = contrast
            self.glyphs = glyphs
            self.wakeDescriptors = wakeDescriptors
        }
    }
}
