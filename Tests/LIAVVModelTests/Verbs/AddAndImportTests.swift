import LIAVVModel
import Testing

@Suite struct AddAndImportTests {
    private var sample = Sample()
    private var random = Seeded(20)

    private mutating func add(_ title: String, _ fields: [(String, String)] = []) throws -> (Change, Action) {
        let (change, id) = try sample.laboratory.addingAction(
            title: title, fields: fields.map { (key: $0.0, text: $0.1) }, reader: sample.reader, stamp: Sample.anyStamp,
            using: &random)
        let before = sample.laboratory
        try sample.laboratory.apply(change)
        let action = try #require(sample.laboratory.actions[id])
        var undone = sample.laboratory
        try undone.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(undone == before)
        return (change, action)
    }

    @Test("an action that people can take on")
    mutating func action() throws {
        let (change, action) = try add(
            " Réserver le kiosque ", [("due", "J-45"), ("priority", "normale"), ("milestone", "non")])
        #expect(action.title == "Réserver le kiosque")
        #expect(action.due == .before(45))
        #expect(action.id.text.hasPrefix("reserver-le-kiosque-"))
        #expect(action.contributions.map(\.title) == ["Réserver le kiosque"])
        #expect(action.created == sample.today)
        #expect(action.contributions[0].id != action.id)
        #expect(
            change.label
                == Phrase(
                    "Nouvelle action\u{A0}: «\u{A0}Réserver le kiosque\u{A0}»", "New action: “Réserver le kiosque”"))
        let (_, twin) = try add("Réserver le kiosque")
        #expect(twin.id != action.id && twin.contributions[0].id != action.contributions[0].id)
    }

    @Test("refused")
    mutating func refused() {
        #expect((try? add(" \u{A0}")) == nil)
        #expect((try? add("a\u{1B}b")) == nil)
        #expect((try? add(String(repeating: "a", count: 501))) == nil)
        #expect((try? add("a", [("color", "red")])) == nil)
        #expect((try? add("a", [("due", "bientôt")])) == nil)
        #expect((try? add("a", [("title", "")])) == nil)
        #expect((try? add("a", [("contributions", "x")])) == nil)
        #expect(sample.laboratory == Sample().laboratory)
    }

    private mutating func bring(_ meeting: Meeting) throws -> Identifier {
        let (change, id) = try sample.laboratory.importing(meeting, stamp: Sample.anyStamp, using: &random)
        let before = sample.laboratory
        try sample.laboratory.apply(change)
        var undone = sample.laboratory
        try undone.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(undone == before)
        return id
    }

    private func meeting(_ number: Int?, _ date: String?, blocks: [String] = []) throws -> Meeting {
        var meeting = Meeting()
        (meeting.number, meeting.date) = (number, date.flatMap { Day(iso: $0) })
        meeting.body = try blocks.enumerated().map { place, text in
            var block = Block()
            (block.id, block.text, block.kind) = (try #require(Identifier(text)), text, .question)
            (block.state, block.line) = (.open, place + 1)
            return block
        }
        return meeting
    }

    @Test("new, then brought up to date without losing what members did")
    mutating func again() throws {
        let id = try bring(meeting(9, "2024-12-17", blocks: ["a", "b", "c"]))
        #expect(id.text.hasPrefix("reunion-9-2024-12-17-"))
        sample.laboratory.meetings[id]?.notes = "relu"
        sample.laboratory.meetings[id]?.body[0].state = .answered
        let cindy = try sample.member("Cindy")
        sample.laboratory.meetings[id]?.body[1].members = [cindy]
        #expect(try bring(meeting(9, "2024-12-17", blocks: ["b", "x", "a"])) == id)
        let kept = try #require(sample.laboratory.meetings[id])
        #expect(kept.body.map(\.id.text) == ["b", "x", "a"])
        #expect(kept.body.map(\.state) == [.open, .open, .answered])
        #expect(kept.body[0].members == [cindy])
        #expect(kept.notes == "relu")
        #expect(sample.laboratory.meetings.count == 1)
        #expect(try bring(meeting(10, "2024-12-17")) != id)
    }

    @Test("not when actions came from passages that the document does not have")
    mutating func inUse() throws {
        let id = try bring(meeting(9, "2024-12-17", blocks: ["a", "b"]))
        var source = Provenance()
        (source.id, source.meeting, source.block) = (id, id, Identifier("b"))
        var (_, action) = try add("Réserver la salle")
        action.provenance.append(source)
        sample.laboratory.actions[action.id] = action
        let before = sample.laboratory
        _ = try bring(meeting(9, "2024-12-17", blocks: ["b"]))
        sample.laboratory = before
        var refusal: Refusal?
        let read = try meeting(9, "2024-12-17", blocks: ["a"])
        do throws(Refusal) {
            _ = try sample.laboratory.importing(read, stamp: Sample.anyStamp, using: &random)
        } catch {
            refusal = error
        }
        guard case .minutesInUse(_, actions: ["Réserver la salle"]) = refusal,
            refusal?.phrase.fr.contains("Réserver la salle") == true
        else {
            Issue.record("\(String(describing: refusal))")
            return
        }
    }

    @Test("without a number the day decides; with neither, nothing is written over")
    mutating func unnumbered() throws {
        let id = try bring(meeting(nil, "2024-12-17"))
        #expect(try bring(meeting(nil, "2024-12-17")) == id)
        #expect(try bring(meeting(nil, "2024-12-18")) != id)
        let unknown = try bring(meeting(nil, nil, blocks: ["a"]))
        #expect(try bring(meeting(nil, nil, blocks: ["b"])) != unknown)
        #expect(sample.laboratory.meetings.count == 4)
    }

    @Test("into a laboratory with no members at all")
    mutating func newMembers() throws {
        sample.laboratory.members = Table()
        var read = try meeting(9, "2024-12-17")
        let names = ["Anne-Laure MÉRIC", "Yona\u{A0}BEN SAÏD", "JOACHIM", " ", "Yona BEN SAÏD", "É. D’ARCY", "Léa"]
        read.attendance = try names.enumerated().map { place, name in
            var attendance = Attendance()
            (attendance.id, attendance.name) = (try #require(Identifier("n\(place)")), name)
            return attendance
        }
        for (place, speaker) in ["yona", "Léa/Joachim", "Yo", "Personne"].enumerated() {
            var block = Block()
            (block.id, block.speaker) = (try #require(Identifier("b\(place)")), speaker)
            read.body.append(block)
        }
        let id = try bring(read)
        let people = sample.laboratory.members
        #expect(
            Set(people.map { "\($0.givenName)|\($0.surname)" }) == [
                "Anne-Laure|MÉRIC", "Yona|BEN SAÏD", "JOACHIM|", "É. D’ARCY|", "Léa|",
            ])
        let attendance = try #require(sample.laboratory.meetings[id]).attendance
        #expect(attendance[3].member == nil)
        #expect(attendance[1].member == attendance[4].member)
        #expect(attendance.compactMap(\.member).allSatisfy { people[$0] != nil })
        let body = try #require(sample.laboratory.meetings[id]).body
        let spoken = body.map { block in block.members.compactMap { people[$0]?.givenName } }
        #expect(spoken == [["Yona"], ["Léa", "JOACHIM"], [], []])
        let count = people.count
        _ = try bring(read)
        #expect(sample.laboratory.members.count == count)
    }
}
