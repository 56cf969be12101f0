import Testing

@testable import LIAVVModel

/// When everything can and must happen, on small roadmaps reckoned by hand.
@Suite("The plan") struct PlanTests {
    @Test func forwardsFromTodayAndFromOwnDates() throws {
        let fixture = PlanFixture(["a 3d", "b 2025-02-03 2025-02-07", "c 2d after:a after:b+1", "m ◆ after:c"])
        let plan = fixture.plan
        #expect(plan["a"]?.start == "2025-01-06" && plan["a"]?.finish == "2025-01-08")
        #expect(plan["b"]?.start == "2025-02-03" && plan["b"]?.finish == "2025-02-07")
        // One working day after Friday 7 February.
        #expect(plan["c"]?.start == "2025-02-11" && plan["c"]?.finish == "2025-02-12")
        #expect(plan["m"]?.duration == 0 && plan["m"]?.finish == "2025-02-12")
    }

    @Test func backwardsFromTheDayOfTheEvent() throws {
        let plan = PlanFixture(["a 2d", "b 5d after:a", "fete ◆ J-0 after:b"]).plan
        // The event is on Friday 28 March: all must be ready on the 27th.
        #expect(plan["b"]?.latestFinish == "2025-03-27" && plan["b"]?.latestStart == "2025-03-21")
        #expect(plan["a"]?.latestFinish == "2025-03-20" && plan["a"]?.latestStart == "2025-03-19")
        #expect(plan["fete"]?.totalSlack == 0)
        #expect(plan["a"]?.totalSlack == plan["b"]?.totalSlack)
        #expect(plan["a"]?.freeSlack == 0)
        // Working days from 15 January to 27 March.
        #expect(plan["b"]?.totalSlack == 52)
        #expect(plan.critical == ["a", "b", "fete"])
    }

    @Test func holidaysAndClosuresAreNotWorked() throws {
        var fixture = PlanFixture(["a 2025-04-30 2025-04-30", "b 3d after:a"], event: "2025-06-20")
        // 1 May is a holiday; 2 May is worked, until the town hall closes.
        #expect(fixture.plan["b"]?.start == "2025-05-02" && fixture.plan["b"]?.finish == "2025-05-06")
        var bridge = Closure()
        (bridge.id, bridge.title, bridge.from, bridge.to) = ("pont", "pont du 1er mai", "2025-05-02", "2025-05-05")
        fixture.laboratory.settings.closures = [bridge]
        // 8 May is a holiday again.
        #expect(fixture.plan["b"]?.start == "2025-05-06" && fixture.plan["b"]?.finish == "2025-05-09")
        #expect(fixture.plan.calendar.reason("2025-05-05")?.fr == "pont du 1er mai")
        #expect(fixture.plan.calendar.reason("2025-05-08")?.en == "Victory Day 1945")
        #expect(fixture.plan.calendar.reason("2025-05-10")?.fr == "samedi")
        #expect(fixture.plan.calendar.reason("2025-05-07") == nil)
    }

    @Test func thereIsAlwaysAnAxisBeforeAndAfterTheKnownYears() throws {
        let calendar = WorkCalendar()
        for first: Day in ["1900-01-01", "1989-12-20", "2104-12-10", "2300-05-05"] {
            for day in 0..<40 {
                let day = first + day
                let (start, end) = (calendar.boundary(before: day), calendar.boundary(after: day))
                #expect(end - start == (calendar.isWorking(day) ? 1 : 0))
                guard calendar.isWorking(day) else { continue }
                #expect(calendar.day(startingAt: start) == day && calendar.day(endingAt: end) == day)
            }
        }
        // Twenty weeks without a holiday among them, before the known years.
        #expect(calendar.boundary(before: "1950-06-01") - calendar.boundary(before: "1950-01-12") == 100)
    }

