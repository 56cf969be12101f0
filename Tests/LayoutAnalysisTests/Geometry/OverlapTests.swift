import LayoutAnalysis
import Testing

@Suite("Overlap and gaps") struct OverlapTests {
    let table = box(0, 0, 200, 100)

    @Test(
        "Shared floor in square centimetres; touching is none",
        arguments: [
            (box(150, 50, 200, 100), 2500.0), (box(200, 0, 50, 100), 0), (box(200, 100, 10, 10), 0),
            (box(50, 25, 10, 10), 100), (box(-10, -10, 1000, 1000), 20_000), (box(300, 0, 10, 10), 0),
            (Polygon([p(0, 0), p(200, 100), p(0, 100)]), 10_000), (box(0, 0, 200, 100), 20_000),
        ] as [(Polygon, Double)])
    func areas(other: Polygon, expected: Double) {
        #expect(abs(table.overlapArea(with: other) - expected) < 1e-9)
        #expect(abs(other.overlapArea(with: table) - expected) < 1e-9)
        #expect(table.overlaps(other) == (expected > 0) && other.overlaps(table) == (expected > 0))
    }

    @Test("Slanted neighbours that share a side do not overlap", arguments: [1.0, 8, 15, 30, 45, 60, 77, 89])
    func slantedNeighbours(angle: Double) {
        let first = Polygon.rectangle(center: p(1000, 700), width: 300, depth: 200, rotation: angle)
        let beside = p(1300, 700).rotated(about: p(1000, 700), degrees: angle)
        let second = Polygon.rectangle(center: beside, width: 300, depth: 200, rotation: angle)
        #expect(!first.overlaps(second))
        #expect(first.overlapDepth(with: second) == 0)
    }

    @Test("Interlocking combs share no floor until one is pushed") func combs() {
        let comb = Shapes.comb(teeth: 20, pitch: 40, depth: 200)
        let other = Polygon(comb.vertices.map { p($0.x + 20, 210 - $0.y) })
        #expect(!comb.overlaps(other) && comb.gap(to: other)?.distance == 0)
        let pushed = Polygon(other.vertices.map { p($0.x + 1, $0.y) })
        // 19 teeth of 190 cm pushed 1 cm into their neighbours.
        #expect(abs(comb.overlapArea(with: pushed) - 19 * 190) < 1e-6)
    }

    @Test("The depth is the shortest move that parts two convex shapes") func depth() {
        #expect(table.overlapDepth(with: box(160, 50, 200, 100)) == 40)
        #expect(table.overlapDepth(with: box(160, 90, 200, 100)) == 10)
        #expect(table.overlapDepth(with: box(300, 0, 10, 10)) == 0)
        #expect(table.overlapDepth(with: box(50, 25, 10, 10)) == 35, "from inside, out through the nearest side")
        #expect(table.overlapDepth(with: Shapes.elbow) == nil, "no figure rather than a wrong one")
    }

    @Test("A point poking through one side goes back across that side", arguments: [false, true])
    func poke(reversed: Bool) {
        let roof = Polygon([p(0, 0), p(200, 0), p(100, 100)])
        let tip = [p(100, 10), p(50, -90), p(150, -90)]
        let poking = Polygon(reversed ? tip.reversed() : tip)
        #expect(roof.overlapDepth(with: poking) == 10 && poking.overlapDepth(with: roof) == 10)
    }

    @Test("The place of an overlap is inside both") func place() throws {
        let at = try #require(Shapes.elbow.overlapPoint(with: box(450, 450, 300, 300)))
        #expect(Shapes.elbow.contains(at) && box(450, 450, 300, 300).contains(at))
        #expect(table.overlapPoint(with: box(200, 0, 50, 50)) == nil)
        let flag = Polygon([p(0, 0), p(200, 0), p(200, 100), p(10, 100), p(10, 110), p(0, 110)])
        #expect(flag.overlapPoint(with: box(-50, -50, 400, 400)) == p(100, 50), "in the cloth, not in the pole")
    }

    @Test("Gaps between stands, exact and with their ends") func gaps() throws {
        let gap = try #require(table.gap(to: box(305, 0, 50, 100)))
        #expect(gap.distance == 105 && gap.from.x == 200 && gap.to.x == 305 && gap.from.y == gap.to.y)
        let corner = try #require(table.gap(to: box(230, 140, 50, 50)))
        #expect(corner.distance == 50 && corner.from == p(200, 100) && corner.to == p(230, 140))
        #expect(table.gap(to: box(200, 0, 9, 9))?.distance == 0)
    }

    @Test("Inside one another the filled gap is 0, and the way to the walls remains") func nested() throws {
        let inner = box(50, 30, 20, 10)
        for gap in [try #require(table.gap(to: inner)), try #require(inner.gap(to: table))] {
            #expect(gap.distance == 0 && gap.from == gap.to && inner.contains(gap.from))
        }
        #expect(table.boundaryGap(to: inner)?.distance == 30)
    }
}
