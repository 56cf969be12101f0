import LayoutAnalysis
import Testing

@Suite("Report") struct ReportTests {
    private func room(_ things: [Obstacle], doors: [Opening]? = nil, guests: Int = 15, zones: [FloorZone] = []) -> Scene
    {
        Scene(
            outline: box(0, 0, 1200, 800), obstacles: things,
            doors: doors ?? [Rooms.entrance(0, 400, width: 140), Rooms.exit(1200, 400)], zones: zones,
            occupancy: Occupancy(guests: guests, activity: .offices))
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

    @Test("A door that its own article accepts narrows no route, and what is narrower behind it does")
    func acceptedDoors() {
        func scene(_ width: Double, _ gap: Double, _ construction: RoomRegime.Construction) -> Scene {
            var scene = room(
                [
                    Rooms.stand("a", box(500, 0, 50, 350)), Rooms.stand("b", box(500, 350 + gap, 50, 450 - gap)),
                    Rooms.stand("c", box(900, 100, 50, 50)),
                ], doors: [Rooms.entrance(0, 400, width: width)])
            scene.regime = RoomRegime(construction: construction)
            return scene
        }
        let narrow: Set<LayoutFindingKind> = [.tooNarrow, .narrowing, .doorTooNarrow]
        let found = { (scene: Scene) in LayoutReport(scene: scene).findings.filter { narrow.contains($0.kind) } }
        #expect(found(scene(80, 200, .existing)).isEmpty && found(scene(85, 200, .new)).isEmpty)
        #expect(found(scene(80, 85, .existing)).map(\.subjects) == [["a", "b"]])
        #expect(found(scene(80, 85, .existing)).map(\.kind) == [.tooNarrow])
        #expect(found(scene(70, 200, .existing)).map(\.kind) == [.tooNarrow, .doorTooNarrow])
        #expect(found(scene(70, 200, .existing)).first?.cures == [.widenDoor(id: "in", to: 77)])
        // What is told of the way is still as narrow as the door.
        #expect(LayoutReport(scene: scene(80, 200, .existing)).circulation?.neck(to: "c")?.width ?? 0 <= 80)
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
                $0.kind == .noTurningSpace && $0.at.map { $0.distance(to: p(660, 645)) < 60 } ?? false
            }
        }
        #expect(atCrossing(ReferenceRooms.crossing) == nil)
        var tighter = ReferenceRooms.crossing
        tighter.obstacles[1] = Rooms.stand("right", box(710, 0, 610, 600))
        let finding = try #require(atCrossing(tighter))
        #expect((finding.measured ?? 0) < 150 && (finding.measured ?? 0) > 140 && finding.limit == 150)
        #expect(["left", "right"].contains(finding.subjects.first), "the place has a name")
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

    @Test("A wheelchair place outside the room, under a table or out of reach does not count") func wheelchairs() throws
    {
        let chairs = ChairRows(rows: 2, perRow: 8, center: p(400, 600), width: 400, depth: 200)
        let rows = Obstacle(id: "c", footprint: box(200, 500, 400, 200), chairs: chairs)
        let kept = { (zone: Polygon, more: [Obstacle]) in
            let scene = self.room(
                [rows] + more, guests: 10, zones: [FloorZone(id: "w", outline: zone, use: .wheelchair)])
            return LayoutReport(scene: scene).findings.first { $0.kind == .wheelchairPlaces }
        }
        let zone = box(900, 100, 160, 130)
        #expect(kept(zone, []) == nil, "2 places of 0.80 × 1.30 m")
        #expect(kept(box(900, 100, 130, 160), []) == nil, "turned")
        #expect(kept(box(900, 100, 159, 130), [])?.measured == 1)
        let out = try #require(kept(box(1120, 100, 160, 130), []))
        #expect(out.measured == 1 && out.limit == 2 && out.affected == ["w"])
        #expect(kept(zone, [Rooms.stand("t", box(980, 150, 60, 60))])?.measured == 1)
        #expect(kept(zone, [Rooms.stand("t", box(880, 80, 200, 170))])?.measured == 0)
        let fence = [box(850, 50, 300, 20), box(850, 300, 300, 20), box(850, 70, 20, 230), box(1130, 70, 20, 230)]
        let posts = fence.enumerated().map { Rooms.stand("f\($0)", $1) }
        #expect(kept(zone, posts)?.measured == 0)
        #expect(kept(zone, [0, 1, 3].map { posts[$0] }) == nil, "open to the left")
        let fenced = try #require(kept(zone, posts))
        #expect(fenced.detail == .unreached(places: 2) && fenced.cures.isEmpty && fenced.affected.isEmpty)
        #expect(kept(box(900, 100, 80, 130), posts)?.cures == [.addWheelchairPlaces(1)])
    }