    @Test func doneAndUnderWayStayWhereTheyAre() throws {
        var fixture = PlanFixture([
            "a 2025-01-02 2025-01-31 under-way after:d", "d done 2025-02-20", "x dropped", "b 2d after:d+1",
            "c 2d after:x",
        ])
        fixture.laboratory.actions["d"]?.completed = "2025-01-07"
        #expect(fixture.plan["a"]?.start == "2025-01-02" && fixture.plan["a"]?.finish == "2025-01-31")
        #expect(fixture.plan["b"]?.start == "2025-01-09")
        #expect(fixture.plan["d"]?.totalSlack == nil)
        #expect(fixture.plan["x"] == nil)
        #expect(fixture.plan.problems(of: "c") == [.waitsFor("x", .dropped)])
        // What should be over and is not takes until today at least.
        let late = PlanFixture(["a 2025-01-02 2025-01-03 under-way", "b 1d after:a"])
        #expect(late.plan["b"]?.start == "2025-01-07")
    }

    @Test func whatIsLateSaysWhenItShouldHaveBegun() throws {
        let fixture = PlanFixture(["a 10d", "b 5d after:a", "m ◆ 2025-01-10 after:b"], today: "2025-01-02")
        // Fifteen working days before the evening of 10 January: 19 December (25 December and 1 January are not worked).
        #expect(
            fixture.plan.problems(of: "a") == [
                .shouldHaveStarted(on: "2024-12-19", ago: 14, goal: "m", due: "2025-01-10", isMilestone: false)
            ])
        let sentence = fixture.laboratory.phrase(fixture.plan.problems(of: "a")[0])
        #expect(
            sentence.fr
                == "Il faudrait commencer le jeudi 19 décembre 2024, il y a 14 jours, pour tenir «\u{A0}m\u{A0}» le vendredi 10 janvier 2025."
        )
        #expect(fixture.plan["m"]?.problems.count == 1)
    }

    @Test func theOtherThingsThatCannotBeMet() throws {
        let plan = PlanFixture([
            "a 2025-02-03 2025-02-14", "b 2025-02-10 2025-02-20 5d after:a", "c 2025-02-10 2025-02-17 5d after:a",
            "long 2025-03-20 30d", "sunday 2025-02-09", "gone 1d after:nowhere",
        ]).plan
        #expect(
            plan.problems(of: "b") == [
                .startsTooEarly(start: "2025-02-10", possible: "2025-02-17", because: "a")
            ].filter { _ in plan["b"]?.finish == "2025-02-20" }
                + (plan["b"]?.finish == "2025-02-21"
                    ? [.endsTooLate(finish: "2025-02-21", due: "2025-02-20", because: "a")] : []))
        #expect(
            plan.problems(of: "c") == [.endsTooLate(finish: "2025-02-21", due: "2025-02-17", because: "a")])
        #expect(
            plan.problems(of: "sunday").contains(.notAWorkingDay("2025-02-09", reason: Phrase("dimanche", "Sunday"))))
        #expect(plan.problems(of: "gone") == [.waitsFor("nowhere", .removed)])
    }

    @Test func whatMissesTheEvent() throws {
        let plan = PlanFixture(["a 2025-03-24 2025-03-27", "b 3d after:a"]).plan
        #expect(plan.problems(of: "b") == [.missesEvent(finish: "2025-04-01", because: "a")])
        #expect((plan["b"]?.totalSlack ?? 0) < 0)
    }

    @Test func aCycleIsNamedAndPlansNothingWrong() throws {
        let plan = PlanFixture(["a 1d after:c", "b 1d after:a", "c 1d after:b", "d 1d after:c", "e 1d"]).plan
        let cycle = plan.problems(of: "a").compactMap { if case .cycle(let ids) = $0 { ids } else { nil } }.first
        #expect(Set(cycle ?? []) == ["a", "b", "c"])
        #expect(plan.problems(of: "d").allSatisfy { if case .cycle = $0 { false } else { true } })
        #expect(plan["e"]?.finish == "2025-01-06")
        let sentence = PlanFixture(["a 1d after:b", "b 1d after:a"]).laboratory.phrase(.cycle(["a", "b"]))
        #expect(sentence.en == "These actions wait for each other in a circle: “a” waits for “b” waits for “a”.")
    }

    @Test func withoutADayOfTheEvent() throws {
        let plan = PlanFixture(["a 3d", "b 1d", "c J-10"], event: nil).plan
        #expect(plan.problems(of: "c") == [.noEventDay])
        #expect(plan["a"]?.totalSlack == 0 && plan["b"]?.totalSlack == 2)
        #expect(plan.critical == ["a"])
    }

    @Test func whatComesAfterTheEventHasNoSlackBeforeIt() throws {
        let plan = PlanFixture(["fete ◆ J-0", "bilan J+10 after:fete", "suite 2d after:fete", "a 1d"]).plan
        #expect(plan["bilan"]?.totalSlack == nil && plan["suite"]?.totalSlack == nil)
        #expect(!plan.isCritical("bilan") && plan.problems(of: "suite").isEmpty)
        #expect(plan["a"]?.latestFinish == "2025-03-27")
    }

    @Test func whatBeginsAfterTheEventOrFollowsItsDayIsNotLate() throws {
        let plan = PlanFixture(["fete ◆ J-0", "accueil J-0 J-0", "bilan 2025-03-31 2d", "ranger 1d after:accueil"]).plan
        #expect(plan.findings.isEmpty)
        #expect(plan["bilan"]?.totalSlack == nil && plan["ranger"]?.totalSlack == nil)
    }

    @Test func whatIsHeldOnADayThatIsNotWorkedIsHeld() throws {
        let plan = PlanFixture(["fete ◆ J-0", "accueil J-0 J-0", "samedi 2025-02-08 2025-02-08"], event: "2025-03-29")
            .plan
        #expect(plan["accueil"]?.finish == "2025-03-29" && plan["samedi"]?.finish == "2025-02-08")
        #expect(plan.findings.map(\.problem) == [.notAWorkingDay("2025-02-08", reason: Phrase("samedi", "Saturday"))])
    }

    @Test func everyCycleIsNamedAndTheRestIsPlanned() throws {
        let plan = PlanFixture([
            "a 2d after:b", "b 2d after:a", "c 2d after:d", "d 2d after:c", "self 1d after:self", "e 1d after:a",
        ]).plan
        let named = plan.findings.filter { if case .cycle = $0.problem { true } else { false } }.map(\.action)
        #expect(Set(named) == ["a", "b", "c", "d", "self"])
        // Of the circle one link is left out; what waits for it still waits.
        #expect(try #require(plan["e"]).start > (try #require(plan["a"]).finish))
    }

    @Test func whenAllIsLateTheWorstIsCritical() throws {
        let plan = PlanFixture(["a 60d", "b 5d after:a", "c 58d", "fete ◆ J-0 after:b"]).plan
        #expect(plan.critical.prefix(2) == ["a", "b"] && !plan.isCritical("c"))
    }

    @Test func irreversibleWhileTheEventIsTentative() throws {
        var fixture = PlanFixture(["a 1d"])
        fixture.laboratory.actions["a"]?.isIrreversible = true
        #expect(fixture.plan.problems(of: "a").isEmpty)
        fixture.laboratory.settings.event.state = .tentative
        #expect(fixture.plan.problems(of: "a") == [.irreversibleWhileTentative])
        #expect(!PlanProblem.irreversibleWhileTentative.isBlocking)
    }

    @Test func durationsComeFromDatesEffortAndPeople() throws {
        var fixture = PlanFixture(["a", "b", "c 2025-02-03 2025-02-05"])
        var piece = Contribution()
        (piece.id, piece.effort, piece.wanted) = ("p", 30, 2)
        fixture.laboratory.actions["a"]?.contributions = [piece]
        // 30 hours shared between two people, seven a day.
        #expect(fixture.plan["a"]?.duration == 3)
        #expect(fixture.plan["b"]?.duration == 1 && fixture.plan["c"]?.duration == 3)
    }

    @Test func ofTwoScenariosEachPlansItsOwn() throws {
        var fixture = PlanFixture(["a 5d", "b 5d after:a", "c 1d after:a"])
        var (first, second) = (Scenario(), Scenario())
        (first.id, second.id) = ("un", "deux")
        second.takes = ["c"]
        fixture.laboratory.scenarios = Table([first, second])
        fixture.laboratory.actions["b"]?.scenarios = ["un"]
        let one = Plan(fixture.laboratory, scenario: "un", today: fixture.today)
        let two = Plan(fixture.laboratory, scenario: "deux", today: fixture.today)
        #expect(one["b"] != nil && one["c"] != nil && two["b"] == nil && two["c"] == nil)
        #expect(one.slack(of: "a") == (two.slack(of: "a") ?? 0) - 5)
    }
}
