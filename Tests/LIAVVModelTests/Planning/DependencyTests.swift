import Testing

@testable import LIAVVModel

/// Dependencies as text, and those that are refused.
@Suite("Dependencies typed") struct DependencyTests {
    private func set(_ fixture: PlanFixture, _ id: Identifier, _ text: String, key: String = "dependencies") throws
        -> Laboratory
    {
        let reader = FieldReader(laboratory: fixture.laboratory, today: fixture.today)
        let target = Target(record: RecordReference(kind: .action, id: id))
        let change = try fixture.laboratory.setting(
            target, [(key: key, text: text)], reader: reader, stamp: fixture.stamp)
        var laboratory = fixture.laboratory
        try laboratory.apply(change)
        return laboratory
    }

    @Test(arguments: [
        ("alpha", "alpha"), ("alpha +3j", "alpha +3j"), ("Alpha dd -2d; beta FF", "alpha DD -2j; beta FF"),
        ("alpha +1j SS, beta", "alpha DD +1j; beta"), ("", ""),
    ]) func areReadAndWritten(_ typed: String, _ shown: String) throws {
        let fixture = PlanFixture(["alpha", "beta", "gamma"])
        let after = try set(fixture, "gamma", typed)
        let writer = FieldWriter(laboratory: after, today: fixture.today, language: .french)
        let kind = try #require(Action.shape.field("dependencies")?.kind)
        let value = after.actions["gamma"]?.value.record?["dependencies"]
        #expect(writer.editable(value, kind: kind) == shown)
        #expect(try set(fixture, "gamma", shown) == after)
    }

    @Test func whatAFileHoldsBesideStays() throws {
        var fixture = PlanFixture(["alpha", "gamma after:alpha"])
        fixture.laboratory.actions["gamma"]?.dependencies[0].unknown = ["color": .text("red")]
        let after = try set(fixture, "gamma", "alpha +2j")
        #expect(after.actions["gamma"]?.dependencies[0].unknown == ["color": .text("red")])
        #expect(after.actions["gamma"]?.dependencies[0].lag == 2)
    }

    @Test func aCircleIsRefusedAndNamed() {
        let fixture = PlanFixture(["alpha after:gamma", "beta after:alpha", "gamma"])
        #expect(throws: Refusal.plan(.cycle(["gamma", "beta", "alpha", "gamma"]))) {
            try set(fixture, "gamma", "beta")
        }
        #expect(throws: Refusal.plan(.cycle(["gamma", "gamma"]))) { try set(fixture, "gamma", "gamma") }
        #expect(
            PlanRefusal.cycle(["a", "b", "a"]).phrase.fr
                == "Ces actions s’attendraient en rond\u{A0}: «\u{A0}a\u{A0}» attend «\u{A0}b\u{A0}» attend «\u{A0}a\u{A0}»."
        )
    }

    @Test func whatWillNotBeDoneCannotBeWaitedFor() throws {
        var fixture = PlanFixture(["alpha dropped", "beta", "gamma after:alpha"])
        #expect(throws: Refusal.plan(.unavailable("alpha", .dropped))) { try set(fixture, "beta", "alpha") }
        var scenario = Scenario()
        (scenario.id, scenario.title, scenario.state) = ("un", "un", .archived)
        fixture.laboratory.scenarios = Table([scenario])
        fixture.laboratory.actions["alpha"]?.status = .planned
        fixture.laboratory.actions["alpha"]?.scenarios = ["un"]
        #expect(throws: Refusal.plan(.unavailable("alpha", .setAside))) { try set(fixture, "beta", "alpha") }
        // What was so before does not keep anybody from changing something else.
        #expect(try set(fixture, "gamma", "alpha +1j").actions["gamma"]?.dependencies[0].lag == 1)
        fixture.laboratory.actions["alpha"] = nil
        #expect(throws: Refusal.self) { try set(fixture, "beta", "alpha") }
    }

    @Test func nothingWasDoneBeforeTheLaboratory() throws {
        var fixture = PlanFixture(["alpha 2025-02-03"])
        #expect(try set(fixture, "alpha", "1/2/1995", key: "due").actions["alpha"]?.due == .day("1995-02-01"))
        fixture.laboratory.settings.founded = "2024-01-15"
        #expect(throws: Refusal.plan(.beforeLaboratory(field: "due", day: "2024-01-10", first: "2024-01-15"))) {
            try set(fixture, "alpha", "10/1/2024", key: "due")
        }
        #expect(try set(fixture, "alpha", "15/1/2024", key: "due").actions["alpha"]?.due == .day("2024-01-15"))
    }
}
