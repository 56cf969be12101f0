import LayoutAnalysis
import Testing

/// When a finding is worse than it was, and what tells it from others.
@Suite("Findings then and now") struct WorseTests {
    @Test("More of what is too much is worse, less of what is too little, beyond a centimetre or a unit")
    func figures() {
        let outside = LayoutFinding(kind: .outsideRoom, severity: .blocking, measured: 40, at: nil)
        #expect(outside.isWorse(thanMeasured: 30, limit: nil) && !outside.isWorse(thanMeasured: 39, limit: nil))
        #expect(!outside.isWorse(thanMeasured: 50, limit: nil) && !outside.isWorse(thanMeasured: nil, limit: nil))
        let neck = LayoutFinding(kind: .narrowing, severity: .toJudge, measured: 100, limit: 120, at: nil)
        #expect(neck.isWorse(thanMeasured: 110, limit: 120) && !neck.isWorse(thanMeasured: 101, limit: 120))
        #expect(neck.isWorse(thanMeasured: 100, limit: 110), "more is asked now")
        let units = LayoutFinding(
            kind: .insufficientExits, severity: .blocking, measured: 2, limit: 4, unit: .unitsOfPassage, at: nil)
        #expect(units.isWorse(thanMeasured: 3, limit: 4) && !units.isWorse(thanMeasured: 2, limit: 4))
    }

    @Test("Necks of one thing and two walls have a name each, whatever their order") func sides() throws {
        let key = { (shift: Double) in
            let moved = [
                Rooms.stand("bar", box(500, 100 + shift, 100, 600)), Rooms.stand("behind", box(900, 380, 50, 50)),
            ]
            let scene = Scene(
                outline: box(0, 0, 1200, 800), obstacles: moved, doors: [Rooms.entrance(0, 400, width: 140)],
                occupancy: Occupancy(guests: 15))
            return LayoutReport(scene: scene).findings.filter { $0.kind == .narrowing }.map(\.key)
        }
        let (up, down) = (key(-5), key(5))
        #expect(up.count == 1 && down.count == 1 && up != down, "\(up) \(down)")
        #expect((up + down).allSatisfy { $0.hasPrefix("narrowing:bar:side-") })
    }
}
