import LIAVVModel

extension Listing {
    /// What groups proposed and what sentences of minutes ask for, with what was read from them.
    static func proposals(_ session: Session, _ filter: ListFilter) -> Listing {
        let keys = Block.fields.map(\.key).filter { !["id", "state", "verdicts"].contains($0) }
        var listing = Listing(
            [
                Words.title, Words.state, Words.due, Words.people, Words.why, Words.text, Words.group, Words.saidBy,
                Words.meeting, Words.action,
            ],
            keys: ["meeting"] + keys + [
                "section", "decision", "actions", "sentence", "title", "due", "people", "strength", "cue", "why",
            ])
        let laboratory = session.laboratory
        let meetings = laboratory.meetingsLatestFirst.filter { filter.meeting == nil || filter.meeting == $0.id }
        for proposal in laboratory.allProposals(in: meetings) where filter.concerns(proposal.passage) {
            let reading = laboratory.reading(of: proposal, today: session.today)
            listing.add(
                proposal.name.text, cells(proposal, reading, session), .record(record(proposal)),
                also: values(proposal, reading, session))
        }
        return listing
    }

    private static func cells(_ proposal: Proposal, _ reading: RequestReading, _ session: Session) -> [String] {
        let block = proposal.passage.block
        let meeting = session.laboratory.meetings[proposal.passage.meeting]
        let titles = proposal.actions.compactMap { session.laboratory.actions[$0]?.title }
        return [
            reading.title, proposal.state.label(session.language),
            reading.date.map { session.writer.due($0.due) } ?? "",
            people(reading, session), proposal.why?(session.language) ?? "", proposal.words, block.group,
            block.speaker,
            meeting?.number.map { "n° \($0)" } ?? meeting?.date?.iso ?? proposal.passage.meeting.text,
            titles.isEmpty ? proposal.reason : titles.joined(separator: " ; "),
        ]
    }

    /// Those who would take part, by name; « Camille ? » where the sentence does not say which.
    private static func people(_ reading: RequestReading, _ session: Session) -> String {
        reading.mentions.filter { $0.part != .named }.map { mention in
            mention.member.flatMap { session.laboratory.members[$0]?.givenName } ?? mention.words + "\u{A0}?"
        }.joined(separator: ", ")
    }

    private static func record(_ proposal: Proposal) -> [String: Value] {
        var value = proposal.passage.block.value.record ?? [:]
        (value["state"], value["verdicts"]) = (nil, nil)
        value["reason"] = proposal.reason.isEmpty ? nil : .text(proposal.reason)
        return value
    }

    private static func values(
        _ proposal: Proposal, _ reading: RequestReading, _ session: Session
    ) -> [String: Value] {
        var values: [String: Value] = [
            "meeting": .text(proposal.passage.meeting.text), "section": .text(proposal.section),
            "decision": .text(proposal.state.rawValue), "actions": .list(proposal.actions.map { .text($0.text) }),
            "title": .text(reading.title),
            "people": .list(reading.mentions.filter { $0.part != .named }.compactMap(\.member).map { .text($0.text) }),
        ]
        values["sentence"] = proposal.request.map { .text($0.sentence) }
        values["due"] = reading.date.map { .text($0.due.text) }
        values["strength"] = proposal.request?.strength.map { .text($0.name) }
        values["cue"] = proposal.request.map { .text($0.cue) }
        values["why"] = proposal.request.map { .text($0.reason(session.language)) }
        return values
    }
}
