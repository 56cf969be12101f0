import LayoutAnalysis
import Testing

@Suite("Polygons") struct PolygonTests {
    @Test("Area, sense and bounds of an elbow") func elbow() {
        #expect(Shapes.elbow.area == 750_000)
        #expect(Shapes.elbow.signedArea == 750_000, "clockwise on a drawing whose y grows downwards")
        #expect(Polygon(Shapes.elbow.vertices.reversed()).signedArea == -750_000)
        #expect(Shapes.elbow.bounds?.min == p(0, 0) && Shapes.elbow.bounds?.max == p(1000, 1000))
        #expect(Shapes.elbow.perimeter == 4000 && Shapes.elbow.edges.count == 6)
        #expect(!Shapes.elbow.isConvex && box(0, 0, 1, 1).isConvex)
    }

    @Test("A rectangle turns clockwise, exactly so at quarter turns") func turnedRectangle() {
        let upright = Polygon.rectangle(center: p(100, 200), width: 60, depth: 20)
        #expect(upright.vertices == [p(70, 190), p(130, 190), p(130, 210), p(70, 210)])
        let quarter = Polygon.rectangle(center: p(100, 200), width: 60, depth: 20, rotation: 90)
        #expect(quarter.vertices == [p(110, 170), p(110, 230), p(90, 230), p(90, 170)])
        #expect(Polygon.rectangle(center: p(100, 200), width: 60, depth: 20, rotation: -270) == quarter)
        let turns = [0.0, 90, 180, 270, 360, -90].map { p(1, 0).rotated(about: p(0, 0), degrees: $0) }
        #expect(turns == [p(1, 0), p(0, 1), p(-1, 0), p(0, -1), p(1, 0), p(0, -1)])
        let slanted = Polygon.rectangle(center: p(0, 0), width: 200, depth: 100, rotation: 30)
        let corner = slanted.vertices[1]
        #expect(abs(corner.x - 111.6025403784) < 1e-9 && abs(corner.y - 6.6987298108) < 1e-9)
        #expect(abs(slanted.area - 20_000) < 1e-8)
    }

    @Test("A disc lies inside its circle and at most 0.1 cm short of it", arguments: [1.0, 40, 2000])
    func disc(diameter: Double) throws {
        let disc = Polygon.disc(center: p(3, 4), diameter: diameter)
        #expect(disc.isSimple && disc.vertices.allSatisfy { abs($0.distance(to: p(3, 4)) - diameter / 2) < 1e-9 })
        let nearest = try #require(disc.boundaryDistance(to: p(3, 4)))
        #expect(nearest >= diameter / 2 - 0.1 && nearest < diameter / 2)
    }

    @Test(
        "Only outlines that bound one area are simple",
        arguments: [
            (Shapes.elbow, true), (box(0, 0, 1, 1), true), (Shapes.comb(teeth: 5, pitch: 20, depth: 90), true),
            (Polygon([p(0, 0), p(50, 0), p(100, 0), p(100, 100)]), true), (Shapes.bowTie, false),
            (Polygon([]), false), (Polygon([p(0, 0), p(10, 0)]), false),
            (Polygon([p(0, 0), p(10, 0), p(20, 0)]), false),
            (Polygon([p(0, 0), p(1000, 0), p(500, 1e-10)]), false),
            (Polygon([p(0, 0), p(10, 0), p(10, 0), p(0, 10)]), false),
            (Polygon([p(0, 0), p(10, 0), p(5, 0), p(5, 9)]), false),
            (Polygon([p(0, 0), p(100, 0), p(100, 100), p(50, 0), p(0, 100)]), false),
            (Polygon([p(0, 0), p(9, 0), p(9, 9), p(0, 9), p(0, 0)]), false),
        ])
    func simplicity(outline: Polygon, expected: Bool) {
        #expect(outline.isSimple == expected)
    }

    @Test("A small stand far from the origin keeps its area") func farAway() {
        #expect(box(333_333_333, 777_777_777, 31, 17).area == 527)
    }
}
