import LayoutAnalysis
import Testing

@Suite("People and exits") struct CountingTests {
    private let room = box(0, 0, 1000, 1200)

    @Test("The headcount is the largest way to count the public, and staff on top") func headcount() {
        let stand = Obstacle(id: "s", footprint: box(100, 100, 200, 100), capacity: 2, staff: 3)
        let zones = [
            FloorZone(id: "talk", outline: box(0, 600, 500, 200), use: .standing),
            FloorZone(id: "rest", outline: box(0, 900, 300, 100), use: .circulation),
        ]
        let scene = Scene(
            outline: room, obstacles: [stand], zones: zones, occupancy: Occupancy(guests: 20, staff: 1))
        let count = Headcount(scene)
        // 10 m² at 3 people, 2 places at the stand: 32 are more than 20 guests; 4 of staff.
        #expect(count.total == 36 && count.declared == 24)
        #expect(count.terms.filter(\.counts).map(\.people) == [30, 2, 4])
        #expect(count.terms.first { $0.source == .zone(id: "talk") }?.figure == .standingDensity)
        var meeting = scene
        meeting.occupancy?.activity = .meeting
        #expect(Headcount(meeting).total == 124, "1 person/m² of 120 m², and staff")
        let off = LayoutRuleTable.standard.switching(.meetingDensity, on: false)
        #expect(Headcount(meeting, rules: off).total == 36)
        #expect(Headcount(meeting, rules: .standard.setting(.meetingDensity, to: 0.5)).total == 64)
    }

    @Test("Without an occupancy the demand's headcount stands; absurd numbers are bounded") func given() {
        let demand = Scene(outline: room, exitDemand: ExitDemand(headcount: 53, regime: .pe11))
        #expect(Headcount(demand).total == 53 && Headcount(demand).terms.map(\.source) == [.given])
        let absurd = Occupancy(guests: .max, staff: .max)
        #expect(Headcount(Scene(outline: room, occupancy: absurd)).total == 10_000_000)
        #expect(Headcount(Scene(outline: room, occupancy: Occupancy(guests: -5, staff: -7))).total == 0)
    }

    @Test("Of a zone the area counts or the places in it, whatever is more: never both, and never fewer than there are")
    func twice() {
        let chairs = ChairRows(rows: 5, perRow: 10, center: p(500, 300), width: 500, depth: 450)
        let block = Obstacle(id: "c", footprint: box(250, 75, 500, 450), chairs: chairs)
        let count = { (outline: Polygon, use: FloorZone.Use) in
            Headcount(
                Scene(outline: room, obstacles: [block], zones: [FloorZone(id: "z", outline: outline, use: use)]))
        }
        #expect(Headcount(Scene(outline: room, obstacles: [block])).total == 50)
        let seated = count(box(200, 0, 600, 600), .seated)
        #expect(seated.total == 50, "36 m² at 1, and 50 chairs")
        #expect(seated.terms.map(\.people) == [36, 50] && seated.terms.map(\.counts) == [false, true])
        let standing = count(box(200, 0, 600, 600), .standing)
        #expect(standing.total == 108 && standing.terms.map(\.counts) == [true, false])
        #expect(standing.terms.last?.source == .placesInZone(id: "c", zone: "z"))
        // A fifth of the chairs: 10 of them against 4.5 m² at 3 people; the other 40 stay.
        let partly = count(box(650, 75, 100, 450), .standing)
        #expect(partly.total == 54 && partly.terms.filter(\.counts).map(\.people) == [14, 40])
        #expect(count(box(300, 250, 400, 100), .queue).total > 50, "over the middle of the block alone")
    }

    @Test("A queue counts by its area or by its length, whatever is more, as it bends too") func queues() {
        let count = { (corners: [PlanePoint], density: Double?) in
            let zone = FloorZone(id: "q", outline: Polygon(corners), use: .queue, density: density)
            return Headcount(Scene(outline: self.room, zones: [zone]))
        }
        let straight = [p(0, 0), p(600, 0), p(600, 80), p(0, 80)]
        let line = count(straight, nil)
        #expect(line.total == 30 && line.terms.map(\.people) == [15, 30] && line.terms.map(\.counts) == [false, true])
        #expect(line.terms.last?.length == 6 && line.terms.last?.figure == .queueLine)
        #expect(LayoutRules.queueLine.rule.article == "L 3" && LayoutRules.queueLine.value == 5)
        #expect(count([p(0, 0), p(400, 0), p(400, 300), p(0, 300)], nil).total == 36, "12 m² at 3, 4 m at 5")
        #expect(count(straight, 1).total == 5, "what is known better than the rule")
        // Outside edges of 3 m and 3 m, 80 cm wide: 5.2 m along its middle.
        let bent = count([p(0, 0), p(300, 0), p(300, 300), p(220, 300), p(220, 80), p(0, 80)], nil)
        #expect(bent.terms.last.flatMap(\.length).map { abs($0 - 5.2) < 1e-9 } == true && bent.total == 26)
        #expect(count([p(-300, 0), p(300, 0), p(300, 80), p(-300, 80)], nil).total == 15, "half of it is in the room")
    }

