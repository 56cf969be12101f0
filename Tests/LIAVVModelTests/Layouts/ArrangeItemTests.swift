import LIAVVModel
import Testing

/// Items are brought in line, swapped and taken away; rows of chairs; guests.
@Suite struct ArrangeItemTests {
    private var sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    private var names: [String] { sample.laboratory.layouts[sample.layout]?.items.map(\.title) ?? [] }

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
