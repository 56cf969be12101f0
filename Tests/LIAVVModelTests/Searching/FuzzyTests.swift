import Testing

@testable import LIAVVModel

/// Letters in their order, wherever they stand.
@Suite struct FuzzyTests {
    @Test(
        "the better way of several comes first",
        arguments: [
            ("dk", ["Plan du kiosque", "Handke"]), ("kiosq", ["Le kiosque", "Kit pour l’osier sec queue"]),
            ("aff", ["Afficher", "A fini de faire"]), ("ASS", ["assigner", "passer"]),
            ("cind", ["Cindy DELVOYE", "Comment indiquer"]), ("delv cin", ["Cindy DELVOYE"]),
            ("ete", ["Été", "Hôtel-étape"]),
        ])
    func order(_ typed: String, _ texts: [String]) {
        let query = FuzzyQuery(typed)
        let scores = texts.map { query.score(in: FuzzyText($0)) ?? -1 }
        #expect(scores.allSatisfy { $0 > 0 })
        #expect(scores == scores.sorted(by: >) && Set(scores).count == scores.count, "\(scores)")
    }

    @Test("letters that are missing, in another order, or too far apart are no match")
    func nothing() {
        #expect(FuzzyQuery("kz").score(in: FuzzyText("kiosque")) == nil)
        #expect(FuzzyQuery("ik").score(in: FuzzyText("kios")) == nil)
        #expect(FuzzyQuery("cindy zz").score(in: FuzzyText("Cindy")) == nil)
        #expect(FuzzyQuery("ab").score(in: FuzzyText("xa" + String(repeating: "x", count: 40) + "b")) == nil)
        #expect(FuzzyQuery("").score(in: FuzzyText("x")) == 0)
    }

    @Test("the letters that are marked are those of the best way")
    func marks() {
        let marked = { (typed: String, text: String) in FuzzyQuery(typed).ranges(in: text).map { String(text[$0]) } }
        #expect(marked("rk", "Réserver le kiosque") == ["R", "k"])
        #expect(marked("coeu", "Un cœur") == ["cœu"])
        #expect(marked("ete", "L’e\u{301}té") == ["e\u{301}té"])
        #expect(marked("zz", "kiosque").isEmpty)
    }

    /// All ways, one by one.
    private static func naive(_ word: [UInt8], _ text: [UInt8]) -> Int? {
        func best(_ letter: Int, after former: Int?) -> Int? {
            guard letter < word.count else { return 0 }
            return ((former ?? -1) + 1..<max((former ?? -1) + 1, text.count)).compactMap { place -> Int? in
                guard text[place] == word[letter], let rest = best(letter + 1, after: place) else { return nil }
                let isStart = text.withUnsafeBufferPointer { FuzzyText.isWordStart(place, in: $0) }
                let link = former.map { place == $0 + 1 ? 5 : -(place - $0 - 1) } ?? 0
                return 1 + (isStart ? 8 : 0) + link + rest
            }.max()
        }
        return best(0, after: nil).flatMap { $0 > 0 ? $0 : nil }
    }

    @Test("as all ways tried one by one", arguments: 0..<200)
    func differential(seed: Int) {
        var random = Seeded(UInt64(seed))
        let letters = Array("ab -c")
        for _ in 0..<20 {
            let text = String((0..<Int.random(in: 0...14, using: &random)).map { _ in letters.any(&random) })
            let word = String((0..<Int.random(in: 1...4, using: &random)).map { _ in Array("abc").any(&random) })
            let expected = Self.naive(Array(word.utf8), Array(text.utf8))
            #expect(FuzzyQuery(word).score(in: FuzzyText(text)) == expected, "\(word) in \(text)")
            let marked = FuzzyQuery(word).ranges(in: text).map { String(text[$0]) }.joined()
            #expect(marked == (expected == nil ? "" : word), "\(word) in \(text)")
        }
    }
}
