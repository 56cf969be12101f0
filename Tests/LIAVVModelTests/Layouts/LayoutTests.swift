import LIAVVModel
import Testing

/// Layouts are begun, copied and compared; zones are marked, findings accepted.
@Suite struct LayoutTests {
    private var sample: LayoutSample

    init() throws { sample = try LayoutSample() }

    private var layout: Layout { sample.laboratory.layouts[sample.layout] ?? Layout() }

    @Test("an empty one, for a scenario or for all")
    mutating func add() throws {
        let scenario = try LayoutSample.id("scenario-1")
        sample.laboratory.scenarios[scenario] = Scenario()
        let made = try sample.laboratory.addingLayout(
            title: "Matin", room: sample.room, scenarios: [scenario], stamp: sample.stamp, using: &sample.random)
        #expect(made.change.label.told == ["Nouveau plan : « Matin »", "New layout: “Matin”"])
        try sample.apply(made.change)
        let layout = try #require(sample.laboratory.layouts[made.id])
        #expect(layout.room == sample.room && layout.scenarios == [scenario] && layout.items.isEmpty)
        let (laboratory, room) = (sample.laboratory, sample.room)
        var random = Seeded(3)
        func add(_ title: String, _ scenarios: [Identifier]) -> Refusal? {
            refusal {
                try laboratory.addingLayout(
                    title: title, room: room, scenarios: scenarios, stamp: Sample.anyStamp, using: &random
                ).change
            }
        }
        #expect(add(" ", []) == .emptyTitle)
        #expect(add("X", [scenario, room]) == .unknownReference("salle-essai"))
    }

    @Test("a copy: names of its own, the same stands, the same doors blocked, the same findings accepted")
    mutating func duplicate() throws {
        let action = sample.base.add(action: "Préparer")
        sample.laboratory.layouts[sample.layout]?.items[0].action = action
        sample.laboratory.layouts[sample.layout]?.blockedDoors = [BlockedDoor(try LayoutSample.id("secours"))]
        var waiver = Waiver()
        (waiver.id, waiver.finding) = (try LayoutSample.id("w"), "overlap:stand-a:stand-b")
        sample.laboratory.layouts[sample.layout]?.waivers = [waiver]
        let made = try sample.laboratory.duplicatingLayout(
            sample.layout, stamp: sample.stamp, using: &sample.random)
        #expect(made.change.label.told == ["Copie de « Plan d’essai »", "Copy of “Plan d’essai”"])
        try sample.apply(made.change)
        let copy = try #require(sample.laboratory.layouts[made.id])
        #expect(copy.title == "Plan d’essai (2)" && copy.room == sample.room && copy.guests == 40)
        #expect(copy.items.map(\.original) == layout.items.map(\.id))
        #expect(copy.items[0].action == action && copy.blockedDoors == layout.blockedDoors)
        #expect(copy.waivers.map(\.finding) == ["overlap:\(copy.items[0].id):\(copy.items[1].id)"])
        #expect(Set((copy.items + layout.items).map(\.id)).count == 8)
        // A copy of the copy still knows the first.
        let next = try sample.laboratory.duplicatingLayout(
            made.id, title: "Autre", stamp: sample.stamp, using: &sample.random)
        try sample.apply(next.change)
        #expect(sample.laboratory.layouts[next.id]?.items.map(\.original) == layout.items.map(\.id))
        #expect(sample.laboratory.layouts[next.id]?.title == "Autre")
        #expect(sample.laboratory.integrityProblems().isEmpty)
    }

