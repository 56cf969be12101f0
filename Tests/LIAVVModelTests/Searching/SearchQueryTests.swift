import LIAVVModel
import Testing

/// What people type, and what it is understood as.
@Suite struct SearchQueryTests {
    private let sample = Sample()

    private func query(_ line: String) -> SearchQuery {
        SearchQuery(line, in: sample.laboratory, today: sample.today)
    }

    @Test(
        "words, phrases and words to leave out",
        arguments: [
            ("kiosque culture", [["kiosque"], ["culture"]]), ("\"salle des fêtes\"", [["salle", "des", "fetes"]]),
            ("«\u{A0}Salle des fêtes\u{A0}» l’été", [["salle", "des", "fetes"], ["l", "ete"]]),
            ("“œuvre", [["oeuvre"]]), ("rendez-vous", [["rendez", "vous"]]),
            ("J-30 14:30", [["j", "30"], ["14", "30"]]),
            ("Question: oui", [["question"], ["oui"]]), ("🎉 … - \"\"", []),
        ])
    func words(_ line: String, _ terms: [[String]]) {
        #expect(query(line).terms.map(\.words) == terms)
        #expect(query(line).problems.isEmpty)
    }

    @Test func minus() {
        let terms = query("kiosque -report -\"salle des fêtes\"").terms
        #expect(terms.map(\.isExcluded) == [false, true, true])
        #expect(terms.map(\.isQuoted) == [false, false, true])
    }

    @Test("a first name that two people have the beginning of means both")
    func speakers() {
        #expect(query("de:cam").speakers.map(\.members.count) == [2])
        #expect(query("par:Camille").speakers.map(\.members.count) == [1])
        #expect(query("speaker:yona,cindy").speakers.map(\.members.count) == [1, 1])
        #expect(query("de:").isEmpty)
        #expect(query("de:weber").problems.count == 1)
    }

    @Test(
        "dates are the last ones, and months and years have two ends",
        arguments: [
            ("depuis:2024", "2024-01-01", ""), ("depuis:2024-10", "2024-10-01", ""),
            ("depuis:10/2024", "2024-10-01", ""), ("avant:2024-11", "", "2024-10-31"),
            ("jusqu:2024-11", "", "2024-11-30"), ("jusqu’à:2024", "", "2024-12-31"),
            ("date:2024-02", "2024-02-01", "2024-02-29"), ("depuis:28/3", "2024-03-28", ""),
            ("depuis:28/3/2025", "2025-03-28", ""), ("since:hier", "2024-12-17", ""),
            ("en:novembre", "2024-11-01", "2024-11-30"), ("en:\"mars 2023\"", "2023-03-01", "2023-03-31"),
            ("depuis:lundi", "2024-12-16", ""), ("depuis:-2s", "2024-12-04", ""),
            ("avant:\"17 décembre\"", "", "2024-12-16"), ("until:J-30", "", "2025-02-26"),
            ("depuis:2024 jusqu:2024-03 depuis:2024-02", "2024-02-01", "2024-03-31"),
        ])
    func dates(_ line: String, _ since: String, _ until: String) {
        let query = query(line)
        #expect((query.since?.iso ?? "") == since)
        #expect((query.until?.iso ?? "") == until)
        #expect(query.problems.isEmpty)
    }

    @Test(
        "kinds by name, in both languages, or by a beginning",
        arguments: [
            ("type:question", [SearchKind.question]), ("kind:decision", [.decision]), ("type:déci", [.decision]),
            ("type:réponse,remarque", [.answer, .remark]), ("type:membre", [.member]), ("type:action", [.action]),
            ("type:list-item", [.listItem]), ("type:\"ordre du jour\"", [.agenda]), ("nature:titre", [.heading]),
        ])
    func kinds(_ line: String, _ kinds: [SearchKind]) {
        #expect(query(line).kinds == Set(kinds))
    }

    @Test func everyKindIsFoundByItsName() {
        for kind in SearchKind.allCases {
            #expect(SearchKind.named(kind.label.fr) == [kind])
            #expect(SearchKind.named(kind.label.en) == [kind])
        }
        #expect(query("-type:proposition").excludedKinds == [.proposal])
    }

    @Test("what is not understood is said, and searched as words", arguments: ["couleur:rouge", "http://ville.fr"])
    func unknown(_ line: String) {
        #expect(query(line).problems.count == 1)
        #expect(!query(line).terms.isEmpty)
    }

    @Test("what cannot be is said", arguments: ["depuis:31/2", "type:nuage", "avant:bientôt", "-depuis:2024"])
    func faults(_ line: String) { #expect(query(line).problems.count == 1) }

    @Test func tooManyWords() {
        let query = query((0..<40).map { "mot\($0)" }.joined(separator: " "))
        #expect(query.terms.count == 21)
        #expect(query.problems.count == 1)
    }

    @Test func understood() {
        let query = query("kiosque de:camille depuis:2024-10 jusqu:2024-11 type:question")
        #expect(
            query.understood(in: sample.laboratory, .french)
                == [
                    "dit par Camille FRAIGNAC", "depuis le mardi 1er octobre 2024", "jusqu’au samedi 30 novembre 2024",
                    "question",
                ])
    }
}
