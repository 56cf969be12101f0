import LayoutAnalysis
import Testing

@Suite("Report") struct ReportTests {
    private func room(_ things: [Obstacle], doors: [Opening]? = nil, guests: Int = 15, zones: [FloorZone] = []) -> Scene
    {
        Scene(
            outline: box(0, 0, 1200, 800), obstacles: things,
            doors: doors ?? [Rooms.entrance(0, 400, width: 140), Rooms.exit(1200, 400)], zones: zones,
            occupancy: Occupancy(guests: guests))
    }

    private func kinds(_ scene: Scene, _ rules: LayoutRuleTable = .standard) -> [LayoutFindingKind] {
        LayoutReport(scene: scene, rules: rules).findings.map(\.kind)
    }

    @Test("A room with nothing wrong has no finding") func clean() {
        let report = LayoutReport(scene: room([Rooms.stand("s", box(500, 300, 200, 100))]))
        #expect(report.findings.isEmpty, "\(report.findings.map(\.key))")
        #expect(
            report.circulation?.isReached("s", width: 139.9) == true
                && report.circulation?.isReached("s", width: 141) == false)
        #expect(report.circulation?.way(to: "s").isEmpty == false)
    }

    @Test("A neck is one finding, with what lies behind it, its run, its rule and a cure that holds") func neck() throws
    {
        let stands = [
            Rooms.stand("a", box(500, 100, 200, 250)), Rooms.stand("b", box(500, 455, 200, 250)),
            Rooms.stand("c", box(900, 100, 50, 50)), Rooms.stand("d", box(900, 650, 50, 50)),
        ]
        let scene = room(stands, doors: [Rooms.entrance(0, 400, width: 140)])
        let findings = LayoutReport(scene: scene).findings.filter { $0.kind == .narrowing }
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(abs((finding.measured ?? 0) - 105) < 1e-6 && finding.limit == 120 && finding.severity == .toJudge)
        #expect(finding.figure == .routeWidthExisting && finding.rule?.article == "art. 2, 6")
        #expect(finding.subjects == ["a", "b"] && finding.affected == ["c", "d"])
        #expect(abs((finding.runLength ?? 0) - 200) < 6, "\(finding.runLength ?? 0)")
        #expect(finding.key == "narrowing:a:b")
        #expect(finding.cures.contains(.part("a", "b", to: 120)))
        var cured = scene
        guard case .move(let id, let offset)? = finding.cures.first else {
            Issue.record("no move")
            return
        }
        cured.obstacles = scene.obstacles.map { thing in
            thing.id != id
                ? thing : Rooms.stand(id, Polygon(thing.footprint.vertices.map { p($0.x + offset.x, $0.y + offset.y) }))
        }
        #expect(!kinds(cured).contains(.narrowing))
    }

    @Test("Narrower than any narrowing is against the rule; the new order asks for more") func tooNarrow() {
        let stands = { (gap: Double) in
            [
                Rooms.stand("a", box(500, 0, 50, 350)), Rooms.stand("b", box(500, 350 + gap, 50, 450 - gap)),
                Rooms.stand("c", box(900, 100, 50, 50)),
            ]
        }
        #expect(kinds(room(stands(89))).contains(.tooNarrow) && !kinds(room(stands(90))).contains(.tooNarrow))
        #expect(kinds(room(stands(90))).contains(.narrowing) && !kinds(room(stands(120))).contains(.narrowing))
        var new = room(stands(115))
        new.regime = RoomRegime(construction: .new)
        #expect(kinds(new).contains(.tooNarrow))
        let off = LayoutRuleTable.standard.switching(.routeNarrowExisting, on: false)
        #expect(!kinds(room(stands(89)), off).contains(.tooNarrow))
    }

    @Test("What is shut in is unreachable; a plant need not be reached") func unreachable() {
        let fence = [box(400, 200, 300, 20), box(400, 380, 300, 20), box(400, 220, 20, 160), box(680, 220, 20, 160)]
        let posts = fence.enumerated().map { Obstacle(id: "f\($0)", footprint: $1) }
        #expect(
            LayoutReport(scene: room(posts + [Rooms.stand("x", box(500, 280, 40, 40))])).findings.contains {
                $0.kind == .unreachable && $0.subjects == ["x"] && $0.severity == .blocking
            })
        let plant = Obstacle(id: "x", footprint: box(500, 280, 40, 40), isDestination: false)
        #expect(!kinds(room(posts + [plant])).contains(.unreachable))
    }

    @Test("Three aisles of 1.20 m leave exactly a turning space where they meet, a little less leave none")
    func turning() throws {
        let atCrossing = { (scene: Scene) in
            LayoutReport(scene: scene).findings.first {
                $0.kind == .noTurningSpace && $0.at.distance(to: p(660, 645)) < 60
            }
        }
        #expect(atCrossing(ReferenceRooms.crossing) == nil)
        var tighter = ReferenceRooms.crossing
        tighter.obstacles[1] = Rooms.stand("right", box(710, 0, 610, 600))
        let finding = try #require(atCrossing(tighter))
        #expect((finding.measured ?? 0) < 150 && (finding.measured ?? 0) > 140 && finding.limit == 150)
    }

    @Test("An aisle of 1.20 m over more than 6 m has no turning space", arguments: [(900.0, true), (300, false)])
    func longAisle(length: Double, expected: Bool) {
        let rows = [Rooms.stand("a", box(200, 0, length, 340)), Rooms.stand("b", box(200, 460, length, 340))]
        #expect(kinds(room(rows)).contains(.noTurningSpace) == expected)
    }

    @Test("The floor before a desk must hold a wheelchair, along the edge or square to it")
    func useSpace() throws {
        let desk = Obstacle(
            id: "desk", footprint: box(500, 300, 140, 60), front: Segment(start: p(500, 360), end: p(640, 360)))
        let facing = { (away: Double, width: Double) in Rooms.stand("f", box(570 - width / 2, 360 + away, width, 40)) }
        #expect(!kinds(room([desk, facing(80, 300)])).contains(.noUseSpace), "0.80 m deep over 1.30 m")
        let finding = try #require(
            LayoutReport(scene: room([desk, facing(79, 300)])).findings.first { $0.kind == .noUseSpace })
        #expect(abs((finding.measured ?? 0) - 79) < 1e-6 && finding.subjects == ["desk"])
        #expect(
            !kinds(room([desk, facing(79, 20)].map { $0.id == "f" ? Rooms.stand("f", box(600, 439, 20, 40)) : $0 }))
                .contains(.noUseSpace))
    }

    @Test("Rows of chairs: sixteen between aisles, eight to a wall, 35 cm between rows") func rows() {
        let rows = { (x: Double, perRow: Int, depth: Double) in
            let width = Double(perRow) * 50
            let chairs = ChairRows(rows: 4, perRow: perRow, center: p(x + width / 2, 500), width: width, depth: depth)
            return Obstacle(id: "c", footprint: box(x, 500 - depth / 2, width, depth), chairs: chairs)
        }
        let wheelchairs = [FloorZone(id: "w", outline: box(1000, 0, 160, 260), use: .wheelchair)]
        let found = { (thing: Obstacle) in
            Set(
                self.kinds(
                    self.room([thing], doors: [Rooms.entrance(600, 0, width: 140)], guests: 10, zones: wheelchairs))
            ).intersection([
                .rowTooLong, .rowsTooClose, .wheelchairPlaces,
            ])
        }
        #expect(found(rows(200, 16, 360)).isEmpty)
        #expect(found(rows(200, 17, 360)) == [.rowTooLong])
        #expect(found(rows(0, 8, 360)).isEmpty && found(rows(0, 9, 360)) == [.rowTooLong])
        #expect(found(rows(200, 10, 336)) == [.rowsTooClose])
        #expect(kinds(room([rows(200, 16, 360)], guests: 10)).contains(.wheelchairPlaces))
    }

    @Test("Doors: blocked, inward, too narrow, too few") func doors() throws {
        let inward = Opening(
            id: "d", centre: p(0, 400), clearWidth: 140, isExit: true, isEntrance: true, opensOutward: false)
        let crowd = room([], doors: [inward, Rooms.exit(1200, 400)], guests: 60)
        #expect(
            kinds(crowd).contains(.opensInward) && !kinds(room([], doors: [inward], guests: 50)).contains(.opensInward))
        let shut = Opening(
            id: "d", centre: p(0, 400), clearWidth: 140, isExit: true, isEntrance: true, isBlocked: true)
        let report = LayoutReport(scene: room([], doors: [shut]))
        #expect(report.findings.prefix(2).map(\.kind) == [.noExit, .noEntrance])
        #expect(
            report.findings.first?.cures == [.unblock(id: "d")] && report.circulation == nil && report.escape == nil)
        #expect(kinds(room([], doors: [Rooms.entrance(0, 400, width: 76)])).contains(.doorTooNarrow))
        let one = room([], doors: [Rooms.entrance(0, 400, width: 140)], guests: 60)
        let few = try #require(LayoutReport(scene: one).findings.first { $0.kind == .insufficientExits })
        #expect(few.measured == 2 && few.limit == 2 && few.unit == .unitsOfPassage)
        #expect(few.cures == [.addExit(units: 1), .limitHeadcount(to: 50)], "\(few.cures)")
    }

    @Test("Findings come gravest first, and a table can be adapted") func order() {
        let stands = [
            Rooms.stand("a", box(500, 0, 200, 350)), Rooms.stand("b", box(500, 430, 200, 370)),
            Rooms.stand("c", box(900, 100, 50, 50)), Rooms.stand("d", box(920, 120, 50, 50)),
        ]
        let report = LayoutReport(scene: room(stands))
        #expect(report.findings.map(\.severity) == report.findings.map(\.severity).sorted())
        #expect(report.findings.contains { $0.kind == .overlap } && report.findings.contains { $0.kind == .tooNarrow })
        #expect(report.findings(about: "d").contains { $0.kind == .overlap })
        let mild = LayoutRuleTable.standard.setting(.routeNarrowExisting, to: 70)
        #expect(!kinds(room(stands), mild).contains(.tooNarrow))
        #expect(LayoutRuleTable.standard.setting(.deadEnd, to: .nan) == .standard)
    }
}
