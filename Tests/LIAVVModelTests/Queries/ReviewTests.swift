import LIAVVModel
import Testing

/// Wednesday 18 December 2024, the day after a meeting.
@Suite struct ReviewTests {
    private var sample = Sample()
    private let kiosk: Identifier
    private let letter: Identifier
    private var past: [PastChange] = []

    init() throws {
        kiosk = sample.add(action: "Réserver le kiosque", ["Appeler", "Signer", "Payer"])
        letter = sample.add(action: "Inviter", ["Écrire"])
        sample.laboratory.actions[kiosk]?.due = .day(sample.today + 30)
        sample.laboratory.actions[letter]?.due = .day(sample.today + 10)
        try sample.add(meeting: "2024-11-20")
        try sample.add(meeting: "2024-12-17")
    }

    private var review: Review { Review(sample.laboratory, today: sample.today, past: past) }

    private func titles(_ entries: [ContributionEntry]) -> [String] { entries.map(\.contribution.title) }

    /// Makes a change some days ago, and has the journal tell of it.
    private mutating func make(
        _ author: String? = nil, ago days: Int = 0, _ change: (Laboratory, Stamp) throws -> Change
    ) throws {
        let stamp = sample.stamp(try author.map(sample.member))
        let date = Instant(milliseconds: stamp.date.milliseconds - days * 86_400_000 + past.count)
        let made = try change(sample.laboratory, Stamp(id: stamp.id, author: stamp.author, date: date))
        try sample.laboratory.apply(made)
        past.insert(PastChange(EntryName(date: date, author: made.author), JournalEntry(made)), at: 0)
    }

    private mutating func assign(_ piece: String, _ people: [String], as role: Share.Role = .contributor, ago: Int = 0)
        throws
    {
        let (reference, members) = (try sample.piece(piece), try people.map(sample.member))
        try make(ago: ago) { try $0.assigning([reference], to: members, role: role, stamp: $1) }
    }

    @Test("what nobody has, the soonest due first; what wants more people")
    mutating func orphans() throws {
        #expect(titles(review.orphans) == ["Écrire", "Appeler", "Payer", "Signer"])
        try assign("Signer", ["Cindy"])
        sample.laboratory.actions[kiosk]?.contributions[1].wanted = 3
        #expect(titles(review.orphans) == ["Écrire", "Appeler", "Payer"] && titles(review.short) == ["Signer"])
        sample.laboratory.actions[kiosk]?.status = .dropped
        #expect(titles(review.orphans) == ["Écrire"] && review.short.isEmpty)
    }

    @Test("leads without others, several without a lead, an action's lead alone")
    mutating func leads() throws {
        try assign("Signer", ["Cindy"], as: .lead)
        #expect(review.loneLeads.isEmpty)
        sample.laboratory.actions[kiosk]?.contributions[1].wanted = 2
        #expect(titles(review.loneLeads) == ["Signer"] && review.leaderless.isEmpty)
        try assign("Signer", ["Yona"])
        try assign("Payer", ["Yona", "Camille"])
        #expect(review.loneLeads.isEmpty && titles(review.leaderless) == ["Payer"])
        let cindy = try sample.member("Cindy")
        for action in [letter, kiosk] { sample.laboratory.actions[action]?.lead = cindy }
        #expect(review.leadsAlone.map(\.id) == [letter])
        try assign("Écrire", ["Yona"])
        #expect(review.leadsAlone.isEmpty)
    }

    @Test("more than one can give, in French order whoever has most")
    mutating func overload() throws {
        for name in ["Yona", "Anne-Laure", "Cindy"] {
            sample.laboratory.members[try sample.member(name)]?.capacity = name == "Cindy" ? 40 : 1
        }
        sample.laboratory.actions[kiosk]?.contributions[0].effort = 4
        sample.laboratory.actions[letter]?.contributions[0].effort = 30
        try assign("Appeler", ["Anne-Laure"])
        try assign("Écrire", ["Yona", "Cindy"])
        let names = review.overloaded.map { sample.laboratory.members[$0.member]?.givenName }
        #expect(names == ["Anne-Laure", "Yona"])
        #expect(review.overloaded.allSatisfy { $0.excess > 0 && !$0.weeks.isEmpty })
        let cells = WeeklyLoad(sample.laboratory, today: sample.today)
        #expect(review.overloaded.map(\.weeks) == review.overloaded.map { cells.weeksOver($0.member) })
    }

