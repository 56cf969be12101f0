import LIAVVModel
import Testing

/// Items are copied and repeated.
@Suite struct CopyItemTests {
    private var sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    private var names: [String] { sample.laboratory.layouts[sample.layout]?.items.map(\.title) ?? [] }

    @Test("copies have names of their own, and nobody who answers for them")
    mutating func duplicate() throws {
        let owner = try sample.base.member("Cindy")
        sample.laboratory.layouts[sample.layout]?.items[0].owner = owner
        let action = sample.base.add(action: "Préparer")
        sample.laboratory.layouts[sample.layout]?.items[0].action = action
        for _ in 0..<2 {
            let made = try sample.laboratory.duplicating(
                items: sample.items("stand-a", "table"), in: sample.layout, dx: 10, dy: 20, stamp: sample.stamp,
                using: &sample.random)
            #expect(made.change.label.told == ["Copie de 2 éléments", "Copy of 2 items"])
            try sample.apply(made.change)
        }
        #expect(names == ["Stand A", "Stand B", "", "Chaises", "Stand A (2)", "", "Stand A (3)", ""])
        let items = try #require(sample.laboratory.layouts[sample.layout]?.items)
        #expect(Set(items.map(\.id)).count == 8)
        #expect(items[4].owner == nil && items[4].action == nil && items[0].owner == owner)
        #expect(items[4].centre == Corner(x: 210, y: 220) && items[5].centre == Corner(x: 1010, y: 720))
        let away = refusal {
            try sample.laboratory.duplicating(
                items: sample.items("stand-a"), in: sample.layout, dx: 0, dy: 5000, stamp: sample.stamp,
                using: &sample.random
            ).change
        }
        #expect(away == .layout(.outside(Phrase("Stand A (4)", "Stand A (4)"))))
    }

    @Test("three by two, with gaps")
    mutating func array() throws {
        let made = try sample.laboratory.arraying(
            items: sample.items("stand-a"), in: sample.layout, columns: 3, rows: 2, gapX: 50, gapY: 120,
            stamp: sample.stamp, using: &sample.random)
        #expect(made.change.label.told[0] == "Stand A : répétition 3 × 2")
        try sample.apply(made.change)
        let items = try #require(sample.laboratory.layouts[sample.layout]?.items)
        #expect(made.ids == items.suffix(5).map(\.id))
        #expect(items.suffix(5).map { "\($0.x) \($0.y)" } == ["550 200", "900 200", "200 520", "550 520", "900 520"])
        #expect(items.last?.title == "Stand A (6)")
    }

    @Test("the gap of turned items is never less than asked")
    mutating func turnedArray() throws {
        sample.laboratory.layouts[sample.layout]?.items[0].rotation = 90
        let made = try sample.laboratory.arraying(
            items: sample.items("stand-a"), in: sample.layout, columns: 2, rows: 1, gapX: 10, stamp: sample.stamp,
            using: &sample.random)
        try sample.apply(made.change)
        #expect(sample.laboratory.layouts[sample.layout]?.items.last?.x == 200 + 200 + 10)
        sample.laboratory.layouts[sample.layout]?.items[1].rotation = 30
        let turned = try sample.laboratory.arraying(
            items: sample.items("stand-b"), in: sample.layout, columns: 2, rows: 1, stamp: sample.stamp,
            using: &sample.random)
        try sample.apply(turned.change)
        // 300 cos 30° + 200 sin 30° = 359.8
        #expect(sample.laboratory.layouts[sample.layout]?.items.last?.x == 600 + 360)
    }

    @Test(
        "numbers of copies that nobody means",
        arguments: [
            (0, 1, 0, LayoutRefusal.measure(.columns, 1...200)), (1, 0, 0, .measure(.rows, 1...200)),
            (.max, 2, 0, .measure(.columns, 1...200)), (2, .min, 0, .measure(.rows, 1...200)),
            (2, 1, -1, .measure(.gap, 0...20_000)), (2, 1, .max, .measure(.gap, 0...20_000)),
            (200, 200, 0, .tooMany(39_999, most: 200)), (1, 1, 0, .unchanged),
            (50, 1, 0, .outside(Phrase("Stand A (5)", "Stand A (5)"))),
        ])
    func arrayRefused(columns: Int, rows: Int, gap: Int, expected: LayoutRefusal) throws {
        var tests = self
        let made = refusal {
            try tests.sample.laboratory.arraying(
                items: sample.items("stand-a"), in: sample.layout, columns: columns, rows: rows, gapX: gap,
                stamp: sample.stamp, using: &tests.sample.random
            ).change
        }
        #expect(made == .layout(expected))
    }
}
