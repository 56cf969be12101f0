import LIAVVModel
import Testing

@Suite("A meeting that runs: what is noted")
struct RunningVerbTests {
    @Test("one meeting at a time, opened once")
    func opening() throws {
        var meeting = try MeetingFixture()
        #expect(throws: Refusal.meeting(.notRunning(meeting.meeting.heading))) { try meeting.go() }
        try meeting.start()
        #expect(throws: Refusal.meeting(.running(meeting.meeting.heading))) { try meeting.start() }
        let other = try meeting.sample.laboratory.planningMeeting(
            on: meeting.sample.today + 7, stamp: Sample.anyStamp, using: &meeting.random)
        try meeting.sample.laboratory.apply(other.change)
        #expect(throws: Refusal.meeting(.otherRuns(meeting.meeting.heading))) {
            try meeting.sample.laboratory.starting(meeting: other.id, at: meeting.now, stamp: Sample.anyStamp)
        }
    }

    @Test("what is said stands under its point, with who said it")
    func noting() throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        try meeting.note(.decision, "On garde le 28")
        try meeting.go()
        try meeting.note(.question, "Camille : le kiosque est-il libre ?")
        #expect(meeting.body.map(\.kind) == [.decision, .question])
        #expect(meeting.body.map(\.item) == [try meeting.item("Nouvelles"), try meeting.item("Stands")])
        #expect(meeting.body[0].state == .acted && meeting.body[0].speaker.isEmpty)
        #expect(
            try meeting.body[1].speaker == "Camille"
                && meeting.body[1].members == [meeting.sample.member("Camille")])
        #expect(meeting.body[1].text == "le kiosque est-il libre ?" && meeting.body[1].state == .open)
        #expect(throws: Refusal.meeting(.nothingSaid)) { try meeting.note(.remark, "Camille : ") }
    }

    @Test("a speaker is a member named before the colon; several are asked, and none is part of the sentence")
    func speakers() throws {
        let laboratory = Sample().laboratory
        #expect(try laboratory.spoken("Budget : 300 €").text == "Budget : 300 €")
        #expect(try laboratory.spoken("camille: oui").speaker == "Camille")
        #expect(try laboratory.spoken("Rendez-vous à 14:30").member == nil)
        do throws(Refusal) {
            _ = try laboratory.spoken("Cam : oui")
            Issue.record("nobody asked")
        } catch {
            guard case .ambiguousName("Cam", let candidates) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(candidates.count == 2)
        }
    }

    @Test("an answer closes its question, here or in earlier minutes, and undoing opens it again")
    func answers() throws {
        var meeting = try MeetingFixture()
        var earlier = Meeting()
        (earlier.id, earlier.date) = (try #require(Identifier("avant")), meeting.sample.today - 30)
        var old = Block()
        (old.id, old.kind, old.text, old.state) = (try #require(Identifier("q1")), .question, "Qui paie ?", .open)
        earlier.body = [old]
        meeting.sample.laboratory.meetings[earlier.id] = earlier
        try meeting.start()
        let question = Passage(meeting: earlier.id, block: old)
        let before = meeting.sample.laboratory
        let spoken = SpokenLine(text: "La DAJAP")
        let (change, block) = try before.noting(
            .answer, spoken, answers: question.target, in: meeting.id, stamp: Sample.anyStamp, using: &meeting.random)
        try meeting.sample.laboratory.apply(change)
        #expect(meeting.sample.laboratory.meetings[earlier.id]?.body.first?.state == .answered)
        #expect(meeting.sample.laboratory.answers(to: question).map(\.block.id) == [block])
        #expect(meeting.sample.laboratory.integrityProblems().isEmpty)
        try meeting.sample.laboratory.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(meeting.sample.laboratory == before)
        let own = try meeting.note(.question, "Quand ?")
        let target = Target(record: meeting.meeting.reference, path: ["body", own.text])
        try meeting.note(.answer, "Vendredi", answers: target)
        #expect(meeting.body.first { $0.id == own }?.state == .answered && meeting.body.last?.answersIn == nil)
    }

    @Test("an answer to an unknown question of another meeting is found by check")
    func danglingAnswer() throws {
        var meeting = try MeetingFixture()
        var block = Block()
        (block.id, block.kind) = (try #require(Identifier("a1")), .answer)
        (block.answers, block.answersIn) = (Identifier("rien"), meeting.id)
        var other = Meeting()
        (other.id, other.body) = (try #require(Identifier("autre")), [block])
        meeting.sample.laboratory.meetings[other.id] = other
        #expect(meeting.sample.laboratory.integrityProblems().map(\.path) == [["body", "a1", "answers"]])
    }

    @Test("an action is made at once and names the words that it came from")
    func actions() throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        let laboratory = meeting.sample.laboratory
        let entry = QuickEntry(laboratory, today: meeting.sample.today, viewer: nil)
        let spoken = try laboratory.spoken("Cindy : Appeler la culture @yona J-45")
        let (change, id) = try laboratory.notingAction(
            entry.reading(spoken.text), said: spoken, in: meeting.id, today: meeting.sample.today,
            stamp: Sample.anyStamp,
            using: &meeting.random)
        try meeting.sample.laboratory.apply(change)
        let action = try #require(meeting.sample.laboratory.actions[id])
        #expect(meeting.body.last?.text == "Appeler la culture (Yona, pour le 11/02/2025)")
        #expect(action.title == "Appeler la culture" && action.status == .planned && action.due == .before(45))
        #expect(action.provenance.map(\.block) == [meeting.body.last?.id] && action.provenance[0].speaker == "Cindy")
        #expect(action.provenance[0].section == "Nouvelles")
        #expect(meeting.sample.laboratory.proposals.map(\.state) == [.takenUp])
    }

    @Test(
        "who is noted within five minutes was there from the beginning; hours go forward; what was held is not opened again"
    )
    func hours() throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        meeting.wait(minutes: 4)
        try meeting.attend(["Cindy"], .come)
        #expect(meeting.meeting.attendance.allSatisfy { $0.arrived == nil })
        let before = try #require(meeting.meeting.started) + (-120)
        let laboratory = meeting.sample.laboratory
        #expect(throws: Refusal.meeting(.backwards)) {
            try laboratory.advancing(meeting: meeting.id, .next, at: before, stamp: Sample.anyStamp)
        }
        #expect(throws: Refusal.meeting(.backwards)) {
            try laboratory.ending(meeting: meeting.id, at: before, in: .french, stamp: Sample.anyStamp)
        }
        var held = Meeting()
        (held.id, held.number) = (try #require(Identifier("tenue")), 77)
        var block = Block()
        (block.id, block.line) = (held.id, 3)
        held.body = [block]
        var other = Sample()
        other.laboratory.meetings[held.id] = held
        #expect(throws: Refusal.meeting(.over(held.heading))) {
            try other.laboratory.starting(meeting: held.id, at: before, stamp: Sample.anyStamp)
        }
    }

    @Test("people come late, leave early, come back, and are excused")
    func attendance() throws {
        var meeting = try MeetingFixture()
        try meeting.attend(["Camille", "Yona"], .come)
        try meeting.attend(["Joachim"], .excuse)
        try meeting.start()
        meeting.wait(minutes: 8)
        try meeting.attend(["Cindy"], .come)
        meeting.wait(minutes: 2)
        try meeting.attend(["Yona"], .leave)
        let rows = Dictionary(uniqueKeysWithValues: meeting.meeting.attendance.map { ($0.name.prefix(4), $0) })
        #expect(rows["Cami"]?.arrived == nil && rows["Cami"]?.state == .present)
        #expect(rows["Cind"]?.arrived?.timeOfDay(offset: 0).text == "14:08")
        #expect(rows["Yona"]?.left?.timeOfDay(offset: 0).text == "14:10")
        #expect(throws: Refusal.meeting(.notThere("Yona BEN SAÏD"))) { try meeting.attend(["Yona"], .leave) }
        try meeting.attend(["Yona"], .come)
        #expect(meeting.meeting.hasPresent(try meeting.sample.member("Yona")))
        try meeting.end()
        // Whom nobody named did not come.
        #expect(meeting.meeting.attendance.count == 7 && meeting.meeting.count(.absent) == 3)
        #expect(meeting.meeting.count(.excused) == 1)
    }

    @Test("at the end the minutes follow the agenda, whatever the order in which things were said")
    func minutes() throws {
        var meeting = try MeetingFixture()
        let next = try meeting.sample.laboratory.planningMeeting(
            on: meeting.sample.today + 21, theme: "Les invités", stamp: meeting.sample.stamp(), using: &meeting.random)
        try meeting.sample.laboratory.apply(next.change)
        try meeting.start()
        try meeting.go(.item(try meeting.item("Programme")))
        try meeting.note(.decision, "Une table ronde")
        try meeting.go(.item(try meeting.item("Nouvelles")))
        try meeting.note(.remark, "Yona : bien reçu")
        try meeting.go()
        try meeting.go(.park)
        meeting.wait(minutes: 61)
        try meeting.end()
        #expect(
            meeting.body.map(\.text) == [
                "Nouvelles", "bien reçu", "Forum", "Stands", "Point reporté.", "Programme", "Une table ronde",
                "Prochaine séance\u{A0}: mercredi 8 janvier 2025 — Les invités",
            ])
        #expect(meeting.body.filter { $0.kind == .heading }.map(\.level) == [1, 1, 2, 2])
        #expect(meeting.meeting.nextDate == meeting.sample.today + 21 && meeting.meeting.nextTheme == "Les invités")
        #expect(meeting.running.state == .over && meeting.meeting.current == nil)
        #expect(throws: Refusal.meeting(.over(meeting.meeting.heading))) { try meeting.note(.remark, "trop tard") }
        let parked = meeting.sample.laboratory.proposedAgenda(for: next.id, today: meeting.sample.today + 1)
        #expect(parked.filter { $0.kind == .parked }.map(\.title) == ["Stands"])
    }

    @Test("undo takes any of it back exactly")
    func undo() throws {
        var meeting = try MeetingFixture()
        try meeting.start()
        try meeting.note(.decision, "On garde le 28")
        meeting.wait(minutes: 3)
        let verbs: [(Laboratory, Identifier, Instant, Stamp) throws -> Change] = [
            { try $0.advancing(meeting: $1, .next, at: $2, stamp: $3) },
            { try $0.pausing(meeting: $1, at: $2, stamp: $3) },
            { try $0.ending(meeting: $1, at: $2, in: .french, stamp: $3) },
        ]
        for verb in verbs {
            let before = meeting.sample.laboratory
            let change = try verb(before, meeting.id, meeting.now, Sample.anyStamp)
            var after = before
            try after.apply(change)
            #expect(after != before)
            try after.apply(change.inverse(stamp: Sample.anyStamp))
            #expect(after == before)
        }
    }
}