    @Test("With the way in blocked, wheelchair places are there and not reached: nobody is asked for more of them")
    func blockedEntrance() throws {
        let chairs = ChairRows(rows: 2, perRow: 8, center: p(400, 600), width: 400, depth: 200)
        let rows = Obstacle(id: "c", footprint: box(200, 500, 400, 200), chairs: chairs)
        let door = Opening(
            id: "in", centre: p(0, 400), clearWidth: 140, isExit: true, isEntrance: true, isBlocked: true)
        let scene = room(
            [rows], doors: [door, Rooms.exit(1200, 400)], guests: 10,
            zones: [FloorZone(id: "w", outline: box(900, 100, 160, 130), use: .wheelchair)])
        let report = LayoutReport(scene: scene)
        let finding = try #require(report.findings.first { $0.kind == .wheelchairPlaces })
        #expect(finding.measured == 0 && finding.detail == .unreached(places: 2) && finding.affected.isEmpty)
        #expect(finding.cures == [.unblock(id: "in")] && report.triedCures(of: finding) == [.unblock(id: "in")])
    }

    @Test("Without an aisle wide enough, how much is missing is said") func aisles() throws {
        let seats = { (left: Double, right: Double) in
            let chairs = ChairRows(rows: 3, perRow: 10, center: p(600, 500), width: 1200 - left - right, depth: 270)
            let moved = ChairRows(
                rows: 3, perRow: 10, pitch: 90, firstRow: Segment(start: p(left, 400), end: p(1200 - right, 400)),
                direction: chairs.direction)
            return Obstacle(id: "c", footprint: box(left, 375, 1200 - left - right, 270), chairs: moved)
        }
        let found = { (thing: Obstacle) in
            LayoutReport(scene: self.room([thing], doors: [Rooms.entrance(600, 0, width: 140)], guests: 10)).findings
        }
        let finding = try #require(found(seats(45, 20)).first { $0.kind == .aisleTooNarrow })
        #expect(abs((finding.measured ?? 0) - 45) < 1e-6 && finding.limit == 60 && finding.figure == .secondaryAisle)
        #expect(finding.cures.count == 1 && finding.at == p(45, 400))
        #expect(!found(seats(45, 20)).contains { $0.kind == .rowTooLong })
        #expect(found(seats(0, 0)).first { $0.kind == .aisleTooNarrow }?.measured == 0)
        #expect(found(seats(60, 20)).contains { $0.kind == .rowTooLong && $0.limit == 8 })
    }

    @Test("What only people can settle has a cure in words: doors to make, outlines to draw, people to declare")
    func wishes() throws {
        let cures = { (scene: Scene, kind: LayoutFindingKind) in
            let report = LayoutReport(scene: scene)
            return report.findings.first { $0.kind == kind }.map { report.triedCures(of: $0) }
        }
        #expect(cures(room([], doors: [], guests: 60), .noExit) == [.addExits(units: [1, 1])])
        #expect(cures(room([], doors: [], guests: 60), .noEntrance) == [.addEntrance])
        let narrow = Rooms.exit(1200, 400, width: 90, id: "narrow")
        #expect(cures(room([], doors: [narrow, Rooms.exit(0, 400)]), .noEntrance) == [.openAsEntrance(id: "out")])
        var crossed = room([], doors: [Rooms.entrance(0, 400)], guests: 400)
        let bow = Polygon([p(0, 0), p(200, 200), p(200, 0), p(0, 200)])
        crossed.zones = [FloorZone(id: "z", outline: bow, use: .standing)]
        #expect(cures(crossed, .zoneNotSimple) == [.redraw(id: "z")])
        #expect(cures(crossed, .headcountBeyondArticle) == [.limitHeadcount(to: 300)])
        crossed.outline = bow
        #expect(cures(crossed, .outlineNotSimple) == [.redraw(id: "")])
        var few = room([], doors: [Rooms.entrance(0, 400)], guests: 10)
        few.occupancy = Occupancy(guests: 10)
        #expect(cures(few, .activityUndeclared) == [.declareActivity])
        // 96 m², three people to each.
        few.occupancy = Occupancy(guests: 289, activity: .offices)
        #expect(cures(few, .tooCrowded) == [.limitHeadcount(to: 288)])
        few.occupancy = Occupancy(guests: 288, activity: .offices)
        #expect(cures(few, .tooCrowded) == nil)
        few.occupancy = Occupancy(guests: 10, activity: .offices)
        few.zones = [FloorZone(id: "z", outline: box(0, 0, 300, 300), use: .standing)]
        #expect(cures(few, .headcountAboveDeclared) == [.declareGuests(27)])
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
        #expect(few.cures == [.addExits(units: [0]), .limitHeadcount(to: 50)], "\(few.cures)")
    }