    @Test("zones come, change and go")
    mutating func zones() throws {
        var zone = Zone()
        (zone.use, zone.density) = (.queue, 30)
        zone.outline = [(0, 0), (300, 0), (0, 300)].map { Corner(x: $0, y: $1) }
        let made = try sample.laboratory.addingZone(
            zone, in: sample.layout, stamp: sample.stamp, using: &sample.random)
        #expect(made.change.label.told == ["Nouvelle zone : file d’attente", "New zone: queue"])
        try sample.apply(made.change)
        zone = try #require(layout.zones.first)
        #expect(zone.id == made.id && zone.density == 30)
        try sample.apply(sample.laboratory.removingZone(zone.id, in: sample.layout, stamp: sample.stamp))
        #expect(layout.zones.isEmpty)
        #expect(
            refusal { try sample.laboratory.removingZone(zone.id, in: sample.layout, stamp: sample.stamp) }
                == .layout(.gone(.zone, zone.id.text)))
    }

    @Test("zones that are none")
    func zoneRefused() throws {
        var tests = self
        let laboratory = sample.laboratory
        var zone = Zone()
        zone.outline = [(2000, 0), (2300, 0), (2000, 300)].map { Corner(x: $0, y: $1) }
        func add(_ zone: Zone) -> Refusal? {
            refusal {
                try laboratory.addingZone(
                    zone, in: sample.layout, stamp: Sample.anyStamp, using: &tests.sample.random
                ).change
            }
        }
        #expect(add(zone) == .layout(.outside(Zone.Use.circulation.label)))
        for density in [-1, 101, Int.max, Int.min] {
            zone.density = density
            #expect(add(zone) == .layout(.measure(.density, 0...100)))
        }
    }

    @Test("a finding is accepted, with a name and a reason, and counts again")
    mutating func waive() throws {
        let author = try sample.base.member("Cindy")
        let stamp = sample.base.stamp(author)
        let made = try sample.laboratory.waiving(
            finding: "overlap:a:b", in: sample.layout, reason: "Vu avec la sécurité", day: sample.base.today,
            stamp: stamp, using: &sample.random)
        #expect(
            made.change.label.told == [
                "« Plan d’essai » : constat accepté, Vu avec la sécurité",
                "“Plan d’essai”: finding accepted, Vu avec la sécurité",
            ])
        try sample.apply(made.change)
        let waiver = try #require(layout.waivers.first)
        #expect(waiver.id == made.id && waiver.author == author && waiver.day == sample.base.today)
        #expect(waiver.finding == "overlap:a:b" && waiver.reason == "Vu avec la sécurité")
        let laboratory = sample.laboratory
        var random = Seeded(5)
        func waive(_ finding: String, _ reason: String, _ stamp: Stamp) -> Refusal? {
            refusal {
                try laboratory.waiving(
                    finding: finding, in: sample.layout, reason: reason, day: sample.base.today, stamp: stamp,
                    using: &random
                ).change
            }
        }
        #expect(waive("overlap:a:b", "x", stamp) == .layout(.waived(by: "Cindy DELVOYE")))
        #expect(waive(" ", "x", stamp) == .layout(.noFinding))
        #expect(waive("autre", " ", stamp) == .layout(.noReason))
        #expect(waive("autre", "x", Sample.anyStamp) == .whoAreYou)
        let back = try sample.laboratory.takingBack(waiver: made.id, in: sample.layout, stamp: stamp)
        #expect(
            back.label.told == ["« Plan d’essai » : constat à nouveau compté", "“Plan d’essai”: finding counted again"])
        try sample.apply(back)
        let twice = refusal { try sample.laboratory.takingBack(waiver: made.id, in: sample.layout, stamp: stamp) }
        #expect(twice == .layout(.gone(.waiver, made.id.text)))
    }

    @Test("two members at once: their moves of two stands both stand, and two doors blocked are two")
    mutating func merge() throws {
        let first = sample.laboratory
        let mine = try first.moving(
            items: sample.items("stand-a"), in: sample.layout, dx: 10, dy: 0, stamp: sample.stamp)
        let theirs = try first.moving(
            items: sample.items("stand-b"), in: sample.layout, dx: 0, dy: 10, stamp: sample.stamp)
        let blocks = try ["secours", "entree"].map {
            try first.blocking(door: LayoutSample.id($0), in: sample.layout, stamp: sample.stamp)
        }
        for change in [theirs, mine] + blocks {
            let merge = Merge(change.edits) { sample.laboratory.value(of: $0) }
            #expect(merge.clashes.isEmpty)
            try sample.laboratory.apply(change.with(edits: merge.edits))
        }
        #expect(try sample.places("stand-a", "stand-b") == ["210 200", "600 260"])
        #expect(Set(layout.blockedDoors.map(\.door.text)) == ["secours", "entree"])
    }
}
