import LIAVVModel
import Testing

@Suite struct UnknownKeysTests {
    private let later = Value.record(["deep": .list([.flag(true), .date(3), .data([0, 255]), .real(.pi)])])

    @Test("a key of a newer version survives at every depth")
    func depths() throws {
        let share = Value.record([
            "member": .text("m"), "role": .text("lead"), "state": .text("accepted"), "later": later,
        ])
        let piece = Value.record([
            "id": .text("c"), "title": .text("t"), "shares": .list([share]), "later": later,
        ])
        let action = Value.record([
            "title": .text("a"), "status": .text("done"), "contributions": .list([piece]), "later": later,
        ])
        #expect(try Action(action).value == action)
        var changed = try Action(action)
        changed.contributions[0].shares[0].state = .declined
        let kept = changed.value.record?["contributions"]?.list?.first?.record?["shares"]?.list?.first?.record
        #expect(kept?["later"] == later)
        #expect(kept?["state"] == .text("declined"))
    }

    @Test("in a nested structure that says nothing else")
    func nested() throws {
        let settings = Value.record(["format": .integer(1), "event": .record(["later": later])])
        #expect(try Settings(settings).value == settings)
        let agenda = Value.record([
            "agenda": .list([
                .record([
                    "id": .text("a"), "items": .list([.record(["id": .text("b"), "later": later])]),
                ])
            ])
        ])
        #expect(try Meeting(agenda).value == agenda)
    }

    @Test("a known key never hides among the unknown ones")
    func known() throws {
        var member = try Member(.record(["givenName": .text("Yona"), "x": .integer(1)]))
        member.unknown["givenName"] = .text("someone else")
        #expect(member.value.record?["givenName"] == .text("Yona"))
        #expect(try Member(member.value).unknown == ["x": .integer(1)])
    }
}
