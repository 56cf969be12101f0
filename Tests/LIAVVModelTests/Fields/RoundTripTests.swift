import LIAVVModel
import Testing

@Suite struct RoundTripTests {
    /// Every structure there is, with what reads a value as that structure and writes it again.
    static let structures: [any Structured.Type] = [
        Settings.self, Member.self, Contact.self, Action.self, Scenario.self, Room.self, Layout.self, Meeting.self,
        Event.self, Axis.self, Absence.self, Provenance.self, Dependency.self, Contribution.self, Share.self,
        Attendance.self, AgendaItem.self, Block.self, Corner.self, Obstacle.self, Door.self, Item.self, Zone.self,
        Waiver.self, ScenarioChange.self, Closure.self, InnerWall.self, BlockedDoor.self, AdaptedRule.self,
        Verdict.self, StaffSlot.self, FollowUp.self,
    ]

    private func reread<S: Structured>(_ value: Value, as type: S.Type) throws -> Value { try S(value).value }

    @Test("no structure is left out of these tests")
    func all() {
        #expect(Set(Self.structures.map { $0.schemaName }) == Set(Shape.all.map(\.name)))
    }

    @Test("full of everything", arguments: Shape.all.indices)
    func full(_ place: Int) throws {
        let type = Self.structures[place]
        var content = RandomRecord(seed: UInt64(place))
        for _ in 0..<20 {
            let value = content.value(of: type.shape)
            for field in type.shape.fields { #expect(value.record?[field.key] != nil || field.kind == Self.deep) }
            #expect(try reread(value, as: type) == value, "\(type)")
        }
    }

    @Test("with fields left out", arguments: Shape.all.indices)
    func sparse(_ place: Int) throws {
        let type = Self.structures[place]
        var content = RandomRecord(seed: UInt64(100 + place), leavesOut: 2)
        for _ in 0..<40 {
            let filed = try reread(content.value(of: type.shape), as: type)
            #expect(try reread(filed, as: type) == filed)
        }
    }

    @Test("what says nothing is written as nothing but its own kind")
    func empty() throws {
        #expect(Contact().value == .record([:]))
        #expect(Meeting().value == .record([:]))
        #expect(Settings().value == .record(["format": .integer(2)]))
        #expect(Action().value == .record(["status": .text("planned"), "title": .text("")]))
        #expect(try Meeting(.record([:])) == Meeting())
    }

    @Test("a text that must be there is written when it is empty too", arguments: Shape.all.indices)
    func emptyButRequired(_ place: Int) throws {
        let type = Self.structures[place]
        var content = RandomRecord(seed: UInt64(200 + place))
        for field in type.shape.fields where field.isRequired && field.kind == .text {
            var record = try #require(content.value(of: type.shape).record)
            record[field.key] = .text("")
            #expect(try reread(.record(record), as: type) == .record(record), "\(field.key)")
        }
    }

    // Agenda items hold agenda items: the generator stops somewhere.
    private static let deep = FieldKind.structures("agendaItem", identity: "id")
}
