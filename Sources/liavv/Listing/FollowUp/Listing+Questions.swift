import LIAVVModel

extension Listing {
    /// The questions, the open ones first and oldest first, with their age and what answers them.
    static func questions(_ session: Session, _ filter: ListFilter) -> Listing {
        let keys = Block.fields.map(\.key).filter { $0 != "id" }
        var listing = Listing(
            [Words.text, Words.state, Words.saidBy, Words.meeting, Words.age, Words.answerHeading],
            keys: ["meeting"] + keys + ["age", "meetingsSince", "answeredBy", "answer"])
        let entries = session.laboratory.questions(FollowUpIndex(session.laboratory), today: session.today)
        for entry in entries where filter.concerns(entry.passage) && (entry.isOpen || !filter.open) {
            listing.add(entry, session)
        }
        return listing
    }

    private mutating func add(_ entry: QuestionEntry, _ session: Session) {
        let block = entry.passage.block
        var extra: [String: Value] = [
            "meeting": .text(entry.passage.meeting.text), "meetingsSince": .integer(entry.meetingsSince),
            "state": .text(entry.state.rawValue),
        ]
        extra["age"] = entry.age.map { .integer($0) }
        if !entry.answers.isEmpty {
            extra["answeredBy"] = .list(entry.answers.map { .text($0.block.id.text) })
            extra["answer"] = .text(entry.answers.map(\.block.text).joined(separator: "\n"))
        }
        let answers = entry.answers.map { session.spoken($0.block) }.joined(separator: " / ")
        add(
            block.id.text,
            [
                block.text, entry.state.label(session.language), block.speaker, session.brief(entry.passage.meeting),
                entry.isOpen ? Words.age(entry)(session.language) : "", answers,
            ], block.value, also: extra)
    }
}

extension Session {
    /// A meeting in a column: its number, else its day, else its identifier.
    func brief(_ id: Identifier) -> String {
        let meeting = laboratory.meetings[id]
        return meeting?.number.map { "n° \($0)" } ?? meeting?.date?.iso ?? id.text
    }

    /// The words of a passage with who said them.
    func spoken(_ block: Block) -> String {
        block.speaker.isEmpty ? block.text : block.speaker + Words.colon(language) + " " + block.text
    }
}
