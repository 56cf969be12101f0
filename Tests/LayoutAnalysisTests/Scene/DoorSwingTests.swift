import LayoutAnalysis
import Testing

@Suite("Door swings") struct DoorSwingTests {
    @Test("A leaf hung on the left of the top wall opens down into the room") func clockwise() {
        let swing = DoorSwing(hinge: p(100, 0), leafWidth: 90, closedDirection: 0, sense: .clockwise).polygon
        #expect(swing.bounds?.min == p(100, 0) && swing.bounds?.max == p(190, 90))
        #expect(swing.isSimple && swing.contains(p(160, 60)) && !swing.contains(p(170, 70)))
    }

    @Test("The other sense opens out of the room") func counterclockwise() {
        let swing = DoorSwing(hinge: p(100, 0), leafWidth: 90, closedDirection: 0, sense: .counterclockwise).polygon
        #expect(swing.bounds?.min == p(100, -90) && swing.bounds?.max == p(190, 0))
    }

    @Test("The arc is nowhere more than the stated error away", arguments: [60.0, 90, 140, 5000, 200_000])
    func chords(width: Double) {
        let swing = DoorSwing(hinge: p(0, 0), leafWidth: width, closedDirection: 33, sense: .clockwise).polygon
        #expect(DoorSwing.chordError < 0.5)
        for chord in swing.edges.dropFirst().dropLast() {
            #expect(width - chord.midpoint.distance(to: p(0, 0)) <= DoorSwing.chordError)
        }
        #expect(swing.isSimple && swing.area <= .pi * width * width / 4)
    }

    @Test("Half a turn is a half disc") func halfTurn() {
        let swing = DoorSwing(
            hinge: p(0, 0), leafWidth: 90, closedDirection: 180, sense: .clockwise, openingAngle: 180
        ).polygon
        #expect(swing.isSimple && swing.contains(p(-40, -40)) && swing.contains(p(40, -40)) && !swing.contains(p(0, 5)))
    }

    @Test("Leaves that cannot be have no swing", arguments: [0.0, -90, .nan, .infinity, 1e9])
    func unusable(width: Double) {
        #expect(
            DoorSwing(hinge: p(0, 0), leafWidth: width, closedDirection: 0, sense: .clockwise).polygon.vertices.isEmpty)
        let turned = DoorSwing(hinge: p(0, 0), leafWidth: 90, closedDirection: .nan, sense: .clockwise)
        #expect(turned.polygon.vertices.isEmpty)
    }
}
