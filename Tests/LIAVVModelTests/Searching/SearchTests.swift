import LIAVVModel
import Testing

/// What is found in records, how it is ranked, and what is shown of it.
@Suite struct SearchTests {
    private var sample = Sample()

    init() throws {
        let meeting = try sample.add(meeting: "2024-12-17")
        let camille = try sample.laboratory.member(named: "Camille").id
        var blocks = [
            ("heading", Block.Kind.heading, "Le kiosque du parc", ""),
            ("asked", .question, "Qui réserve les kiosques\u{A0}?", "Camille"),
            ("said", .statement, "Le minikiosque suffirait.", "M. Weber"),
        ].map { id, kind, text, speaker in
            var block = Block()
            (block.id, block.kind, block.text, block.speaker) = (Identifier(id) ?? .none, kind, text, speaker)
            return block
        }
        blocks[1].members = [camille]
        sample.laboratory.meetings[meeting]?.body = blocks
        sample.laboratory.meetings[meeting]?.notes = "Apporter les clés du kiosque"
        let action = sample.add(action: "Réserver la salle", ["Appeler la culture"])
        sample.laboratory.actions[action]?.notes = "Le kiosque d’abord"
        sample.laboratory.actions[action]?.tags = ["convivialité"]
    }

    private func found(_ line: String) -> [String] {
        let query = SearchQuery(line, in: sample.laboratory, today: sample.today)
        return TextIndex(sample.laboratory).search(query).hits.map { hit in
            hit.target.path.last ?? "\(hit.kind)"
        }
    }

    @Test func wordsBeforeBeginningsBeforeParts() {
        #expect(found("kiosque") == ["heading", "meeting", "action", "asked", "said"])
        #expect(found("KIOSQUES") == ["asked"])
        #expect(found("kiosque -kiosques -minikiosque") == ["heading", "meeting", "action"])
        #expect(found("\"du kiosque\"") == ["meeting"])
        #expect(found("du kiosque") == ["heading", "meeting"])
    }

    @Test func filters() {
        #expect(found("kiosque de:camille") == ["asked"])
        #expect(found("de:cam") == ["asked"])
        #expect(found("de:weber") == ["said"])
        #expect(found("kiosque type:titre,intervention") == ["heading", "said"])
        #expect(found("kiosque avant:2024-12-17").isEmpty)
        #expect(found("kiosque depuis:2024-12-17") == ["heading", "meeting", "asked", "said"])
        #expect(found("convivialite") == ["action"])
        #expect(found("ostojic") == ["member"])
        #expect(found("").isEmpty)
    }

    @Test func whatAGroupReportsIsSaidByWhoeverReportsIt() throws {
        var sample = sample
        let camille = try sample.laboratory.member(named: "Camille").id
        let blocks = [
            ("report", Block.Kind.report, "Camille", [camille]), ("point", .listItem, "", []),
            ("own", .statement, "Yona", []),
        ]
        .map { id, kind, speaker, members in
            var block = Block()
            (block.id, block.kind, block.text) = (Identifier(id) ?? .none, kind, "Un affichage")
            (block.group, block.speaker, block.members) = ("Groupe 1", speaker, members)
            return block
        }
        let meeting = try #require(sample.laboratory.meetings.first?.id)
        sample.laboratory.meetings[meeting]?.body += blocks
        let query = SearchQuery("affichage de:camille", in: sample.laboratory, today: sample.today)
        let hits = TextIndex(sample.laboratory).search(query).hits
        #expect(hits.map { $0.target.path.last } == ["report", "point"])
    }

    @Test func groups() {
        let query = SearchQuery("kiosque", in: sample.laboratory, today: sample.today)
        let result = TextIndex(sample.laboratory).search(query, most: 3)
        #expect(result.count == 5)
        #expect(result.counts.values.sorted() == [1, 4])
        #expect(result.grouped.map(\.hits.count) == [2, 1])
    }

    @Test func snippets() throws {
        let query = SearchQuery("kiosque", in: sample.laboratory, today: sample.today)
        let index = TextIndex(sample.laboratory)
        let hit = try #require(index.search(query).hits.first { $0.kind == .action })
        let snippet = try #require(index.snippet(of: hit, SearchHighlighter(query), characters: 40))
        #expect(snippet.title?.text == "Réserver la salle")
        #expect(snippet.text?.pieces.filter(\.isFound).map(\.text) == ["kiosque"])
    }

    @Test("excerpts are cut between words, around what was found, with a sign for what is missing")
    func excerpts() {
        let text = "Au début il y a bien des mots\navant que le cœur\u{A0}du sujet vienne, et bien d’autres après lui."
        let query = SearchQuery("coeur", in: Laboratory(), today: sample.today)
        let excerpt = SearchExcerpt(of: text, for: SearchHighlighter(query), characters: 30)
        #expect(excerpt.text == "… que le cœur du sujet vienne,…")
        #expect(excerpt.pieces.filter(\.isFound).map(\.text) == ["cœur"])
        #expect(SearchExcerpt(of: "", for: SearchHighlighter(query), characters: 30).pieces.isEmpty)
    }

    @Test func ligaturesOfPrintedPagesAreTwoLetters() {
        #expect("ﬁche oﬃce".folded == "fiche office")
        let query = SearchQuery("fi", in: Laboratory(), today: sample.today)
        let text = "Une ﬁche"
        #expect(SearchHighlighter(query).ranges(in: text).map { text[$0] } == ["ﬁ"])
    }
}
