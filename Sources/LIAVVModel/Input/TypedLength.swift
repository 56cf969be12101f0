/// A length that someone typed.
public struct TypedLength: Hashable, Sendable {
    /// In whole centimetres; negative only when it was typed with a sign.
    public let centimetres: Int
    /// Whether it was typed with a sign: so much more or less than now.
    public let isRelative: Bool

    /// What was understood, to be shown beside what was typed: `3,20 m`, `0,50 m de plus`.
    public var understood: Phrase {
        let length = Phrase.length(abs(centimetres))
        guard isRelative else { return length }
        return length + (centimetres < 0 ? Phrase(" de moins", " less") : Phrase(" de plus", " more"))
    }

    /// What becomes of a length of today.
    public func applied(to now: Int) -> Int { isRelative ? now + centimetres : centimetres }
}

/// A width and a depth that someone typed.
public struct TypedSize: Hashable, Sendable {
    /// In whole centimetres.
    public let width: Int
    /// In whole centimetres.
    public let depth: Int

    /// What was understood: `3 m × 2 m`.
    public var understood: Phrase { .size(width, depth) }
}
