/// A sentence of the minutes that asks for something, or that someone pointed at.
public struct Request: Hashable, Sendable {
    /// The sentence, as it stands there.
    public let sentence: String
    /// How surely it asks for something; nil: nothing in it says so.
    public let strength: RequestStrength?
    /// The words by which it was found.
    public let cue: String
    /// What these words say.
    public let reason: Phrase
    /// By which words it was found, what they say, and how surely: « il faudra » : une nécessité est dite (claire).
    public var wording: Phrase? {
        guard let strength else { return nil }
        return Phrase("«\u{A0}\(cue)\u{A0}»\u{A0}: ", "“\(cue)”: ") + reason + Phrase(verbatim: " (") + strength.label
            + Phrase(verbatim: ")")
    }
    /// The same for the same words in the same place of the same passage.
    let key: UInt64

    /// Its name within its passage: the first words, and eight letters that depend on all of them.
    public var id: Identifier {
        var random = SplitMix64(seed: key)
        return Identifier(uniqueFor: sentence, using: &random)
    }

    /// What a text asks for, sentence by sentence.
    ///
    /// The time taken grows with the length of the text and no faster.
    /// - Parameter all: whether sentences that ask for nothing are there, too.
    public static func all(in text: String, all: Bool = false) -> [Request] {
        var seen: [UInt64: Int] = [:]
        return Sentence.all(in: text).compactMap { sentence in
            let key = sentence.key
            let times = seen[key, default: 0]
            seen[key] = times + 1
            let hit = CueMatcher.best(in: sentence)
            guard all && !sentence.words.isEmpty || hit != nil else { return nil }
            return Request(sentence, hit, key: key &+ UInt64(times))
        }
    }

    private init(_ sentence: Sentence, _ hit: CueMatcher.Hit?, key: UInt64) {
        self.key = key
        self.sentence = sentence.text
        strength = hit?.strength
        reason = hit?.row.reason.phrase ?? Phrase("choisie par vous", "chosen by you")
        cue = hit.map { sentence.text(of: $0.words) } ?? ""
    }
}

extension Sentence {
    /// The words in that range, as they are written.
    func text(of range: Range<Int>) -> String {
        guard let first = words[range].first, let last = words[range].last else { return "" }
        return text(first.range.lowerBound..<last.range.upperBound)
    }
}
