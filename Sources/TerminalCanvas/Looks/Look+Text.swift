extension Look {
    /// A word of a look that means nothing.
    public struct Unknown: Error, Hashable {
        /// The word as it was written.
        public let word: String
    }

    /// Reads `bold red on #202020`: attributes and a colour, behind `on` the colour of the background.
    ///
    /// French words do as well: `gras rouge sur #202020`.
    ///
    /// - Throws: the first word that is none of these, or a second colour in one place.
    public init(text: String) throws(Unknown) {
        self.init()
        var isBehind = false
        var seen: Set<Bool> = []
        for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
            if ["on", "sur"].contains(word.lowercased()), !isBehind {
                isBehind = true
            } else if let attribute = Self.attribute(word) {
                attributes.insert(attribute)
            } else if let colour = Colour(name: word), seen.insert(isBehind).inserted {
                if isBehind { background = colour } else { foreground = colour }
            } else {
                throw Unknown(word: word)
            }
        }
        guard !isBehind || seen.contains(true) else { throw Unknown(word: "on") }
    }

    /// How it is written: what `init(text:)` reads again.
    public var text: String {
        var words = Self.words.filter { attributes.contains($0.attribute) }.map(\.name)
        if foreground != .standard || words.isEmpty { words.append(foreground.name) }
        if background != .standard { words += ["on", background.name] }
        return words.joined(separator: " ")
    }

    /// The same in French words, which `init(text:)` reads as well.
    public var frenchText: String {
        var words = Self.words.filter { attributes.contains($0.attribute) }.map(\.french)
        if foreground != .standard || words.isEmpty { words.append(foreground.frenchName) }
        if background != .standard { words += ["sur", background.frenchName] }
        return words.joined(separator: " ")
    }

    private static func attribute(_ word: String) -> Attributes? {
        let word = word.lowercased()
        return words.first { $0.name == word || $0.french == word }?.attribute
    }

    private static let words: [(name: String, french: String, attribute: Attributes)] = [
        ("bold", "gras", .bold), ("dim", "pâle", .dim), ("underline", "souligné", .underline),
        ("reverse", "inversé", .reverse),
    ]
}
