import LIAVVModel
import Testing

/// Something new is placed in a layout, from a template.
@Suite struct PlaceItemTests {
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
}
