import LIAVVModel
import Testing

@Suite struct FieldFaultTests {
    private func fault<S: Structured>(_ type: S.Type, _ record: [String: Value]) -> FieldFault? {
        do throws(FieldFault) {
            _ = try S(.record(record))
            return nil
        } catch {
            return error
        }
    }

    private func action(_ key: String, _ value: Value) -> FieldFault? {
        fault(Action.self, [key: value].merging(["title": .text("t")]) { given, _ in given })
    }

    @Test func leadsToThePlace() {
        let share = Value.record(["member": .text("m"), "role": .integer(1)])
        let piece = Value.record(["id": .text("c"), "title": .text("t"), "shares": .list([share])])
        let found = action("contributions", .list([piece]))
        #expect(found?.path == ["contributions", "c", "shares", "0", "role"])
        #expect(found?.reason == .wrongType)
        let event = fault(Settings.self, ["format": .integer(1), "event": .record(["day": .text("hier")])])
        #expect(event?.path == ["event", "day"])
        #expect(event?.reason == .notADay("hier"))
        let corner = Value.record(["x": .integer(1)])
        #expect(fault(Room.self, ["title": .text("t"), "outline": .list([corner])])?.path == ["outline", "0", "y"])
    }

    @Test(
        "reasons",
        arguments: [
            ("title", .integer(3), .wrongType), ("milestone", .text("oui"), .wrongType), ("due", .date(0), .wrongType),
            ("status", .text("started"), nil), ("axis", .text("../x"), .notAnIdentifier("../x")),
            ("due", .text("demain"), .notADue("demain")), ("tags", .text("a"), .wrongType),
            ("tags", .list([.integer(1)]), .wrongType), ("scenarios", .list([.text("É")]), .notAnIdentifier("É")),
            ("contributions", .record([:]), .wrongType), ("lead", .flag(true), .wrongType),
        ] as [(String, Value, FieldFault.Reason?)])
    func reasons(_ key: String, _ value: Value, _ reason: FieldFault.Reason?) {
        let found = action(key, value)
        #expect(found?.path.first == key)
        if let reason { #expect(found?.reason == reason) }
    }

    @Test(
        "hours",
        arguments: [
            (.real(.nan), .wrongType), (.real(.infinity), .wrongType), (.real(-0.5), .negative),
            (.real(1e300), .outOfRange(0...100_000)), (.text("3"), .wrongType), (.integer(-1), .negative),
            (.integer(.max), .outOfRange(0...100_000)),
        ] as [(Value, FieldFault.Reason)])
    func hours(_ value: Value, _ reason: FieldFault.Reason) {
        #expect(fault(Member.self, ["givenName": .text("Y"), "capacity": value])?.reason == reason)
    }

    @Test(
        "whole numbers",
        arguments: [
            (.integer(.max), .outOfRange(-20_000...20_000)), (.real(1), .wrongType),
            (.integer(.min), .outOfRange(-20_000...20_000)),
        ] as [(Value, FieldFault.Reason)])
    func numbers(_ value: Value, _ reason: FieldFault.Reason) {
        #expect(fault(Corner.self, ["x": value, "y": .integer(0)])?.reason == reason)
    }

    @Test("what is needed and missing")
    func missing() {
        #expect(fault(Action.self, [:]).map { "\($0.path) \($0.reason)" } == #"["title"] missing"#)
        #expect(fault(Contribution.self, ["title": .text("t")])?.path == ["id"])
        #expect(fault(Share.self, ["role": .text("lead")])?.path == ["member"])
        #expect(throws: FieldFault.self) { try Action(.list([])) }
    }

    @Test("identities stand once in a list")
    func repeated() {
        let piece = Value.record(["id": .text("c"), "title": .text("t")])
        #expect(action("contributions", .list([piece, piece]))?.reason == .repeatedIdentity("c"))
        #expect(action("contributions", .list([piece, piece]))?.path == ["contributions"])
        let share = Value.record(["member": .text("m")])
        #expect(
            fault(Contribution.self, ["id": .text("c"), "title": .text("t"), "shares": .list([share, share])])?.reason
                == .repeatedIdentity("m"))
        let corner = Value.record(["x": .integer(1), "y": .integer(1)])
        #expect(fault(Zone.self, ["id": .text("z"), "outline": .list([corner, corner])]) == nil)
    }

    @Test(
        "hours of any size are written without a trap",
        arguments: [-1e300, 1e300, .infinity, -.infinity, .nan, 1e5, 2.5])
    func written(_ hours: Double) {
        var member = Member()
        member.capacity = hours
        #expect(member.value.record?["capacity"] != nil)
    }
}
