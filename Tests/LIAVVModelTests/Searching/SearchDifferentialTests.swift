import Testing

@testable import LIAVVModel

/// Searches find what the slow way finds, in the same order, and mark the same characters.
@Suite struct SearchDifferentialTests {
    private static let kinds = Block.Kind.allCases

    private static func laboratory(_ texts: inout RandomTexts, meetings: Int = 4) -> Laboratory {
        var laboratory = Laboratory()
        for number in 0..<meetings {
            var meeting = Meeting()
            meeting.id = Identifier(slugWithoutSuffix: "seance \(number)")
            meeting.date = Day(number: 20_000 + Int.random(in: 0..<3, using: &texts.random))
            meeting.theme = texts.text(3)
            meeting.body = (0..<6).map { place in
                var block = Block()
                block.id = Identifier(slugWithoutSuffix: "passage \(place)")
                block.kind = kinds.any(&texts.random)
                block.text = texts.text(8)
                block.speaker = texts.random.chance(3) ? texts.text(1) : ""
                return block
            }
            laboratory.meetings[meeting.id] = meeting
        }
        return laboratory
    }

    private static func terms(_ query: SearchQuery) -> [NaiveSearch.Term] {
        query.terms.map {
            NaiveSearch.Term(words: $0.words, isQuoted: $0.isQuoted, isOpen: $0.endsOpen, isExcluded: $0.isExcluded)
        }
    }

    /// Rank, day, meeting and place of all that the terms meet, the best first.
    private static func expected(_ terms: [NaiveSearch.Term], in laboratory: Laboratory) -> [[Int]] {
        var found: [[Int]] = []
        for (number, meeting) in laboratory.meetings.enumerated() {
            var pieces = [(title: meeting.theme, texts: [meeting.place])]
            for block in meeting.body {
                let isHeading = block.kind == .heading
                pieces.append((isHeading ? block.text : "", isHeading ? [] : [block.text, block.speaker]))
            }
            for (place, piece) in pieces.enumerated() {
                guard let rank = NaiveSearch.rank(terms, piece.title, piece.texts) else { continue }
                found.append([rank, meeting.date?.number ?? 0, -number, -place])
            }
        }
        return found.sorted { $1.lexicographicallyPrecedes($0) }
    }

    @Test("as the slow way finds, in its order", arguments: 0..<300)
    func hits(seed: Int) {
        var texts = RandomTexts(random: Seeded(UInt64(seed)))
        let laboratory = Self.laboratory(&texts)
        let index = TextIndex(laboratory)
        for _ in 0..<6 {
            let line = texts.line()
            var query = SearchQuery(line, in: laboratory, today: Day(number: 20_075))
            query.keep(to: SearchKind.minutes)
            guard !query.terms.isEmpty else { continue }
            let expected = Self.expected(Self.terms(query), in: laboratory)
            let result = index.search(query, most: 20)
            let ids = laboratory.meetings.map(\.id)
            let found = result.hits.map { hit in
                [hit.rank, hit.day?.number ?? 0, -(ids.firstIndex(of: hit.target.record.id) ?? 99), -hit.place]
            }
            #expect(found == Array(expected.prefix(20)), "\(line)")
            #expect(result.count == expected.count && result.counts.values.reduce(0, +) == expected.count, "\(line)")
        }
    }

    @Test("the same characters are marked", arguments: 0..<300)
    func ranges(seed: Int) {
        var texts = RandomTexts(random: Seeded(UInt64(seed) + 1000))
        for _ in 0..<6 {
            let line = texts.line()
            let query = SearchQuery(line, in: Laboratory(), today: Day(number: 20_075))
            let text = texts.text(10)
            let found = SearchHighlighter(query).ranges(in: text)
            #expect(found == NaiveSearch.ranges(Self.terms(query), in: text), "\(line) in \(text)")
        }
    }

    @Test("records brought up to date one by one give what all of them anew give", arguments: 0..<40)
    func upToDate(seed: Int) throws {
        var texts = RandomTexts(random: Seeded(UInt64(seed) + 5000))
        var laboratory = Self.laboratory(&texts)
        var index = TextIndex(laboratory)
        for _ in 0..<10 {
            Self.change(&laboratory, &texts)
            index.update(to: laboratory)
            let query = SearchQuery(texts.line(), in: laboratory, today: Day(number: 20_075))
            let (found, anew) = (index.search(query), TextIndex(laboratory).search(query))
            #expect(found.hits == anew.hits && found.counts == anew.counts)
        }
    }

    private static func change(_ laboratory: inout Laboratory, _ texts: inout RandomTexts) {
        let other = Self.laboratory(&texts, meetings: 7)
        let ids = other.meetings.map(\.id)
        let id = ids.any(&texts.random)
        laboratory.meetings[id] = texts.random.chance(3) ? nil : other.meetings[id]
        laboratory.settings.event.notes = texts.text(2)
    }
}
