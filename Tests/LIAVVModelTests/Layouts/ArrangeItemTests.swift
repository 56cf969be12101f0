import LIAVVModel
import Testing

/// Items are placed, copied, repeated, brought in line, swapped and taken away.
@Suite struct ArrangeItemTests {
    private var sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    private var names: [String] { sample.laboratory.layouts[sample.layout]?.items.map(\.title) ?? [] }

    @Test("something new, with the template’s measures, under a name of its own")
    mutating func place() throws {
        let template = try #require(ItemTemplate.named("stand-3x2"))
        let first = try sample.laboratory.placing(
            template, in: sample.layout, at: Corner(x: 300, y: 400), stamp: sample.stamp, using: &sample.random)
        #expect(first.change.label.told == ["Nouvel élément : Stand 3 × 2 m", "New item: Stand 3 × 2 m"])
        try sample.apply(first.change)
        let item = try #require(sample.laboratory.layouts[sample.layout]?.items.last)
        #expect(item.id == first.id && item.kind == .stand && item.centre == Corner(x: 300, y: 400))
        #expect([item.width, item.depth, item.staff, item.capacity, item.power] == [300, 200, 2, 4, 500])
        for title in [nil, "  ", "Stand 3 × 2 m", "stand a"] {
            let next = try sample.laboratory.placing(
                template, in: sample.layout, at: Corner(x: 300, y: 400), title: title, stamp: sample.stamp,
                using: &sample.random)
            try sample.apply(next.change)
        }
        #expect(
            names.suffix(5) == [
                "Stand 3 × 2 m", "Stand 3 × 2 m (2)", "Stand 3 × 2 m (3)", "Stand 3 × 2 m (4)", "stand a (2)",
            ])
    }

    @Test("every template, in either language", arguments: ItemTemplate.all)
    mutating func templates(template: ItemTemplate) throws {
        #expect(ItemTemplate.named(template.key) == template)
        let made = try sample.laboratory.placing(
            template, in: sample.layout, at: Corner(x: 600, y: 450), language: .english, stamp: sample.stamp,
            using: &sample.random)
        try sample.apply(made.change)
        #expect(names.last == template.name.en)
        #expect(sample.laboratory.layouts[sample.layout]?.items.last?.kind == template.kind)
    }

    @Test("there is a template for every kind, each key once")
    func catalogue() {
        #expect(Set(ItemTemplate.all.map(\.kind)) == Set(Item.Kind.allCases))
        #expect(Set(ItemTemplate.all.map(\.key)).count == ItemTemplate.all.count)
        for template in ItemTemplate.all {
            #expect((1...20_000).contains(template.width) && (1...20_000).contains(template.depth))
        }
    }

    @Test("rows of chairs of any size")
    func chairs() throws {
        let template = try #require(ItemTemplate.named("chairs-5x8"))
        #expect(
            [template.width, template.depth, template.rows, template.perRow, template.capacity] == [400, 450, 5, 8, 40])
        #expect(template.name.fr == "Chaises 5 × 8")
        for key in ["chairs-0x4", "chairs-4x201", "chairs-4", "chairs-4x4x4", "chairs--4x4", "chairs-x", "", "divan"] {
            #expect(ItemTemplate.named(key) == nil)
        }
        #expect(ItemTemplate.chairs(rows: .max, perRow: .min).capacity == 200)
    }

    @Test(
        "outside the room, or where no drawing is", arguments: [(1351, 450), (600, -101), (Int.max, 0), (0, Int.min)])
    func placeOutside(x: Int, y: Int) throws {
        var tests = self
        let template = try #require(ItemTemplate.named("stand-3x2"))
        let made = refusal {
            try tests.sample.laboratory.placing(
                template, in: sample.layout, at: Corner(x: x, y: y), stamp: sample.stamp,
                using: &tests.sample.random
            ).change
        }
        #expect(
            made
                == (x.magnitude < 20_000 && y.magnitude < 20_000
                    ? .layout(.outside(Phrase("Stand 3 × 2 m", "Stand 3 × 2 m"))) : .layout(.tooFar)))
    }

    @Test("a title that no file should hold", arguments: ["a\u{7}b", String(repeating: "x", count: 501)])
    func title(title: String) throws {
        var tests = self
        let made = refusal {
            try tests.sample.laboratory.placing(
                ItemTemplate.all[0], in: sample.layout, at: Corner(x: 300, y: 300), title: title,
                stamp: sample.stamp, using: &tests.sample.random
            ).change
        }
        guard case .invalidField("title", _)? = made else { throw made ?? .emptyTitle }
    }

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

    @Test(
        "in line",
        arguments: [
            (ItemAlignment.left, ["200 200", "200 250", "140 700"]), (.right, ["940 200", "940 250", "1000 700"]),
            (.centre, ["570 200", "570 250", "570 700"]), (.top, ["200 200", "600 200", "1000 138"]),
            (.bottom, ["200 638", "600 638", "1000 700"]), (.middle, ["200 419", "600 419", "1000 419"]),
        ])
    mutating func align(alignment: ItemAlignment, places: [String]) throws {
        let ids = try sample.items("stand-a", "stand-b", "table")
        try sample.apply(sample.laboratory.aligning(items: ids, in: sample.layout, alignment, stamp: sample.stamp))
        #expect(try sample.places("stand-a", "stand-b", "table") == places)
        #expect(alignment.label.fr != alignment.label.en)
    }

    @Test("in line already, and what takes more than one")
    mutating func alignRefused() throws {
        let ids = try sample.items("stand-a", "stand-b")
        try sample.apply(sample.laboratory.aligning(items: ids, in: sample.layout, .left, stamp: sample.stamp))
        let (laboratory, layout) = (sample.laboratory, sample.layout)
        #expect(
            refusal { try laboratory.aligning(items: ids, in: layout, .left, stamp: Sample.anyStamp) }
                == .layout(.unchanged))
        #expect(
            refusal { try laboratory.aligning(items: [ids[0]], in: layout, .left, stamp: Sample.anyStamp) }
                == .layout(.tooFew(needed: 2)))
        #expect(
            refusal { try laboratory.distributing(items: ids, in: layout, .vertically, stamp: Sample.anyStamp) }
                == .layout(.tooFew(needed: 3)))
    }

    @Test("equal gaps, whatever the order and the sizes")
    mutating func distribute() throws {
        let ids = try sample.items("table", "stand-b", "stand-a", "chaises")
        try sample.apply(
            sample.laboratory.distributing(items: ids, in: sample.layout, .horizontally, stamp: sample.stamp))
        // From 50 to 1090 with 300, 300, 300 and 180 in it: gaps of −13.3.
        #expect(
            try sample.places("stand-a", "chaises", "stand-b", "table") == [
                "200 200", "487 600", "773 250", "1000 700",
            ])
        let down = try sample.laboratory.distributing(
            items: ids, in: sample.layout, .vertically, stamp: sample.stamp)
        #expect(
            down.label.told == ["4 éléments : écarts égaux de haut en bas", "4 items: equal gaps from top to bottom"])
        try sample.apply(down)
    }

    @Test("two change places")
    mutating func swap() throws {
        let (a, b) = (try LayoutSample.id("stand-a"), try LayoutSample.id("table"))
        let change = try sample.laboratory.swapping(a, with: b, in: sample.layout, stamp: sample.stamp)
        #expect(change.label.told == ["Échange de Stand A et de table", "Swap of Stand A and table"])
        try sample.apply(change)
        #expect(try sample.places("stand-a", "table") == ["1000 700", "200 200"])
        #expect(
            refusal { try sample.laboratory.swapping(a, with: a, in: sample.layout, stamp: sample.stamp) }
                == .layout(.chosenTwice(Phrase("Stand A", "Stand A"))))
    }

    @Test("taken away, and back in the same place")
    mutating func remove() throws {
        let ids = try sample.items("chaises", "stand-b")
        try sample.apply(sample.laboratory.removing(items: ids, in: sample.layout, stamp: sample.stamp))
        #expect(names == ["Stand A", ""])
        #expect(
            refusal { try sample.laboratory.removing(items: ids, in: sample.layout, stamp: sample.stamp) }
                == .layout(.gone(.item, "chaises")))
        let rest = try sample.items("stand-a", "table")
        try sample.apply(sample.laboratory.removing(items: rest, in: sample.layout, stamp: sample.stamp))
        #expect(names.isEmpty)
    }

    @Test("rows of chairs: size and places follow")
    mutating func rows() throws {
        let id = try LayoutSample.id("chaises")
        let change = try sample.laboratory.settingRows(
            of: id, in: sample.layout, rows: 3, perRow: 8, holding: .topLeft, stamp: sample.stamp)
        #expect(change.label.told == ["Chaises : 3 × 8, 24 places", "Chaises: 3 × 8, 24 seats"])
        try sample.apply(change)
        let item = try sample.item("chaises")
        #expect([item.width, item.depth, item.capacity] == [400, 270, 24])
        #expect(try sample.places("chaises") == ["350 555"])
        for bad in [0, -3, 201, Int.max, Int.min] {
            let made = [(bad, 4), (4, bad)].map { rows, perRow in
                refusal {
                    try sample.laboratory.settingRows(
                        of: id, in: sample.layout, rows: rows, perRow: perRow, stamp: sample.stamp)
                }
            }
            #expect(made == [.layout(.measure(.rows, 1...200)), .layout(.measure(.perRow, 1...200))])
        }
        #expect(
            refusal {
                try sample.laboratory.settingRows(
                    of: LayoutSample.id("table"), in: sample.layout, rows: 2, perRow: 2, stamp: sample.stamp)
            } == .layout(.notChairs(Item.Kind.table.label)))
    }

    @Test("guests", arguments: [0, 1, 100_000, nil])
    mutating func guests(count: Int?) throws {
        try sample.apply(sample.laboratory.settingGuests(count, in: sample.layout, stamp: sample.stamp))
        #expect(sample.laboratory.layouts[sample.layout]?.guests == count)
    }

    @Test("guests that nobody expects", arguments: [-1, 100_001, Int.max, Int.min])
    func guestsRefused(count: Int) {
        #expect(
            refusal { try sample.laboratory.settingGuests(count, in: sample.layout, stamp: sample.stamp) }
                == .layout(.measure(.guests, 0...100_000)))
    }
}