    @Test("answers are overdue two weeks after the question, or when it is due; else two weeks before it is due")
    mutating func answers() throws {
        try assign("Appeler", ["Yona", "Cindy"], ago: 13)
        try assign("Payer", ["Cindy"], ago: 14)
        #expect(review.overdueAnswers.map(\.entry.contribution.title) == ["Payer"])
        #expect(review.overdueAnswers.map(\.asked) == [sample.today - 14])
        sample.laboratory.actions[kiosk]?.contributions[0].due = .day(sample.today)
        let names = review.overdueAnswers.map { sample.laboratory.members[$0.member]?.givenName }
        #expect(names == ["Cindy", "Yona", "Cindy"])
        let (piece, cindy) = (try sample.piece("Payer"), try sample.member("Cindy"))
        try make("Cindy") { try $0.answering(piece, as: cindy, .accepted, stamp: $1) }
        #expect(review.overdueAnswers.count == 2)
        past = []
        #expect(review.overdueAnswers.map(\.asked) == [nil, nil])
        sample.laboratory.actions[kiosk]?.contributions[0].due = .day(sample.today + 15)
        #expect(review.overdueAnswers.isEmpty)
    }

    @Test("an answer that was taken back is asked for since then")
    mutating func askedAgain() throws {
        let (piece, yona) = (try sample.piece("Appeler"), try sample.member("Yona"))
        try assign("Appeler", ["Yona"], ago: 40)
        try make("Yona", ago: 30) { try $0.answering(piece, as: yona, .accepted, stamp: $1) }
        #expect(review.overdueAnswers.isEmpty)
        try make("Yona", ago: 20) { try $0.takingBackAnswer(piece, as: yona, stamp: $1) }
        #expect(review.overdueAnswers.map(\.asked) == [sample.today - 20])
    }

    @Test("what became of each part since the day of the meeting, once for each")
    mutating func changes() throws {
        let piece = try sample.piece("Appeler")
        let (cindy, yona) = (try sample.member("Cindy"), try sample.member("Yona"))
        try assign("Appeler", ["Yona"], ago: 5)
        #expect(review.since?.iso == "2024-12-17" && review.changes.isEmpty)
        try assign("Appeler", ["Cindy"], ago: 1)
        try make("Yona") { try $0.answering(piece, as: yona, .declined, reason: "congés", stamp: $1) }
        try make("Cindy") { try $0.answering(piece, as: cindy, .accepted, stamp: $1) }
        try make { try $0.leading(piece, by: cindy, stamp: $1) }
        #expect(review.changes.map(\.member) == [cindy, yona])
        #expect(review.changes.map(\.phrase.fr) == ["acceptée, pilote", "proposée → déclinée"])
        #expect(review.changes.map(\.author) == [nil, yona])
        try make { try $0.unassigning([piece], from: [cindy], stamp: $1) }
        #expect(review.changes.map(\.member) == [yona])
    }

    @Test("what is undone has not happened; what came with an action or a split has")
    mutating func undone() throws {
        let (piece, yona) = (try sample.piece("Appeler"), try sample.member("Yona"))
        try assign("Appeler", ["Yona"], ago: 5)
        try make("Yona") { try $0.answering(piece, as: yona, .accepted, stamp: $1) }
        let accepted = try #require(past.first?.change)
        try make("Yona") { _, stamp in accepted.inverse(stamp: stamp) }
        #expect(review.changes.isEmpty)
        let (today, kiosk) = (sample.today, kiosk)
        try make("Cindy") { laboratory, stamp in
            var random = Seeded(4)
            let entry = QuickEntry(laboratory, today: today, viewer: nil, piecesOf: laboratory.actions[kiosk])
            return try laboratory.splitting(
                kiosk, into: [entry.reading("Ranger @yona")], today: today, stamp: stamp, using: &random)
        }
        #expect(review.changes.map(\.phrase.en) == ["proposed"])
        #expect(titles(review.changes.map(\.entry)) == ["Ranger"])
        try make { laboratory, stamp in
            try laboratory.removing([Target(record: RecordReference(kind: .action, id: kiosk))], stamp: stamp)
        }
        #expect(review.changes.isEmpty)
    }

    @Test("without a meeting before today, all that the journal tells counts")
    mutating func noMeeting() throws {
        sample.laboratory.meetings = Table()
        try sample.add(meeting: "2024-12-18")
        try assign("Appeler", ["Yona"], ago: 50)
        #expect(review.since == nil && review.changes.count == 1)
        #expect(Review(Laboratory(), today: sample.today).isEmpty && !review.isEmpty)
    }
}
