import Testing

@testable import LIAVVModel

/// Every refusal about layouts, in both languages.
@Suite struct LayoutPhraseTests {
    private static let name = Phrase("Nom1", "Name1")

    private static let plain: [(LayoutRefusal, [String])] = [
        (.layoutGone("K7"), ["K7"]), (.roomGone("K7"), ["K7"]), (.gone(.item, "K7"), ["K7"]),
        (.gone(.zone, "K7"), ["K7"]), (.gone(.waiver, "K7"), ["K7"]), (.gone(.door, "K7"), ["K7"]),
        (.gone(.corner, "12"), ["12"]), (.nothingChosen, []), (.chosenTwice(name), []), (.tooFew(needed: 3), ["3"]),
        (.tooMany(512, most: 200), ["512", "200"]), (.unchanged, []), (.outside(name), []), (.tooFar, ["200 m"]),
        (.notChairs(name), []), (.outline(.open), []), (.outline(.crossing), []), (.outline(.flat), []),
        (.outline(.tooLarge), ["200 m"]), (.outline(.tooManyCorners(most: 77)), ["77"]),
        (.doorOffWall(name, distance: 37), ["37"]), (.doorTooWide(name, wall: 75), ["75"]), (.doorAtEnd(name), []),
        (.blocked(name, already: true), []), (.blocked(name, already: false), []), (.noReason, []), (.noFinding, []),
        (.waived(by: "Zoé"), ["Zoé"]), (.otherRoom("K7"), ["K7"]), (.notALength("trois"), ["trois"]),
    ]

    private static let measures: [LayoutRefusal.Measure] = [
        .width, .depth, .thickness, .clearWidth, .gap, .rows, .perRow, .columns, .guests, .leaves, .density, .storey,
    ]

    private func check(_ refusal: LayoutRefusal, _ words: [String]) {
        let phrase = Refusal.layout(refusal).phrase
        #expect(phrase.fr != phrase.en, "\(refusal)")
        for text in phrase.told {
            #expect(text.hasSuffix(".") && !text.hasSuffix(".."), "\(text)")
            #expect(text.first?.isUppercase == true || text.first == "«" || text.first == "“", "\(text)")
            for word in words { #expect(text.contains(word), "\(text)") }
        }
        for sign in [" :", " ;", "« ", " »"] { #expect(!phrase.fr.contains(sign), "an ordinary space: \(phrase.fr)") }
        #expect(!phrase.fr.contains("'") && !phrase.fr.contains("“") && !phrase.fr.contains("Name1"), "\(phrase.fr)")
        #expect(
            !phrase.en.contains("\u{A0}") && !phrase.en.contains("«") && !phrase.en.contains("Nom1"), "\(phrase.en)")
    }

    @Test func refusals() {
        for (refusal, words) in Self.plain { check(refusal, words) }
        for measure in Self.measures { check(.measure(measure, 3...87), ["3", "87"]) }
    }

    @Test("each one says something else")
    func different() {
        let all = Self.plain.map(\.0) + Self.measures.map { .measure($0, 3...87) }
        #expect(Set(all.map(\.phrase)).count == all.count)
    }

    @Test(
        "lengths",
        arguments: [
            (0, "0 cm", "0 cm"), (99, "99 cm", "99 cm"), (100, "1 m", "1 m"), (105, "1,05 m", "1.05 m"),
            (-120, "−1,20 m", "−1.20 m"), (20_000, "200 m", "200 m"),
            (.min, "−92233720368547758,08 m", "−92233720368547758.08 m"),
        ])
    func lengths(_ centimetres: Int, _ fr: String, _ en: String) {
        #expect(Phrase.length(centimetres).told == [fr, en])
    }

    @Test(
        "the next name",
        arguments: [
            ("Stand", ["Table"], "Stand"), ("Stand", ["stand"], "Stand (2)"), ("Stand (2)", ["Stand (2)"], "Stand (3)"),
            ("Stand", ["Stand", "Stand (2)", "Stand (4)"], "Stand (3)"), ("", [""], ""), ("(2)", ["(2)"], "(2) (2)"),
            ("Été (x)", ["ete (x)"], "Été (x) (2)"), ("Salle()", ["Salle()"], "Salle() (2)"),
        ])
    func fresh(_ title: String, _ others: [String], _ expected: String) {
        #expect(Layout.fresh(title, besides: others) == expected)
    }

    @Test("names of things without a title")
    func names() throws {
        var item = Item()
        item.kind = .coffee
        #expect(item.name == Item.Kind.coffee.label && Zone().name == Zone.Use.circulation.label)
        item.title = "Bar"
        #expect(item.name == Phrase("Bar", "Bar"))
        #expect(Door().name == Door.schemaTitle && InnerWall().name == InnerWall.schemaTitle)
    }
}
