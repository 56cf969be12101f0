import Testing

@testable import LIAVVModel

/// What a move takes along, and what it leaves.
@Suite("Moving") struct MoveTests {
    private func due(_ preview: MovePreview, _ id: Identifier) -> Due? { preview.laboratory.actions[id]?.due }

    @Test func laterPushesWhatWaitsJustAsFarAsItMust() throws {
        let fixture = PlanFixture([
            "a 2025-02-03 2025-02-07", "b 2025-02-12 2025-02-14 after:a", "c 2025-03-03 2025-03-04 after:b",
        ])
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 0, workingDays: 4), plan: fixture.plan, stamp: fixture.stamp)
        // a ends on the 13th: b moves by two working days of slack less, c by none.
        #expect(due(preview, "a") == .day("2025-02-13"))
        #expect(preview.laboratory.actions["b"]?.start == .day("2025-02-14"))
        #expect(due(preview, "b") == .day("2025-02-18"))
        #expect(preview.moves.map(\.action) == ["a", "b"])
        #expect(preview.moves.map(\.because) == [nil, "a"])
    }

    @Test func earlierPullsWhatItWaitsFor() throws {
        let fixture = PlanFixture([
            "a 2025-02-03 2025-02-07", "m ◆ 2025-02-14 after:a", "z 2025-03-03 2025-03-07 after:m",
        ])
        let preview = try fixture.laboratory.moving(
            ["m"], by: .by(days: -14, workingDays: 0), plan: fixture.plan, stamp: fixture.stamp)
        #expect(due(preview, "m") == .day("2025-01-31"))
        #expect(due(preview, "a") == .day("2025-01-31") && preview.laboratory.actions["a"]?.start == .day("2025-01-27"))
        #expect(preview.moves.map(\.action) == ["m", "a"])
        #expect(preview.newProblems.isEmpty)
    }

    @Test func whatCountsFromTheEventGoesOnCountingFromIt() throws {
        let fixture = PlanFixture(["a J-30 J-20", "b J-19 J-15 after:a"])
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 7, workingDays: 0), plan: fixture.plan, stamp: fixture.stamp)
        #expect(due(preview, "a") == .before(13) && preview.laboratory.actions["a"]?.start == .before(23))
        #expect(due(preview, "b")?.isRelative == true)
        #expect(preview.plan["b"]?.start == "2025-03-17")
    }

    @Test func whatIsBrokenStaysBrokenByAsMuch() throws {
        let fixture = PlanFixture(["a 2025-02-03 2025-02-14", "b 2025-02-10 2025-02-12 after:a"])
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 0, workingDays: 2), plan: fixture.plan, stamp: fixture.stamp)
        #expect(preview.laboratory.actions["b"]?.start == .day("2025-02-12"))
    }

    @Test func whatStaysIsNamed() throws {
        let fixture = PlanFixture([
            "fait done 2025-01-03", "vide", "a 2025-03-20 2025-03-27", "fete ◆ J-0 after:a", "apres J+3 J+5 after:fete",
        ])
        let asked = try fixture.laboratory.moving(
            ["fait", "vide", "fete", "a"], by: .by(days: 0, workingDays: 3), plan: fixture.plan, stamp: fixture.stamp)
        #expect(
            Set(asked.pinned) == [
                PinnedAction("fait", .done), PinnedAction("vide", .undated), PinnedAction("fete", .event),
            ])
        #expect(asked.moves.map(\.action) == ["a"])
        #expect(asked.newProblems.contains { $0.action == "fete" })
        let given = try fixture.laboratory.moving(
            ["vide"], by: .due(.before(9)), plan: fixture.plan, stamp: fixture.stamp)
        #expect(due(given, "vide") == .before(9) && given.pinned.isEmpty)
    }

    @Test func whatWasDoneForItMovesAlong() throws {
        var fixture = PlanFixture(["a 2025-02-03 2025-02-14"])
        var piece = Contribution()
        (piece.id, piece.title, piece.due) = ("p", "p", .day("2025-02-07"))
        fixture.laboratory.actions["a"]?.contributions = [piece]
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 7, workingDays: 0), plan: fixture.plan, stamp: fixture.stamp)
        #expect(preview.laboratory.actions["a"]?.contributions[0].due == .day("2025-02-14"))
    }

    @Test func theChangeDoesWhatThePreviewShowsAndItsInverseTakesItBack() throws {
        let fixture = PlanFixture(["a 2025-02-03 2025-02-07", "b 2025-02-10 J-30 after:a", "c J-29 after:b"])
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 0, workingDays: 5), plan: fixture.plan, stamp: fixture.stamp)
        var laboratory = fixture.laboratory
        try laboratory.apply(preview.change)
        #expect(laboratory == preview.laboratory && laboratory != fixture.laboratory)
        try laboratory.apply(preview.change.inverse(stamp: fixture.stamp))
        #expect(laboratory == fixture.laboratory)
    }

    @Test func theEventTakesEveryDistanceAlong() throws {
        let fixture = PlanFixture([
            "a 2025-02-03 2025-02-07", "b J-30 J-20 after:a", "mixed 2025-03-03 J-10", "fete ◆ J-0 after:b",
        ])
        let preview = try fixture.laboratory.movingEvent(
            by: .due(.day("2025-04-11")), plan: fixture.plan, stamp: fixture.stamp)
        #expect(preview.laboratory.event.day == "2025-04-11")
        #expect(Set(preview.moves.map(\.action)) == ["b", "mixed", "fete"])
        // Twelve working days before and after: a start of its own moves along with the due date that counts from the event.
        #expect(preview.laboratory.actions["mixed"]?.start == .day("2025-03-17"))
        #expect(preview.newProblems.isEmpty)
        #expect(preview.laboratory.integrityProblems().isEmpty)
        var laboratory = fixture.laboratory
        try laboratory.apply(preview.change)
        #expect(laboratory == preview.laboratory)
        let early = try fixture.laboratory.movingEvent(
            by: .due(.day("2025-02-21")), plan: fixture.plan, stamp: fixture.stamp)
        #expect(early.laboratory.integrityProblems().isEmpty)
        // b would have to be over before a has begun.
        #expect(early.newProblems.contains { $0.action == "b" })
    }

    @Test func whateverMovesKeepsItsWorkingDays() throws {
        // Ten working days; two weeks later there are holidays in between.
        let fixture = PlanFixture(["a 2025-04-07 2025-04-18", "b 2025-04-07 2025-04-18 FF:a"], event: "2025-06-20")
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 7, workingDays: 0), plan: fixture.plan, stamp: fixture.stamp)
        let moved = try #require(preview.laboratory.actions["a"])
        let calendar = fixture.plan.calendar
        let start = try #require(preview.laboratory.startDay(of: moved))
        #expect(calendar.workingDays(from: start, to: "2025-04-25") == 10)
        // Easter Monday: a ends four working days later, and so does b.
        #expect(due(preview, "a") == .day("2025-04-25") && due(preview, "b") == .day("2025-04-25"))
        #expect(preview.newProblems.isEmpty)
    }

    @Test func aWeekendIsOneBoundaryNotTwo() throws {
        let fixture = PlanFixture(["m ◆ 2025-02-08", "b 2025-02-10 2025-02-11 after:m"])
        let later = try fixture.laboratory.moving(
            ["m"], by: .by(days: 0, workingDays: 1), plan: fixture.plan, stamp: fixture.stamp)
        #expect(due(later, "m") == .day("2025-02-10") && due(later, "b") == .day("2025-02-12"))
        let earlier = try fixture.laboratory.moving(
            ["m"], by: .by(days: 0, workingDays: -1), plan: fixture.plan, stamp: fixture.stamp)
        #expect(due(earlier, "m") == .day("2025-02-06"))
    }

    @Test func whatHasBegunStaysAndIsNamed() throws {
        let fixture = PlanFixture([
            "a 2025-01-13 2025-01-17", "b under-way 2025-01-06 2025-01-24 after:a", "c 2025-01-27 2025-01-31 after:b",
        ])
        let later = try fixture.laboratory.moving(
            ["a"], by: .by(days: 7, workingDays: 0), plan: fixture.plan, stamp: fixture.stamp)
        #expect(later.pinned == [PinnedAction("b", .underWay)] && later.moves.map(\.action) == ["a"])
        let earlier = try fixture.laboratory.moving(
            ["c"], by: .by(days: -7, workingDays: 0), plan: fixture.plan, stamp: fixture.stamp)
        #expect(earlier.pinned.contains(PinnedAction("b", .underWay)))
        #expect(earlier.laboratory.actions["b"]?.start == .day("2025-01-06"))
    }

    @Test func whatHappensOnTheDayStaysWithTheEvent() throws {
        let fixture = PlanFixture(["a 2025-03-20 2025-03-27", "accueil J-0 after:a", "fete ◆ J-0 after:a"])
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 0, workingDays: 3), plan: fixture.plan, stamp: fixture.stamp)
        #expect(preview.moves.map(\.action) == ["a"])
        #expect(Set(preview.pinned) == [PinnedAction("accueil", .event), PinnedAction("fete", .event)])
    }

    @Test func aTypedDateLeavesADistanceADistance() throws {
        let fixture = PlanFixture(["a J-20", "b 2025-02-03 10d"])
        let preview = try fixture.laboratory.moving(
            ["a"], by: .due(.day("2025-03-14")), plan: fixture.plan, stamp: fixture.stamp)
        #expect(due(preview, "a") == .before(14))
    }

    @Test func datesThatArePastAreMarkedAndThoseBeforeTheLaboratoryRefused() throws {
        var fixture = PlanFixture(["a 2025-02-03 2025-02-07"])
        let past = try fixture.laboratory.moving(
            ["a"], by: .due(.day("2024-12-20")), plan: fixture.plan, stamp: fixture.stamp)
        #expect(past.moves[0].isPast)
        fixture.laboratory.settings.founded = "2024-10-01"
        let (laboratory, plan, stamp) = (fixture.laboratory, fixture.plan, fixture.stamp)
        #expect(throws: Refusal.self) {
            try laboratory.moving(["a"], by: .due(.day("2024-09-20")), plan: plan, stamp: stamp)
        }
        #expect(throws: Refusal.self) {
            try laboratory.movingEvent(by: .due(.day("2019-12-01")), plan: plan, stamp: stamp)
        }
    }

    @Test func contributionsMoveByWorkingDaysAndDoneOnesStay() throws {
        var fixture = PlanFixture(["a 2025-01-06 2025-01-31"])
        var (open, done) = (Contribution(), Contribution())
        (open.id, open.title, open.due) = ("p", "p", .day("2025-01-15"))
        (done.id, done.title, done.due, done.status) = ("q", "q", .day("2025-01-08"), .done)
        fixture.laboratory.actions["a"]?.contributions = [open, done]
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 0, workingDays: 3), plan: fixture.plan, stamp: fixture.stamp)
        #expect(preview.laboratory.actions["a"]?.contributions.map(\.due) == [.day("2025-01-20"), .day("2025-01-08")])
        #expect(preview.moves[0].contributions == 1)
    }

    @Test func aScenarioThatChangesTheDateKeepsTheTrunks() throws {
        var fixture = PlanFixture(["a 2025-02-03 2025-02-07"])
        var scenario = Scenario()
        (scenario.id, scenario.title) = ("un", "un")
        var change = ScenarioChange()
        (change.action, change.due) = ("a", .day("2025-02-10"))
        scenario.changes = [change]
        fixture.laboratory.scenarios = Table([scenario])
        let plan = Plan(fixture.laboratory, scenario: "un", today: fixture.today)
        let preview = try fixture.laboratory.moving(
            ["a"], by: .by(days: 7, workingDays: 0), plan: plan, stamp: fixture.stamp)
        #expect(preview.laboratory.scenarios["un"]?.changes[0].due == .day("2025-02-17"))
        #expect(due(preview, "a") == .day("2025-02-07"))
    }

    @Test(arguments: [
        ("+2s", MoveStep.by(days: 14, workingDays: 0)), ("-3j", .by(days: 0, workingDays: -3)),
        ("+1w", .by(days: 7, workingDays: 0)), ("+2 s", .by(days: 14, workingDays: 0)), ("J-20", .due(.before(20))),
        ("14/3", .due(.day("2025-03-14"))),
    ]) func stepsAreTyped(_ text: String, _ step: MoveStep) {
        #expect(MoveStep(text: text, today: "2025-01-06") == step)
    }

    @Test(arguments: ["", "30/2", "+j", "++3j", "+99999j", "bientôt"]) func whatIsNoStep(_ text: String) {
        #expect(MoveStep(text: text, today: "2025-01-06") == nil)
    }

    @Test func withoutADayOfTheEventADistanceLeadsNowhere() {
        let fixture = PlanFixture(["a 2025-02-03"], event: nil)
        #expect(throws: Refusal.plan(.noEventDay())) {
            try fixture.laboratory.moving(["a"], by: .due(.before(3)), plan: fixture.plan, stamp: fixture.stamp)
        }
    }
}