    @Test("What has no place stands nowhere; a blocked door is the place of what it takes away") func places() {
        let none = LayoutReport(scene: room([], doors: []))
        #expect(none.findings.prefix(2).allSatisfy { $0.at == nil })
        let shut = Opening(id: "d", centre: p(0, 400), clearWidth: 140, isExit: true, isEntrance: true, isBlocked: true)
        let blocked = LayoutReport(scene: room([], doors: [shut]))
        #expect(blocked.findings.prefix(2).allSatisfy { $0.at == p(0, 400) })
        let few = room([], doors: [Rooms.entrance(0, 400, width: 140)], guests: 120)
        #expect(LayoutReport(scene: few).findings.first { $0.kind == .insufficientExits }?.at == nil)
    }

    @Test("What stands in a declared circulation narrows it, whatever its direction", arguments: [0.0, 30])
    func zones(angle: Double) throws {
        let turned = { (shape: Polygon) in
            Polygon(shape.vertices.map { $0.rotated(about: p(600, 400), degrees: angle) })
        }
        let zone = FloorZone(id: "z", outline: turned(box(300, 300, 600, 160)), use: .circulation)
        let found = { (things: [Obstacle]) in
            LayoutReport(scene: self.room(things, zones: [zone])).findings.filter { $0.kind == .zoneNarrowed }
        }
        #expect(found([Rooms.stand("a", turned(box(500, 200, 100, 100)))]).isEmpty, "it touches the zone")
        let one = try #require(found([Rooms.stand("a", turned(box(500, 280, 100, 60)))]).first)
        #expect(abs((one.measured ?? 0) - 120) < 1e-3 && abs((one.limit ?? 0) - 160) < 1e-3)
        #expect(one.subjects == ["a", "z"] && one.severity == .toJudge && one.rule?.article == "CO 37")
        let both = found([
            Rooms.stand("a", turned(box(500, 280, 100, 60))), Rooms.stand("b", turned(box(550, 420, 100, 60))),
        ])
        #expect(both.count == 2 && both.allSatisfy { abs(($0.measured ?? 0) - 80) < 1e-3 && $0.severity == .blocking })
        let island = try #require(found([Rooms.stand("a", turned(box(500, 360, 100, 20)))]).first)
        #expect(abs((island.measured ?? 0) - 80) < 1e-3, "the wider side of it")
        #expect(found([Rooms.stand("a", turned(box(290, 250, 700, 300)))]).first?.measured == 0)
    }

    @Test("A circulation about a corner is measured across each of its arms") func elbow() {
        let outline = Polygon([p(200, 200), p(800, 200), p(800, 700), p(660, 700), p(660, 340), p(200, 340)])
        let zone = FloorZone(id: "z", outline: outline, use: .circulation)
        let found = { (shape: Polygon) in
            LayoutReport(scene: self.room([Rooms.stand("a", shape)], zones: [zone])).findings
                .first { $0.kind == .zoneNarrowed }
        }
        #expect(found(box(300, 180, 100, 50)).map { [$0.measured, $0.limit] } == [110, 140])
        #expect(found(box(630, 500, 60, 60)).map { [$0.measured, $0.limit] } == [110, 140])
    }

    @Test("Floor is wanted before a door to push or to pull it", arguments: [(true, 170.0), (false, 220)])
    func doorSpace(outward: Bool, length: Double) throws {
        let door = Opening(
            id: "d", centre: p(0, 400), clearWidth: 100, isExit: true, isEntrance: true, opensOutward: outward)
        let found = { (x: Double) in
            LayoutReport(scene: self.room([Rooms.stand("a", box(x, 380, 40, 40))], doors: [door], guests: 10)).findings
                .first { $0.kind == .noDoorSpace }
        }
        #expect(found(length) == nil)
        let finding = try #require(found(length - 1))
        #expect(
            abs((finding.measured ?? 0) - length + 1) < 1e-6 && finding.limit == length && finding.subjects == ["d"])
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
