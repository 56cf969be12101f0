import LayoutAnalysis
import Testing

@Suite("Hostile shapes") struct RobustnessTests {
    static let broken: [Polygon] = [
        Polygon([]), Polygon([p(.nan, 0), p(1, 0), p(0, 1)]), Polygon([p(.infinity, 0), p(1, 0), p(0, 1)]),
        Polygon([p(1e300, 0), p(0, 1e300), p(-1e300, 0)]), .rectangle(center: p(0, 0), width: -5, depth: 5),
        .rectangle(center: p(0, 0), width: 0, depth: 5), .rectangle(center: p(0, 0), width: .nan, depth: 5),
        .rectangle(center: p(0, 0), width: 5, depth: 5, rotation: .nan), .disc(center: p(0, 0), diameter: -1),
        .disc(center: p(0, 0), diameter: .infinity),
    ]

    @Test("Unmeasurable shapes have no figure", arguments: broken)
    func unmeasurable(shape: Polygon) {
        let table = box(-100, -100, 200, 200)
        #expect(!shape.isSimple && shape.bounds == nil && shape.area == 0 && shape.perimeter == 0)
        #expect(shape.gap(to: table) == nil && table.gap(to: shape) == nil)
        #expect(!shape.overlaps(table) && !table.overlaps(shape) && table.overlapArea(with: shape) == 0)
        #expect(!shape.contains(table) && !table.contains(shape) && !shape.contains(p(0, 0)))
        #expect(shape.boundaryDistance(to: p(0, 0)) == nil && table.overlapPoint(with: shape) == nil)
    }

    @Test("Points off the plan are nowhere") func offPlan() {
        #expect(!p(.nan, 0).isOnPlan && !p(0, -.infinity).isOnPlan && !p(2e9, 0).isOnPlan && p(-1e9, 1e9).isOnPlan)
        #expect(!box(0, 0, 9, 9).contains(p(.nan, 1), tolerance: .infinity))
    }

    @Test("Repeated and collinear corners change no figure") func repeated() {
        let plain = box(0, 0, 100, 100)
        let knotted = Polygon([
            p(0, 0), p(0, 0), p(50, 0), p(100, 0), p(100, 0), p(100, 60), p(100, 100), p(0, 100), p(0, 100),
        ])
        #expect(knotted.area == plain.area && plain.contains(knotted) && knotted.contains(plain))
        #expect(knotted.overlapArea(with: box(50, 50, 100, 100)) == 2500)
        #expect(knotted.overlapDepth(with: box(90, 0, 50, 100)) == 10)
        #expect(knotted.gap(to: box(130, 0, 10, 10))?.distance == 30)
    }

    @Test("A room of 2 km keeps its millimetres") func huge() {
        let hall = box(0, 0, 200_000, 200_000)
        #expect(hall.isSimple && hall.area == 4e10)
        #expect(hall.contains(box(199_900, 199_900, 100, 100)))
        #expect(!hall.contains(box(199_900.1, 199_900, 100, 100)))
        #expect(
            box(199_900, 0, 50, 50).gap(to: box(199_950.1, 0, 50, 50)).map { abs($0.distance - 0.1) < 1e-9 } == true)
    }

    @Test("Outlines of thousands of corners are measured in good time", .timeLimit(.minutes(1)))
    func thousands() {
        let comb = Shapes.comb(teeth: 500, pitch: 40, depth: 5000)
        let lying = Polygon(comb.vertices.map { p($0.y * 4 - 10, $0.x / 4 + 20) })
        #expect(comb.isSimple && comb.vertices.count > 2000)
        #expect(comb.overlaps(lying) && !comb.contains(lying) && comb.gap(to: lying)?.distance == 0)
        let round = Polygon.disc(center: p(0, 0), diameter: 2_000_000)
        #expect(round.isSimple && round.vertices.count > 5000 && round.contains(box(-9, -9, 18, 18)))
    }

    @Test("Self-crossing outlines are measured without a crash") func bowTie() {
        for other in [Shapes.bowTie, Shapes.elbow, box(10, 10, 20, 500)] {
            #expect(Shapes.bowTie.overlapArea(with: other) >= 0 && other.overlapArea(with: Shapes.bowTie) >= 0)
            #expect(Shapes.bowTie.gap(to: other)?.distance == 0)
        }
    }
}
