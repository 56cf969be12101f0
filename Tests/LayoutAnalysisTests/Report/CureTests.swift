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
            let grave = { (findings: [LayoutFinding], kind: LayoutFindingKind) in
                // A neck that was too narrow may be a mere narrowing now.
                findings.count {
                    ($0.kind == .tooNarrow ? .narrowing : $0.kind) == kind && $0.severity <= finding.severity
                }
            }
            for kind in LayoutFindingKind.allCases {
                #expect(grave(after, kind) <= grave(report.findings, kind), "\(kind)")
            }
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
        #expect(try offered(.insufficientExits, in: one) == [.addExits(units: [0]), .limitHeadcount(to: 50)])
        let shut = Opening(
            id: "d", centre: p(1200, 400), clearWidth: 140, isExit: true, isEntrance: false, isBlocked: true)
        let blocked = room([], doors: [Rooms.entrance(0, 400, width: 140), shut], guests: 60)
        #expect(try offered(.insufficientExits, in: blocked).first == .unblock(id: "d"))
    }

    @Test("Two doors that are both too narrow are widened together; without the best exit, what is to be added")
    func doors() throws {
        let both = room(
            [], doors: [Rooms.entrance(0, 400, width: 80), Rooms.exit(1200, 400, width: 80)], guests: 80)
        #expect(
            try offered(.insufficientExits, in: both).first
                == .widenDoors([.init(id: "in", to: 90), .init(id: "out", to: 90)]))
        let pair = room([], doors: [Rooms.entrance(0, 400, width: 140), Rooms.exit(1200, 400, width: 140)], guests: 60)
        #expect(try offered(.exitLoss, in: pair) == [.addExits(units: [0]), .limitHeadcount(to: 50)])
    }

    @Test("A door beside its wall is set into it; rows that stand on others and leave the room become fewer")
    func inside() throws {
        let off = room(
            [], doors: [Rooms.entrance(0, 400, width: 140), Rooms.exit(1180, 800, width: 140)], guests: 15)
        #expect(try offered(.doorBeyondWall, in: off) == [.moveDoor(id: "out", to: p(1130, 800))])
        let chairs = ChairRows(rows: 12, perRow: 8, center: p(600, 400), width: 400, depth: 1080)
        let block = Obstacle(id: "c", footprint: box(400, -140, 400, 1080), chairs: chairs)
        let scene = room([block, Rooms.stand("a", box(350, 300, 500, 100))])
        let cures = try offered(.outsideRoom, in: scene)
        #expect(cures.contains { if case .fewerRows = $0 { true } else { false } }, "\(cures)")
    }

    @Test("What stands in a declared circulation is moved out of it") func zone() throws {
        var scene = room([Rooms.stand("a", box(500, 420, 100, 100))])
        scene.zones = [FloorZone(id: "z", outline: box(200, 350, 800, 140), use: .circulation)]
        let cures = try offered(.zoneNarrowed, in: scene)
        #expect(cures.first == .move(id: "a", by: p(0, 70)), "\(cures)")
    }

    @Test("A move that opens one neck and narrows another is not offered") func elsewhere() throws {
        // Between a stand and the chairs 95 cm; on the other side of the chairs 1.25 m.
        let chairs = ChairRows(rows: 4, perRow: 8, center: p(595, 200), width: 400, depth: 360)
        let things = [
            Rooms.stand("a", box(100, 20, 200, 360)),
            Obstacle(id: "c", footprint: box(395, 20, 400, 360), chairs: chairs),
            Rooms.stand("b", box(920, 20, 200, 360)), Rooms.stand("behind", box(340, 5, 20, 20)),
        ]
        let scene = room(things)
        let report = LayoutReport(scene: scene)
        let finding = try #require(report.findings.first { $0.kind == .narrowing && $0.subjects.contains("c") })
        for cured in report.triedCures(of: finding).compactMap(scene.applying) {
            let trial = CureTrial(before: report, after: LayoutReport(scene: cured))
            #expect(trial.cures(finding))
            #expect(!trial.after.findings.contains { $0.kind == .narrowing && !report.findings.contains($0) })
        }
    }

    @Test("Rows that are too long for the room: turned, or fewer") func rows() throws {
        let chairs = ChairRows(rows: 12, perRow: 8, center: p(600, 450), width: 400, depth: 1080)
        let block = Obstacle(id: "c", footprint: box(400, -90, 400, 1080), chairs: chairs)
        let scene = Scene(
            outline: box(0, 0, 1500, 900), obstacles: [block],
            doors: [Rooms.entrance(0, 100, width: 140), Rooms.exit(1500, 800)], occupancy: Occupancy(guests: 15))
        let report = LayoutReport(scene: scene)
        let finding = try #require(report.findings.first { $0.kind == .outsideRoom })
        #expect(finding.measured == 90)
        let cures = report.triedCures(of: finding)
        #expect(cures.count == 2, "\(cures)")
        #expect(cures.contains { if case .turn = $0 { true } else { false } })
        for cured in cures.compactMap(scene.applying) {
            #expect(!LayoutReport(scene: cured).findings.contains { $0.kind == .outsideRoom })
        }
    }

    @Test("What belongs to a thing turns with it, and goes with its rows") func turned() throws {
        let chairs = ChairRows(rows: 12, perRow: 8, center: p(600, 450), width: 400, depth: 1080)
        let block = Obstacle(id: "c", footprint: box(400, -90, 400, 1080), chairs: chairs)
        let quarter = ChairRows(rows: 12, perRow: 8, center: p(600, 450), width: 400, depth: 1080, rotation: 90)
        let turned = try #require(block.turned(by: 90).chairs)
        #expect(turned.firstRow.start.distance(to: quarter.firstRow.start) < 1e-6)
        #expect(turned.firstRow.end.distance(to: quarter.firstRow.end) < 1e-6 && turned.direction == 180)
        let fewer = block.turned(by: 30).keeping(rows: 9)
        let nine = ChairRows(rows: 9, perRow: 8, center: p(600, 450), width: 400, depth: 810, rotation: 30)
        #expect(fewer.chairs?.seats == 72 && abs(fewer.footprint.area - 400 * 810) < 1e-3)
        #expect((fewer.chairs?.firstRow.start).map { $0.distance(to: nine.firstRow.start) < 1e-6 } == true)
    }

    @Test("A desk that faces a wall is turned or moved; a stand before a door goes aside") func spaces() throws {
        let desk = Obstacle(
            id: "desk", footprint: box(500, 20, 140, 60), front: Segment(start: p(640, 20), end: p(500, 20)))
        #expect(try !offered(.noUseSpace, in: room([desk])).isEmpty)
        let door = Opening(
            id: "d", centre: p(0, 400), clearWidth: 100, isExit: true, isEntrance: true, opensOutward: true)
        let before = room([Rooms.stand("a", box(120, 380, 60, 60))], doors: [door, Rooms.exit(1200, 400)])
        #expect(try !offered(.noDoorSpace, in: before).isEmpty)
        let shut = [
            Rooms.stand("x", box(20, 20, 60, 60)), Rooms.stand("a", box(100, 0, 20, 110)),
            Rooms.stand("b", box(0, 100, 100, 20)),
        ]
        #expect(try !offered(.unreachable, in: room(shut)).isEmpty)
    }

    @Test("A neck before an exit is opened by the shortest move, whatever its direction") func exit() throws {
        let bar = Rooms.stand("bar", box(1140, 340, 60, 600 - 270))
        let scene = room([bar, Rooms.stand("top", box(1140, 100, 60, 110))])
        let report = LayoutReport(scene: scene)
        let finding = try #require(
            report.findings.first { $0.kind == .exitObstructed }, "\(report.findings.map(\.key))")
        #expect(finding.rule?.article == "CO 37")
        let cures = report.triedCures(of: finding)
        guard case .move("bar", let offset)? = cures.first else {
            Issue.record("\(cures)")
            return
        }
        #expect(offset.x == 0 && offset.y > 0)
    }

    @Test(
        "The exits to add make up a set of the regime: fewest, and found enough by the report",
        arguments: [
            (ExitRegime.co38, [180.0, 180], 501, [2]), (.pe11, [90, 90], 101, [2]), (.pe11, [140, 90], 201, [2]),
            (.co38, [180, 180], 1200, [3, 3]), (.co38, [90, 90], 101, [1]), (.co38, [140], 60, [0]),
            (.pe11, [90, 90], 250, [2, 2]),
        ])
    func exits(regime: ExitRegime, widths: [Double], people: Int, added: [Int]) throws {
        let scene = hall(widths, people, regime)
        let report = LayoutReport(scene: scene)
        let finding = try #require(report.findings.first { $0.kind == .insufficientExits })
        let units = finding.cures.compactMap { cure -> [Int]? in
            if case .addExits(let units) = cure { units } else { nil }
        }
        #expect(units == [added], "\(finding.cures)")
        let wider = hall(
            widths + (units.first ?? []).map { $0 > 0 ? PassageUnits.width(units: $0) : 60 }, people, regime)
        #expect(!LayoutReport(scene: wider).findings.contains { $0.kind == .insufficientExits })
        for case .limitHeadcount(let fewer) in finding.cures {
            #expect(
                !LayoutReport(scene: hall(widths, fewer, regime)).findings.contains { $0.kind == .insufficientExits })
        }
    }

    @Test("So many exits as no room has are told at once, and make up the set") func absurd() throws {
        let ways = [3, 3].map { ExitWay(units: $0, isAccessory: true) }
        let sets = RequiredExits.co38(headcount: 100_008)
        let units = try #require(FurtherExits(beside: ways, for: sets).units)
        #expect(units.count == sets[0].normalExits - 2 && units.reduce(6, +) == 1001)
        #expect(sets[0].accepts(ways + units.map { ExitWay(units: $0, isAccessory: true) }))
    }

    /// A hall of 24 m × 16 m with doors more than 5 m apart.
    private func hall(_ widths: [Double], _ people: Int, _ regime: ExitRegime) -> Scene {
        let places = [p(0, 800), p(2400, 800), p(600, 0), p(1800, 0), p(600, 1600), p(1800, 1600)]
        let doors = zip(places, widths).enumerated().map { number, door in
            number == 0
                ? Rooms.entrance(door.0.x, door.0.y, width: door.1)
                : Rooms.exit(door.0.x, door.0.y, width: door.1, id: "out\(number)")
        }
        return Scene(
            outline: box(0, 0, 2400, 1600), doors: doors, occupancy: Occupancy(guests: people),
            regime: RoomRegime(exits: regime))
    }
}
