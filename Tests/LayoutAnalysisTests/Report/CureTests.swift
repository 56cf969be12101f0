import Testing

@testable import LayoutAnalysis

@Suite("Cures that were tried") struct CureTests {
    private func room(_ things: [Obstacle], doors: [Opening]? = nil, guests: Int = 15) -> Scene {
        Scene(
            outline: box(0, 0, 1200, 800), obstacles: things,
            doors: doors ?? [Rooms.entrance(0, 400, width: 140), Rooms.exit(1200, 400)],
            occupancy: Occupancy(guests: guests))
    }

    /// What is offered against the first finding of a kind, each held up against the scene once more.
    private func offered(_ kind: LayoutFindingKind, in scene: Scene) throws -> [LayoutCure] {
        let report = LayoutReport(scene: scene)
        let finding = try #require(report.findings.first { $0.kind == kind }, "\(report.findings.map(\.key))")
        let cures = report.triedCures(of: finding)
        for cured in cures.compactMap(scene.applying) {
            let after = LayoutReport(scene: cured).findings
            #expect(!after.contains { $0.key == finding.key })
            let known = Set(report.findings.filter { $0.severity == .blocking }.map(\.key))
            #expect(after.allSatisfy { $0.severity != .blocking || known.contains($0.key) })
        }
        return cures
    }

    @Test("Two things apart, a thing back into the room, an exit clear again: moves that hold") func moves() throws {
        let pair = room([Rooms.stand("a", box(500, 300, 100, 100)), Rooms.stand("b", box(590, 300, 100, 100))])
        #expect(try offered(.overlap, in: pair).first == .move(id: "b", by: p(10, 0)))
        let out = room([Rooms.stand("a", box(1130, 740, 100, 100))])
        #expect(try offered(.outsideRoom, in: out).first == .move(id: "a", by: p(-30, -40)))
        let shut = room([Rooms.stand("bar", box(1170, 330, 30, 140))])
        let cures = try offered(.exitObstructed, in: shut)
        #expect(cures.count == 2)
    }

    @Test("A move that would shut an exit is not offered") func notOffered() throws {
        // The only short way out of the overlap stands before the exit.
        let pair = room([Rooms.stand("a", box(960, 330, 100, 140)), Rooms.stand("b", box(880, 330, 180, 140))])
        for case .move(_, let offset) in try offered(.overlap, in: pair) { #expect(offset.length > 0) }
        let report = LayoutReport(scene: pair)
        let finding = try #require(report.findings.first { $0.kind == .overlap })
        let untried = report.untriedCures(of: finding)
        #expect(
            untried.contains(.move(id: "a", by: p(100, 0)))
                && !report.triedCures(of: finding).contains(.move(id: "a", by: p(100, 0))))
    }

    @Test("What only says what is wanted is offered last, untried") func wanted() throws {
        let one = room([], doors: [Rooms.entrance(0, 400, width: 140)], guests: 60)
        #expect(try offered(.insufficientExits, in: one) == [.addExit(units: 1), .limitHeadcount(to: 50)])
        let shut = Opening(
            id: "d", centre: p(1200, 400), clearWidth: 140, isExit: true, isEntrance: false, isBlocked: true)
        let blocked = room([], doors: [Rooms.entrance(0, 400, width: 140), shut], guests: 60)
        #expect(try offered(.insufficientExits, in: blocked).first == .unblock(id: "d"))
    }
}
