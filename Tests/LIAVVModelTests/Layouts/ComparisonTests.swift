import LIAVVModel
import Testing

/// Layouts of one room side by side.
@Suite struct ComparisonTests {
    private var sample: LayoutSample
    private let copy: Identifier

    init() throws {
        sample = try LayoutSample()
        let made = try sample.laboratory.duplicatingLayout(
            sample.layout, title: "Variante", stamp: sample.stamp, using: &sample.random)
        try sample.apply(made.change)
        copy = made.id
    }

    private func rows() throws -> [String] {
        try sample.laboratory.comparing(layouts: [sample.layout, copy]).rows.map { row in
            let state =
                switch row.cells[1].state {
                case .absent: "absent"
                case .same: "same"
                case .added: "added"
                case .removed: "removed"
                case .changed(let difference): difference.phrase.told[0] + " (\(difference.distance))"
                }
            return row.name.fr + ": " + state
        }
    }

    private func ids() -> [Identifier] { sample.laboratory.layouts[copy]?.items.map(\.id) ?? [] }

    @Test("a copy is the same")
    func same() throws {
        #expect(try rows() == ["Stand A: same", "Stand B: same", "table: same", "Chaises: same"])
        let comparison = try sample.laboratory.comparing(layouts: [sample.layout, copy])
        #expect(comparison.rows.allSatisfy { $0.isSame })
        #expect(comparison.columns.map(\.title) == ["Plan d’essai", "Variante"])
        #expect(comparison.columns.map(\.items) == [4, 4] && comparison.columns.map(\.seats) == [24, 24])
    }

    @Test("moved, turned, resized, renamed, added, removed; sums")
    mutating func differences() throws {
        let ids = ids()
        try sample.apply(sample.laboratory.moving(items: [ids[0]], in: copy, dx: 30, dy: -40, stamp: sample.stamp))
        try sample.apply(sample.laboratory.rotating(items: [ids[1]], in: copy, by: 90, stamp: sample.stamp))
        sample.laboratory.layouts[copy]?.items[1].title = "Stand Z"
        try sample.apply(
            sample.laboratory.settingRows(of: ids[3], in: copy, rows: 4, perRow: 4, stamp: sample.stamp))
        try sample.apply(sample.laboratory.removing(items: [ids[2]], in: copy, stamp: sample.stamp))
        let plant = try sample.laboratory.placing(
            #require(ItemTemplate.named("coffee")), in: copy, at: Corner(x: 100, y: 800), stamp: sample.stamp,
            using: &sample.random)
        try sample.apply(plant.change)
        #expect(
            try rows() == [
                "Stand A: 30 cm vers la droite, 40 cm vers le haut (50)",
                "Stand B: tourné de 90°, autrement équipé (0)", "table: removed",
                "Chaises: autre taille, autrement équipé (0)", "Café: added",
            ])
        let columns = try sample.laboratory.comparing(layouts: [sample.layout, copy]).columns
        #expect(columns.map(\.capacity) == [24, 22] && columns.map(\.seats) == [24, 16])
        #expect(columns.map(\.staff) == [0, 1] && columns.map(\.power) == [0, 2000])
        #expect(columns.map(\.unknownCapacity) == [3, 2] && columns.map(\.stands) == [2, 2])
    }

    @Test("layouts that know nothing of each other are matched by kind and name, each thing once")
    mutating func strangers() throws {
        var other = Layout()
        (other.title, other.room) = ("Ancien", sample.room)
        other.items = [
            try LayoutSample.item("x1", .stand, "stand a", 200, 200, 300, 200),
            try LayoutSample.item("x2", .stand, "Stand A", 210, 200, 300, 200),
            try LayoutSample.item("x3", .table, "", 1000, 700, 180, 75),
        ]
        let id = try LayoutSample.id("ancien")
        sample.laboratory.layouts[id] = other
        let rows = try sample.laboratory.comparing(layouts: [sample.layout, copy, id]).rows
        #expect(rows.count == 6)
        #expect(rows.map { $0.cells[2].item?.id.text } == ["x1", nil, nil, nil, "x2", "x3"])
        #expect(rows[0].cells.map(\.item?.title) == ["Stand A", "Stand A", "stand a"])
        #expect(rows[4].cells.map(\.state) == [.absent, .absent, .added])
    }

    @Test("one, the same twice, another room, gone")
    mutating func refused() throws {
        let laboratory = sample.laboratory
        func compare(_ ids: [Identifier], _ laboratory: Laboratory) -> Refusal? {
            do { _ = try laboratory.comparing(layouts: ids) } catch { return error as Refusal }
            return nil
        }
        #expect(compare([], laboratory) == .layout(.tooFew(needed: 2)))
        #expect(compare([copy], laboratory) == .layout(.tooFew(needed: 2)))
        #expect(compare([copy, copy], laboratory) == .layout(.chosenTwice(Phrase("Variante", "Variante"))))
        #expect(compare([copy, sample.room], laboratory) == .layout(.layoutGone("salle-essai")))
        sample.laboratory.layouts[copy]?.room = copy
        #expect(compare([sample.layout, copy], sample.laboratory) == .layout(.otherRoom("Variante")))
    }

    @Test("numbers too large to add up")
    mutating func hostile() throws {
        for place in 0..<4 {
            sample.laboratory.layouts[copy]?.items[place].capacity = .max
            sample.laboratory.layouts[copy]?.items[place].rows = .max
            sample.laboratory.layouts[copy]?.items[place].perRow = .max
        }
        let columns = try sample.laboratory.comparing(layouts: [copy, sample.layout]).columns
        #expect(columns[0].capacity == .max && columns[0].seats == .max)
    }
}
