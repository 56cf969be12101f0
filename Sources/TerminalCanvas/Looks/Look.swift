/// What a meaning looks like on a terminal.
public struct Look: Hashable, Sendable {
    /// Bold, faint, underlined, reversed.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// A bit for each.
        public let rawValue: UInt8
        /// Makes a set of those bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Heavier, or brighter.
        public static let bold = Attributes(rawValue: 1)
        /// Fainter.
        public static let dim = Attributes(rawValue: 2)
        /// With a line under it.
        public static let underline = Attributes(rawValue: 4)
        /// Ink and ground swapped.
        public static let reverse = Attributes(rawValue: 8)
    }

    /// The colour of the characters.
    public var foreground: Colour
    /// The colour behind them.
    public var background: Colour
    /// How they are drawn.
    public var attributes: Attributes

    /// Makes a look; without arguments, the terminal's own.
    public init(
        _ foreground: Colour = .standard, on background: Colour = .standard, _ attributes: Attributes = []
    ) {
        (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
    }

    /// As a terminal with so many colours shows it. Where there is no grey, what is grey is faint.
    public func reduced(to colours: Int) -> Look {
        var look = Look(foreground.reduced(to: colours), on: background.reduced(to: colours), attributes)
        if colours < 16, foreground.reduced(to: 16) == .indexed(8) {
            look.foreground = .standard
            look.attributes.insert(.dim)
        }
        return look
    }

    /// Without colours. What is faint is hard to read where nothing else tells it apart.
    public var withoutColour: Look { Look(.standard, on: .standard, attributes.subtracting(.dim)) }
}