    @Test("A zone counts what of it is in the room; chairs count by their article; the gravest term is cited")
    func figures() throws {
        var scene = Scene(
            outline: room, doors: [Rooms.entrance(0, 600, width: 140)],
            zones: [
                FloorZone(id: "out", outline: box(900, 0, 200, 100), use: .seated),
                FloorZone(id: "bar", outline: box(100, 100, 100, 100), use: .buffet),
            ],
            occupancy: Occupancy(guests: 3))
        #expect(Headcount(scene).total == 3 && Headcount(scene).terms.map(\.people).contains(1))
        let chairs = ChairRows(rows: 4, perRow: 8, center: p(500, 600), width: 400, depth: 360)
        scene.obstacles = [Obstacle(id: "c", footprint: box(300, 420, 400, 360), chairs: chairs)]
        let finding = try #require(LayoutReport(scene: scene).findings.first { $0.kind == .headcountAboveDeclared })
        #expect(finding.figure == .seatPeople && finding.rule?.article == "L 3" && finding.measured == 35)
    }

    @Test("Above and below the ground floor the way to the stair is held to CO 49") func storeys() {
        func found(_ length: Double, _ regime: ExitRegime, exits: Int = 2) -> [LayoutFinding] {
            let doors = [Rooms.entrance(0, 100, width: 140), Rooms.exit(0, 900, width: 140)]
            let scene = Scene(
                outline: box(0, 0, length, 1000), doors: Array(doors.prefix(exits)), occupancy: Occupancy(guests: 60),
                regime: RoomRegime(exits: regime, isOnOtherStorey: true))
            return LayoutReport(scene: scene).findings.filter { $0.kind == .tooFarFromExit }
        }
        #expect(found(2700, .co38).isEmpty && found(4500, .co38).map(\.figure) == [.stairTravel])
        #expect(found(3500, .co38).map(\.figure) == [.stairTravelWithoutChoice])
        #expect(found(3500, .co38).map(\.severity) == [.toJudge] && found(4500, .co38).map(\.severity) == [.blocking])
        #expect(found(3500, .co38, exits: 1).map(\.severity) == [.blocking])
        #expect(found(4500, .pe11).map(\.severity) == [.toJudge])
        #expect(found(4500, .co38).allSatisfy { $0.rule?.article == "CO 49 §2" && $0.detail == .toStair })
    }

    @Test("What the room is used for is asked where its area would count more people") func activity() throws {
        var scene = Scene(
            outline: room, doors: [Rooms.entrance(0, 600, width: 140)], occupancy: Occupancy(guests: 15))
        let finding = try #require(LayoutReport(scene: scene).findings.first { $0.kind == .activityUndeclared })
        #expect(finding.measured == 120 && finding.limit == 15 && finding.severity == .toJudge)
        scene.occupancy?.activity = .offices
        #expect(!LayoutReport(scene: scene).findings.contains { $0.kind == .activityUndeclared })
    }

    @Test("Zones one over the other take each chair once") func overZones() {
        let chairs = ChairRows(rows: 5, perRow: 10, center: p(500, 300), width: 500, depth: 450)
        let block = Obstacle(id: "c", footprint: box(250, 75, 500, 450), chairs: chairs)
        let zones = ["y", "z"].map { FloorZone(id: $0, outline: box(200, 0, 600, 600), use: .seated, density: 0) }
        #expect(Headcount(Scene(outline: room, obstacles: [block], zones: zones)).total == 50)
    }

    @Test("With the best exit lost, what is left") func loss() throws {
        let scene = Scene(
            outline: room, doors: [Rooms.entrance(0, 600, width: 140), Rooms.exit(1000, 600, width: 90)],
            occupancy: Occupancy(guests: 150))
        let report = LayoutReport(scene: scene)
        #expect(report.exits.units == 3 && report.exits.isEnough)
        let loss = try #require(report.exitLoss)
        #expect(loss.lost == ["in"] && loss.unitsLeft == 1 && loss.waysLeft == 1 && loss.unitsNeeded == 3)
        #expect(report.findings.contains { $0.kind == .exitLoss && $0.measured == 1 && $0.limit == 3 })
    }

