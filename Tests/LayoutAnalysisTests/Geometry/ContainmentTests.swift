import LayoutAnalysis
import Testing

@Suite("Containment") struct ContainmentTests {
    @Test(
        "Points in, on and out of an elbow",
        arguments: [
            (p(250, 750), true), (p(750, 750), false), (p(500, 750), true), (p(1000, 0), true), (p(-1, 0), false),
            (p(250, 500), true), (p(1500, 500), false), (p(500, 500), true),
        ])
    func points(point: PlanePoint, expected: Bool) {
        #expect(Shapes.elbow.contains(point) == expected)
    }

    @Test("The tolerance reaches out of the outline, never into it") func tolerance() {
        #expect(Shapes.elbow.contains(p(510, 510), tolerance: 10.001))
        #expect(!Shapes.elbow.contains(p(510, 510), tolerance: 9.9))
        #expect(Shapes.elbow.contains(p(1, 1), tolerance: -5) && !Shapes.elbow.contains(p(-1, 1), tolerance: -5))
        #expect(Shapes.elbow.contains(p(1, 1), tolerance: .nan))
    }

    @Test(
        "A polygon is inside when none of its floor is out, even with every corner in",
        arguments: [
            (box(0, 0, 500, 1000), true), (box(0, 0, 1000, 500), true), (box(100, 100, 50, 50), true),
            (box(0, 0, 501, 1000), false), (box(600, 600, 50, 50), false), (box(-1, 0, 50, 50), false),
            (Polygon([p(400, 900), p(900, 400), p(950, 450), p(450, 950)]), false),
            (Shapes.elbow, true), (box(0, 0, 1000, 1000), false),
        ])
    func polygons(inner: Polygon, expected: Bool) {
        #expect(Shapes.elbow.contains(inner) == expected)
    }

    @Test("A notch that cuts into a stand puts it outside although all its corners are in") func notch() {
        let notched = Polygon([p(0, 0), p(490, 0), p(500, 400), p(510, 0), p(1000, 0), p(1000, 500), p(0, 500)])
        #expect(!notched.contains(box(300, 100, 400, 200)))
        #expect(notched.contains(box(0, 400, 1000, 100)))
    }
}
