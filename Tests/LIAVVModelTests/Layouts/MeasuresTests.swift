import LIAVVModel
import Testing

/// How far it is from an item to what is next to it.
@Suite struct MeasuresTests {
    private let sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    @Test("a disc bulges: the nearest point in the strip counts")
    func disc() {
        let disc = TurnedShape(centre: Corner(x: 300, y: 160), width: 200, depth: 200, rotation: 0, isRound: true)
        let things = Surroundings(shapes: [.init(.side(0), disc)], faces: [])
        // The strip ends at y = 100, 60 above the middle: there the disc is 80 wide to each side.
        #expect(ItemMeasures(TurnedShape.at(50, 50, 100, 100), among: things).right?.distance == 300 - 80 - 100)
        // Whole in the strip: its full radius.
        #expect(ItemMeasures(TurnedShape.at(50, 160, 100, 100), among: things).right?.distance == 300 - 100 - 100)
    }

    @Test("to what is next in each direction")
    func measures() throws {
        let measures = ItemMeasures(try sample.item("stand-b").floor, among: try sample.around("stand-b"))
        #expect(measures.left == .init(distance: 100, thing: .item(try LayoutSample.id("stand-a"))))
        #expect(measures.right == .init(distance: 130, thing: .obstacle(try LayoutSample.id("poteau"))))
        #expect(measures.top == .init(distance: 150, thing: .side(0)))
        #expect(measures.bottom == .init(distance: 550, thing: .side(2)))
    }

    @Test("nothing around, flush, and overlapped")
    func measureEdges() throws {
        let alone = ItemMeasures(TurnedShape.at(0, 0, 10, 10), among: Surroundings(shapes: [], faces: []))
        #expect(alone.left == nil && alone.right == nil && alone.top == nil && alone.bottom == nil)
        let corner = ItemMeasures(TurnedShape.at(150, 100, 300, 200), among: try sample.around("stand-a"))
        #expect(corner.left?.distance == 0 && corner.top?.distance == 0)
        let over = ItemMeasures(TurnedShape.at(1190, 100, 300, 200), among: try sample.around())
        #expect(over.right == nil && over.top?.distance == 0)
        let things = Surroundings(shapes: [.init(.side(9), TurnedShape.at(60, 0, 100, 100))], faces: [])
        let overlapped = ItemMeasures(TurnedShape.at(0, 0, 100, 100), among: things)
        #expect(overlapped.right?.distance == 0 && overlapped.left == nil)
        // Beside, sharing an edge only: not in the way up or down.
        #expect(ItemMeasures(TurnedShape.at(60, 100, 100, 100), among: things).left == nil)
    }

    @Test("across a wall: what it stands on, and no distance through it")
    func across() throws {
        let around = try sample.around("stand-a")
        let over = ItemMeasures(TurnedShape.at(10, 450, 200, 200), among: around)
        #expect(over.overlapped == [.side(3)] && over.left == nil)
        // To the wall on the right, not to the one that it stands across.
        let right = ItemMeasures(TurnedShape.at(20, 100, 300, 220), among: around).right
        #expect(right == .init(distance: 280, thing: .item(try LayoutSample.id("stand-b"))))
        let corner = ItemMeasures(TurnedShape.at(1190, 890, 100, 100), among: around)
        #expect(corner.overlapped == [.side(1), .side(2)])
        #expect(ItemMeasures(TurnedShape.at(150, 100, 300, 200), among: around).overlapped.isEmpty)
        let table = ItemMeasures(TurnedShape.at(600, 250, 40, 40), among: around)
        #expect(table.overlapped == [.item(try LayoutSample.id("stand-b"))])
    }

    @Test("corners that only stick out beside a turned shape are not in it")
    func turned() {
        let square = TurnedShape(centre: Corner(x: 0, y: 0), width: 200, depth: 200, rotation: 45)
        func overlapped(_ x: Int, isRound: Bool = false) -> Int {
            let other = TurnedShape(centre: Corner(x: x, y: x), width: 100, depth: 100, rotation: 0, isRound: isRound)
            let things = Surroundings(shapes: [.init(.side(0), other)], faces: [])
            return ItemMeasures(square, among: things).overlapped.count
        }
        // The nearest corner of the other is at 70, 70, on the side of the turned square at 70.7.
        #expect(overlapped(119) == 1 && overlapped(122) == 0)
        // The nearest point of the disc is at x - 35.4 in both directions.
        #expect(overlapped(105, isRound: true) == 1 && overlapped(108, isRound: true) == 0)
    }

    @Test("against turned things and discs, as a comb of rays finds it")
    func comb() {
        var random = Seeded(21)
        var found = 0
        for _ in 0..<100 {
            let others = (0..<4).map { _ in TurnedShape.any(&random) }
            let shape = TurnedShape.any(&random)
            let things = Surroundings(shapes: others.map { .init(.side(0), $0) }, faces: [])
            let measures = ItemMeasures(shape, among: things)
            let around = Comb(around: shape)
            for (measure, direction) in [
                (measures.left, (-1.0, 0.0)), (measures.right, (1, 0)), (measures.top, (0, -1)),
                (measures.bottom, (0, 1)),
            ] {
                guard let distance = around.distance(to: others, direction) else { continue }
                // Rays stand 2 cm apart: what pokes between two of them is nearer by a little.
                let off = distance - Double(measure?.distance ?? -1_000)
                #expect(off > -0.01 && off < 8, "\(shape) \(others) \(direction) \(distance)")
                found += 1
            }
        }
        #expect(found > 60)
    }
}