    @Test(
        "What is left without the best exit is held to the sets of the article, not to people alone",
        arguments: [(88, false), (19, true), (20, false)])
    func lossOfOne(people: Int, isEnough: Bool) throws {
        let scene = Scene(
            outline: room, doors: [Rooms.entrance(0, 600, width: 140), Rooms.exit(1000, 600, width: 90)],
            occupancy: Occupancy(guests: people), regime: RoomRegime(exits: .pe11))
        let report = LayoutReport(scene: scene)
        let loss = try #require(report.exitLoss)
        #expect(loss.unitsLeft == 1 && (loss.lack == nil) == isEnough, "\(loss)")
        #expect(report.findings.contains { $0.kind == .exitLoss } == !isEnough)
        if people == 88 { #expect(loss.lack?.set.normalExits == 2 || loss.lack?.set.accessoryExits == 1) }
    }

    @Test(
        "Doors are joined by the distance between their jambs, on whatever walls they are",
        arguments: [490.0, 510, 600])
    func facing(depth: Double) throws {
        let scene = Scene(
            outline: box(0, 0, 1200, depth),
            doors: [Rooms.entrance(600, 0, width: 140), Rooms.exit(600, depth, width: 140)],
            occupancy: Occupancy(guests: 60, activity: .offices))
        let report = LayoutReport(scene: scene)
        #expect(report.exits.ways.count == (depth < 500 ? 1 : 2))
        #expect(report.findings.contains { $0.kind == .insufficientExits } == (depth < 500))
    }

    @Test(
        "A door wider than any gate is as wide as it is when nothing stands before it", arguments: [600.0, 700, 1100])
    func wide(width: Double) {
        let scene = Scene(
            outline: box(0, 0, 1200, 800), obstacles: [Rooms.stand("a", box(900, 600, 100, 100))],
            doors: [Rooms.entrance(600, 0, width: width)], occupancy: Occupancy(guests: 10))
        let found = LayoutReport(scene: scene).findings.filter { $0.kind == .exitObstructed }
        #expect(found.isEmpty, "\(found)")
    }

    @Test("An exit counts as wide as one gets to it") func obstructed() throws {
        let jaws = [Rooms.stand("a", box(700, 0, 30, 550)), Rooms.stand("b", box(700, 650, 30, 550))]
        let scene = Scene(
            outline: room, obstacles: jaws,
            doors: [Rooms.entrance(0, 600, width: 180), Rooms.exit(1000, 600, width: 140)],
            occupancy: Occupancy(guests: 150))
        let report = LayoutReport(scene: scene)
        #expect(report.exits.units == 4, "3 of 1.80 m, 1 of 1.00 m")
        let finding = try #require(report.findings.first { $0.kind == .exitObstructed })
        #expect(abs((finding.measured ?? 0) - 100) < 1e-6 && finding.limit == 140)
        #expect(finding.subjects == ["out", "a", "b"] && finding.severity == .blocking)
    }

    @Test("An exit that nobody gets to counts for nothing, and what shuts it in is named", arguments: [0.0, 40])
    func lost(gap: Double) throws {
        let jaws = [
            Rooms.stand("a", box(700, 0, 30, 600)), Rooms.stand("b", box(700, 600 + gap, 30, 600 - gap)),
        ]
        let scene = Scene(
            outline: room, obstacles: jaws,
            doors: [Rooms.entrance(0, 600, width: 140), Rooms.exit(1000, 600, width: 180)],
            occupancy: Occupancy(guests: 150))
        let report = LayoutReport(scene: scene)
        #expect(report.exits.units == 2 && report.exits.ways.last?.units == 0 && !report.exits.isEnough)
        let finding = try #require(report.findings.first { $0.kind == .exitObstructed })
        #expect(abs((finding.measured ?? -1) - gap) < 1e-6 && finding.limit == 180, "\(finding)")
        #expect(finding.subjects.first == "out" && Set(finding.subjects) == ["out", "a", "b"])
        #expect(finding.detail == .units(0, of: 3))
        #expect(report.evacuation?.exits.map(\.people) == [150, 0])
        #expect(report.exitLoss?.lost == ["in"] && report.exitLoss?.unitsLeft == 0)
    }

    @Test("Of a room cut in two only what cuts it is named") func cut() throws {
        let scene = Scene(
            outline: box(0, 0, 1000, 1200), obstacles: [Rooms.stand("beside", box(880, 550, 60, 60))],
            doors: [Rooms.entrance(0, 600, width: 140), Rooms.exit(1000, 600, width: 180)],
            walls: [Wall(id: "wall", path: [p(700, 0), p(700, 1200)], thickness: 10)],
            occupancy: Occupancy(guests: 15))
        let finding = try #require(LayoutReport(scene: scene).findings.first { $0.kind == .exitObstructed })
        #expect(finding.subjects == ["out", "wall"] && finding.measured == 0)
    }

    @Test("A door kept as an accessory exit is no normal one, however wide") func accessory() throws {
        func report(_ roles: [Opening.Role], people: Int, _ regime: ExitRegime) -> LayoutReport {
            let doors = roles.enumerated().map { number, role in
                Opening(
                    id: "\(number)", centre: p(1000, 100 + 700 * Double(number)), clearWidth: 140, isExit: true,
                    isEntrance: false, role: role)
            }
            let scene = Scene(
                outline: box(0, 0, 1000, 3000), doors: [Rooms.entrance(0, 600, width: 140)] + doors,
                occupancy: Occupancy(guests: people, activity: .offices), regime: RoomRegime(exits: regime))
            return LayoutReport(scene: scene)
        }
        let short = { (report: LayoutReport) in report.findings.first { $0.kind == .insufficientExits } }
        let none = report([.accessory, .accessory, .accessory, .accessory], people: 400, .co38)
        #expect(none.exits.units == 2 && none.exits.ways.count(where: \.isKeptAccessory) == 4)
        guard case .shortfall(let lack)? = try #require(short(none)).detail else { throw Missing() }
        #expect(lack.missingExits == 1 && lack.narrow.allSatisfy { $0.doors == ["in"] })
        #expect(short(report([.accessory], people: 80, .pe11)) == nil)
        #expect(short(report([.accessory], people: 150, .pe11)) != nil)
        #expect(short(report([.normal], people: 150, .pe11)) == nil)
    }

    @Test("A counter before a door shuts it") func shut() throws {
        let counter = Rooms.stand("bar", box(970, 500, 30, 200))
        let scene = Scene(
            outline: room, obstacles: [counter],
            doors: [Rooms.entrance(0, 600, width: 140), Rooms.exit(1000, 600, width: 140)],
            occupancy: Occupancy(guests: 40))
        let report = LayoutReport(scene: scene)
        #expect(report.exits.units == 2)
        let finding = try #require(report.findings.first { $0.kind == .exitObstructed })
        #expect(finding.measured == 0 && finding.subjects == ["out", "bar"])
    }

    @Test("What is missing is said exit by exit, under the article that counts") func shortfall() throws {
        let scene = { (people: Int, widths: (Double, Double), regime: ExitRegime) in
            Scene(
                outline: self.room,
                doors: [
                    Rooms.entrance(0, 600, width: widths.0), Rooms.exit(1000, 600, width: widths.1, id: "out"),
                ], occupancy: Occupancy(guests: people), regime: RoomRegime(exits: regime))
        }
        let lack = { (scene: Scene) throws -> (LayoutFinding, ExitShortfall) in
            let found = try #require(LayoutReport(scene: scene).findings.first { $0.kind == .insufficientExits })
            guard case .shortfall(let lack)? = found.detail else { throw Missing() }
            return (found, lack)
        }
        let (finding, small) = try lack(scene(250, (180, 100), .pe11))
        #expect(finding.rule?.article == "PE 11" && small.set.smallestUnits == 2 && small.set.normalExits == 2)
        #expect(small.narrow.map(\.doors) == [["out"]] && small.narrow.first?.units == 1)
        #expect(
            small.narrow.first?.needed == 2 && small.narrow.first?.width == 140 && small.narrow.first?.measured == 100)
        #expect(small.missingExits == 0 && finding.at == p(1000, 600))
        #expect(finding.cures.first == .widenDoor(id: "out", to: 140))
        let (beyond, large) = try lack(scene(301, (140, 140), .pe11))
        #expect(beyond.rule?.article == "CO 38" && beyond.measured == 4 && large.people == 301)
        let (third, more) = try lack(scene(600, (180, 180), .co38))
        #expect(third.rule?.article == "CO 38" && more.missingExits == 1 && more.narrow.isEmpty)
        let (_, two) = try lack(scene(150, (90, 90), .pe11))
        #expect(two.narrow.map(\.needed) == [2] && two.missingUnits == 1)
    }

    private struct Missing: Error {}

    @Test("People share the exits so that all are done together") func evacuation() throws {
        let evacuation = try #require(Evacuation(people: 50, exits: [("a", 140)]))
        #expect(abs(evacuation.flowTime - 50 / (1.3 * 1.1)) < 1e-9)
        let two = try #require(Evacuation(people: 50, exits: [("a", 90), ("b", 90), ("slit", 20)]))
        #expect(abs(two.flowTime - 50 / (2 * 1.3 * 0.6)) < 1e-9 && two.exits.map(\.people) == [25, 25, 0])
        #expect(
            Evacuation(people: 50, exits: [("slit", 30)]) == nil && Evacuation(people: 0, exits: [("a", 90)]) == nil)
        #expect(Evacuation(people: 5, exits: [("a", .nan), ("b", .infinity)]) == nil)
        #expect(WalkingSpeed.time(length: 100, density: 5) == .infinity && WalkingSpeed.speed(density: .nan) == 0)
    }
}
