import LayoutAnalysis
import Testing

@Suite("Segments") struct SegmentTests {
    let flat = Segment(start: p(0, 0), end: p(10, 0))

    @Test(
        "The distance to a point is taken beside the segment, or from its nearer end",
        arguments: [(p(5, 3), 3.0), (p(-3, 4), 5.0), (p(13, -4), 5.0), (p(7, 0), 0.0)])
    func pointDistance(point: PlanePoint, expected: Double) {
        #expect(flat.distance(to: point) == expected)
    }

    @Test(
        "The distance between segments is 0 when they cross, touch or lie on one another",
        arguments: [
            (Segment(start: p(5, -5), end: p(5, 5)), 0.0), (Segment(start: p(10, 0), end: p(20, 7)), 0),
            (Segment(start: p(4, 0), end: p(30, 0)), 0), (Segment(start: p(5, 2), end: p(5, 9)), 2),
            (Segment(start: p(5, 9), end: p(5, 2)), 2),
            (Segment(start: p(13, 4), end: p(20, 4)), 5), (Segment(start: p(0, 6), end: p(10, 6)), 6),
            (Segment(start: p(12, 0), end: p(30, 0)), 2),
        ] as [(Segment, Double)])
    func segmentDistance(other: Segment, expected: Double) {
        #expect(flat.distance(to: other) == expected)
        #expect(other.distance(to: flat) == expected)
    }

    @Test("A gap tells where it is") func gapEnds() {
        let gap = flat.gap(to: Segment(start: p(4, 3), end: p(4, 9)))
        #expect(gap.from == p(4, 0) && gap.to == p(4, 3) && gap.distance == 3)
        let crossing = flat.gap(to: Segment(start: p(2, -1), end: p(4, 1)))
        #expect(crossing.from == p(3, 0) && crossing.to == p(3, 0))
    }

    @Test("A segment without length is a point") func pointSegment() {
        let dot = Segment(start: p(5, 5), end: p(5, 5))
        #expect(dot.length == 0)
        #expect(dot.distance(to: flat) == 5 && flat.distance(to: dot) == 5)
        #expect(dot.distance(to: p(8, 9)) == 5)
    }
}
