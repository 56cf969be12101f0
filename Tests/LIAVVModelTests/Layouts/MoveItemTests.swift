import LIAVVModel
import Testing

/// Items are moved, put somewhere, turned and given another size.
@Suite struct MoveItemTests {
    private var sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    @Test("one, and several together")
    mutating func move() throws {
        let one = try sample.laboratory.moving(
            items: sample.items("stand-a"), in: sample.layout, dx: 40, dy: 0, stamp: sample.stamp)
        #expect(one.label.told == ["Stand A : 40 cm vers la droite", "Stand A: 40 cm to the right"])
        #expect(one.edits.count == 1)
        try sample.apply(one)
        #expect(try sample.places("stand-a", "stand-b") == ["240 200", "600 250"])
        let two = try sample.laboratory.moving(
            items: sample.items("stand-a", "table"), in: sample.layout, dx: -120, dy: 7, stamp: sample.stamp)
        #expect(
            two.label.told == [
                "2 éléments : 1,20 m vers la gauche, 7 cm vers le bas", "2 items: 1.20 m to the left, 7 cm down",
            ])
        try sample.apply(two)
        #expect(try sample.places("stand-a", "table", "stand-b") == ["120 207", "880 707", "600 250"])
        let up = try sample.laboratory.moving(
            items: sample.items("table"), in: sample.layout, dx: 0, dy: -200, stamp: sample.stamp)
        #expect(up.label.told == ["table : 2 m vers le haut", "table: 2 m up"])
    }

    @Test("to a place")
    mutating func put() throws {
        let change = try sample.laboratory.putting(
            item: LayoutSample.id("table"), in: sample.layout, at: Corner(x: 95, y: 45), stamp: sample.stamp)
        try sample.apply(change)
        #expect(try sample.places("table") == ["95 45"])
    }

    @Test(
        "wholly outside the room is refused, partly is not",
        arguments: [(-350, true), (-351, false), (1150, true), (1151, false), (40_000, false), (-40_000, false)])
    func outside(dx: Int, isDone: Bool) throws {
        let made = refusal {
            try sample.laboratory.moving(
                items: sample.items("stand-a"), in: sample.layout, dx: dx, dy: 0, stamp: sample.stamp)
        }
        if isDone {
            #expect(made == nil)
        } else if dx.magnitude < 20_000 {
            #expect(made == .layout(.outside(Phrase("Stand A", "Stand A"))))
        } else {
            #expect(made == .layout(.tooFar))
        }
    }

    @Test("what stood outside already can be brought back in steps")
    mutating func wayBack() throws {
        sample.laboratory.rooms[sample.room]?.outline = [(5000, 0), (6000, 0), (6000, 900)].map { Corner(x: $0, y: $1) }
        let change = try sample.laboratory.moving(
            items: sample.items("stand-a"), in: sample.layout, dx: 100, dy: 0, stamp: sample.stamp)
        try sample.apply(change)
        #expect(try sample.places("stand-a") == ["300 200"])
    }

    @Test("numbers that nobody means", arguments: [Int.max, Int.min, 40_001, -40_001])
    func tooFar(step: Int) throws {
        for (dx, dy) in [(step, 0), (0, step)] {
            let made = refusal {
                try sample.laboratory.moving(
                    items: sample.items("stand-a"), in: sample.layout, dx: dx, dy: dy, stamp: sample.stamp)
            }
            #expect(made == .layout(.tooFar))
            let put = refusal {
                try sample.laboratory.putting(
                    item: LayoutSample.id("table"), in: sample.layout, at: Corner(x: dx, y: dy), stamp: sample.stamp)
            }
            #expect(put == .layout(.tooFar))
        }
    }

    @Test("nothing, twice, gone, no such layout, nowhere else")
    func refusals() throws {
        let laboratory = sample.laboratory
        func move(_ ids: [Identifier], _ layout: Identifier, _ dx: Int = 1) -> Refusal? {
            refusal { try laboratory.moving(items: ids, in: layout, dx: dx, dy: 0, stamp: Sample.anyStamp) }
        }
        let (stand, gone) = (try LayoutSample.id("stand-a"), try LayoutSample.id("parti"))
        #expect(move([], sample.layout) == .layout(.nothingChosen))
        #expect(move([stand, stand], sample.layout) == .layout(.chosenTwice(Phrase("Stand A", "Stand A"))))
        #expect(move([stand, gone], sample.layout) == .layout(.gone(.item, "parti")))
        #expect(move([stand], gone) == .layout(.layoutGone("parti")))
        #expect(move([stand], sample.layout, 0) == .layout(.unchanged))
    }

    @Test("a layout that was removed is called by its name")
    mutating func removedLayout() throws {
        let target = Target(record: RecordReference(kind: .layout, id: sample.layout))
        try sample.laboratory.apply(sample.laboratory.removing(target, stamp: sample.stamp))
        let made = refusal {
            try sample.laboratory.moving(
                items: sample.items("stand-a"), in: sample.layout, dx: 1, dy: 0, stamp: sample.stamp)
        }
        #expect(made == .layout(.layoutGone("Plan d’essai")))
    }

    @Test("a turn about its own centre, and back")
    mutating func rotate() throws {
        let right = try sample.laboratory.rotating(
            items: sample.items("stand-a"), in: sample.layout, by: 90, stamp: sample.stamp)
        #expect(right.label.told == ["Stand A : tourné de 90° vers la droite", "Stand A: turned 90° to the right"])
        try sample.apply(right)
        #expect(try sample.item("stand-a").rotation == 90)
        #expect(try sample.places("stand-a") == ["200 200"])
        let left = try sample.laboratory.rotating(
            items: sample.items("stand-a"), in: sample.layout, by: -105, stamp: sample.stamp)
        #expect(left.label.told[0] == "Stand A : tourné de 105° vers la gauche")
        try sample.apply(left)
        #expect(try sample.item("stand-a").rotation == 345)
    }

    @Test("several turn as one about their middle")
    mutating func rotateTogether() throws {
        // Around both: x 50…750, y 100…350, the middle 400, 225.
        let change = try sample.laboratory.rotating(
            items: sample.items("stand-a", "stand-b"), in: sample.layout, by: 90, stamp: sample.stamp)
        try sample.apply(change)
        #expect(try sample.places("stand-a", "stand-b") == ["425 25", "375 425"])
        #expect(try sample.item("stand-b").rotation == 90)
    }

    @Test("any number of degrees", arguments: [(Int.max, 7), (Int.min, 352), (360_030, 30), (-30, 330)])
    mutating func degrees(turn: Int, rotation: Int) throws {
        try sample.apply(
            sample.laboratory.rotating(
                items: sample.items("stand-a"), in: sample.layout, by: turn, stamp: sample.stamp))
        #expect(try sample.item("stand-a").rotation == rotation)
        let none = refusal {
            try sample.laboratory.rotating(
                items: sample.items("stand-a"), in: sample.layout, by: 720, stamp: sample.stamp)
        }
        #expect(none == .layout(.unchanged))
    }

    @Test(
        "an edge stays where it is while the item grows",
        arguments: [
            (ItemAnchor.centre, 0, "200 200"), (.left, 0, "250 200"), (.right, 0, "150 200"), (.top, 0, "200 250"),
            (.bottomRight, 0, "150 150"), (.topLeft, 0, "250 250"), (.left, 90, "200 250"), (.topLeft, 180, "150 150"),
            (.topLeft, 45, "200 271"),
        ])
    mutating func resize(anchor: ItemAnchor, rotation: Int, place: String) throws {
        sample.laboratory.layouts[sample.layout]?.items[0].rotation = rotation
        let change = try sample.laboratory.resizing(
            item: LayoutSample.id("stand-a"), in: sample.layout, width: 400, depth: 300, holding: anchor,
            stamp: sample.stamp)
        #expect(change.label.told == ["Stand A : 4 m × 3 m", "Stand A: 4 m × 3 m"])
        try sample.applyAny(change)
        let item = try sample.item("stand-a")
        #expect([item.width, item.depth] == [400, 300])
        #expect(try sample.places("stand-a") == [place])
    }

    @Test("chairs that fit", arguments: [(275, 200, 2, 5), (49, 89, 1, 1), (20_000, 20_000, 200, 200)])
    mutating func resizeChairs(width: Int, depth: Int, rows: Int, perRow: Int) throws {
        try sample.applyAny(
            sample.laboratory.resizing(
                item: LayoutSample.id("chaises"), in: sample.layout, width: width, depth: depth, stamp: sample.stamp))
        let item = try sample.item("chaises")
        #expect([item.rows, item.perRow, item.capacity] == [rows, perRow, rows * perRow])
        #expect([item.width, item.depth] == [width, depth])
    }

    @Test("sizes that are not to be had", arguments: [0, -1, 20_001, Int.max, Int.min])
    func sizes(size: Int) throws {
        for (width, depth, measure) in [(size, 1, LayoutRefusal.Measure.width), (1, size, .depth)] {
            let made = refusal {
                try sample.laboratory.resizing(
                    item: LayoutSample.id("stand-a"), in: sample.layout, width: width, depth: depth,
                    stamp: sample.stamp)
            }
            #expect(made == .layout(.measure(measure, 1...20_000)))
        }
    }
}
