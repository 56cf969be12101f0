import LIAVVModel
import Testing

@Suite("Agendas: planning, adding, moving, proposing")
struct AgendaTests {
    private func titles(_ meeting: MeetingFixture) -> [String] {
        meeting.meeting.agenda.lines.map { $0.number.map(String.init).joined(separator: ".") + " " + $0.item.title }
    }

    @Test("a meeting has the next number, and a day and a number of its own")
    func planning() throws {
        var meeting = try MeetingFixture()
        #expect(meeting.meeting.number == 1 && meeting.sample.laboratory.nextMeetingNumber == 2)
        #expect(throws: Refusal.meeting(.dayTaken(meeting.meeting.heading))) {
            try meeting.sample.laboratory.planningMeeting(
                on: meeting.sample.today, stamp: Sample.anyStamp, using: &meeting.random)
        }
        #expect(throws: Refusal.meeting(.numberTaken(1, meeting.meeting.heading))) {
            try meeting.sample.laboratory.planningMeeting(
                on: meeting.sample.today + 1, number: 1, stamp: Sample.anyStamp, using: &meeting.random)
        }
        #expect(throws: Refusal.self) {
            try meeting.sample.laboratory.planningMeeting(
                on: meeting.sample.today + 1, length: 0, stamp: Sample.anyStamp, using: &meeting.random)
        }
    }

    @Test("points go up, down, under others and out again, as far as there is room")
    func moving() throws {
        var meeting = try MeetingFixture()
        func move(_ title: String, _ way: AgendaMove) throws {
            let item = try meeting.item(title)
            try meeting.make { laboratory, id, _, stamp in
                try laboratory.moving(agendaItem: item, way, in: id, stamp: stamp)
            }
        }
        #expect(titles(meeting) == ["1 Nouvelles", "2 Forum", "2.1 Stands", "2.2 Programme"])
        try move("Programme", .up)
        try move("Stands", .outside)
        #expect(titles(meeting) == ["1 Nouvelles", "2 Forum", "2.1 Programme", "3 Stands"])
        try move("Forum", .inside)
        #expect(titles(meeting) == ["1 Nouvelles", "1.1 Forum", "1.1.1 Programme", "2 Stands"])
        #expect(throws: Refusal.meeting(.cannotMove)) { try move("Nouvelles", .up) }
        #expect(throws: Refusal.meeting(.cannotMove)) { try move("Nouvelles", .inside) }
        #expect(throws: Refusal.meeting(.cannotMove)) { try move("Stands", .outside) }
    }

    @Test("points are renamed, timed and removed with those under them; the sum says what is too long")
    func editing() throws {
        var meeting = try MeetingFixture()
        let (forum, stands) = (try meeting.item("Forum"), try meeting.item("Stands"))
        try meeting.make { try $0.renaming(agendaItem: stands, to: "Les  stands", in: $1, stamp: $3) }
        try meeting.make { try $0.timing(agendaItem: stands, minutes: 35, in: $1, stamp: $3) }
        #expect(meeting.meeting.agenda.item(stands)?.title == "Les stands")
        let sum = meeting.meeting.agendaSum
        #expect(sum.minutes == 75 && sum.untimed == 0 && sum.length == 60)
        #expect(meeting.meeting.agendaSum.phrase.fr == "75\u{A0}min sur 60 · dépasse de 15\u{A0}min")
        #expect(throws: Refusal.self) {
            try meeting.make { try $0.timing(agendaItem: stands, minutes: -1, in: $1, stamp: $3) }
        }
        #expect(throws: Refusal.emptyTitle) {
            try meeting.make { try $0.renaming(agendaItem: stands, to: " ", in: $1, stamp: $3) }
        }
        try meeting.make { try $0.removing(agendaItem: forum, from: $1, stamp: $3) }
        #expect(titles(meeting) == ["1 Nouvelles"] && meeting.meeting.agendaSum.excess == -50)
        #expect(throws: Refusal.meeting(.itemGone)) {
            try meeting.make { try $0.removing(agendaItem: forum, from: $1, stamp: $3) }
        }
    }

    @Test("what waits is proposed, the oldest question first, and taken once")
    func proposing() throws {
        var meeting = try MeetingFixture()
        func said(_ id: String, _ kind: Block.Kind, _ state: Block.State?) -> Block {
            var block = Block()
            (block.id, block.kind, block.text, block.state) = (Identifier(id) ?? .none, kind, id, state)
            return block
        }
        for (name, days, body) in [
            ("recent", 10, [said("q-neuve", .question, .open), said("d-discutee", .decision, .questioned)]),
            (
                "ancienne", 40,
                [
                    said("q-vieille", .question, nil), said("q-close", .question, .answered),
                    said("d-actee", .decision, .acted),
                ]
            ),
            ("groupe", 20, [said("p-attend", .proposal, nil), said("p-non", .proposal, .turnedDown)]),
        ] {
            var old = Meeting()
            (old.id, old.date, old.body) = (Identifier(name) ?? .none, meeting.sample.today - days, body)
            meeting.sample.laboratory.meetings[old.id] = old
        }
        let late = meeting.sample.add(action: "Relancer")
        meeting.sample.laboratory.actions[late]?.due = .day(meeting.sample.today - 3)
        let final = meeting.sample.add(action: "Inviter")
        meeting.sample.laboratory.actions[final]?.isIrreversible = true
        let all = meeting.sample.laboratory.proposedAgenda(for: meeting.id, today: meeting.sample.today)
        #expect(all.map(\.title) == ["q-vieille", "q-neuve", "d-discutee", "Inviter", "Relancer", "P-attend"])
        #expect(all.map(\.kind) == [.question, .question, .decision, .irreversible, .late, .proposal])
        #expect(all.map(\.minutes) == [5, 5, 10, 5, 5, 5])
        try meeting.make { laboratory, id, _, stamp in
            var random = Seeded(3)
            return try laboratory.takingUp(Array(all.prefix(2)), into: id, stamp: stamp, using: &random)
        }
        #expect(meeting.meeting.agenda.last?.about == "meetings/recent/body/q-neuve")
        #expect(meeting.meeting.agenda.last?.origin == all[1].about)
        let rest = meeting.sample.laboratory.proposedAgenda(for: meeting.id, today: meeting.sample.today)
        #expect(rest.map(\.title) == ["d-discutee", "Inviter", "Relancer", "P-attend"])
        meeting.sample.laboratory.settings.event.state = .confirmed
        let sure = meeting.sample.laboratory.proposedAgenda(for: meeting.id, today: meeting.sample.today)
        #expect(!sure.map(\.title).contains("Inviter"))
    }

    @Test(
        "a point is typed with its minutes",
        arguments: [
            ("Les stands 20 min", "Les stands", 20), ("Les stands 20min", "Les stands", 20),
            ("Ateliers 1h30", "Ateliers", 90),
            ("Ateliers 1 h 30", "Ateliers", 90), ("Bilan 2025", "Bilan 2025", nil), ("20 min", "20 min", nil),
            ("Dans 3 jours", "Dans 3 jours", nil),
        ] as [(String, String, Int?)])
    func entries(_ text: String, _ title: String, _ minutes: Int?) {
        let entry = FieldReader.agendaEntry(text)
        #expect(entry.title == title && entry.minutes == minutes)
    }

    @Test("hours are typed as people do, and read back")
    func hours() {
        for (text, minutes) in [("14h", 840), ("14h30", 870), ("14 h 30", 870), ("9:05", 545), ("0h", 0)] {
            #expect(FieldReader.timeOfDay(text)?.minutes == minutes, "\(text)")
        }
        for text in ["", "24h", "14h60", "14:", "h", "14h5", "midi", "-1h"] {
            #expect(FieldReader.timeOfDay(text) == nil, "\(text)")
        }
        let read = FieldReader.meetingHours("14h 90 min")
        #expect(read?.start.text == "14:00" && read?.length == 90)
        #expect(FieldReader.meetingHours("14 h 30")?.start.text == "14:30")
        #expect(FieldReader.meetingHours("14h 2h")?.length == 120)
        #expect(FieldReader.meetingHours("demain") == nil)
        for minutes in 0..<1440 {
            let time = TimeOfDay(minutes: minutes)
            #expect(TimeOfDay(text: time.text) == time)
            for language in Language.allCases { #expect(FieldReader.timeOfDay(time.spoken(in: language)) == time) }
        }
    }
}
