import LIAVVModel

/// What the title of minutes says: `9ème réunion (17/12/2024)`, `CR n° 4 du 5 février 2024`.
struct MeetingTitle {
    private(set) var dates: [FrenchDate] = []
    private(set) var number: Int?
    /// True when it names a meeting or its record.
    private(set) var isAboutMeeting = false
    /// True when it says more than number and day.
    private(set) var hasOtherWords = false

    init(_ text: String) {
        dates = FrenchDate.all(in: text)
        let tokens = Token.all(in: text).filter { token in !dates.contains { $0.range.overlaps(token.range) } }
        isAboutMeeting = tokens.contains { Wordings.titleWords.contains($0.word) }
        let place = tokens.indices.first { Self.number(tokens, $0, text) != nil }
        number = place.flatMap { Self.number(tokens, $0, text) }
        hasOtherWords = tokens.indices.contains { $0 != place && !Wordings.titleFillers.contains(tokens[$0].word) }
    }

    // A number counts after « n° » or the word itself, or as an ordinal beside the word.
    private static func number(_ tokens: [Token], _ at: Int, _ text: String) -> Int? {
        let word = tokens[at].word
        let before = at > 0 ? tokens[at - 1].word : ""
        let after = at + 1 < tokens.count ? tokens[at + 1].word : ""
        let digits = word.prefix(while: \.isNumber)
        guard let number = Int(digits), (1...9999).contains(number) else { return nil }
        let ending = String(word.dropFirst(digits.count))
        if ending.isEmpty {
            let isNamed = ["n", "no", "numero"].contains(before) || Wordings.titleWords.contains(before)
            return isNamed || isHash(text, tokens[at]) ? number : nil
        }
        let isOrdinal = Wordings.ordinalEndings.contains(ending)
        return isOrdinal && (Wordings.titleWords.contains(after) || Wordings.titleWords.contains(before)) ? number : nil
    }

    private static func isHash(_ text: String, _ token: Token) -> Bool {
        token.range.lowerBound > text.startIndex && text[text.index(before: token.range.lowerBound)] == "#"
    }
}
