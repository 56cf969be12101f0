import Testing

@testable import LIAVVModel

/// A sentence that asks for something becomes an action, joins one or is turned down: once, and with its source.
@Suite struct SuggestionTests {
    private var sample = Sample()
    private let meeting: Identifier

    private static let text =
        "On ouvre à neuf heures. Cindy se charge de réserver la salle. Il faudra prévenir Mme Arnaud."

    init() throws {
        meeting = try sample.add(meeting: "2024-12-17", excused: ["Cindy"])
        sample.laboratory.meetings[meeting]?.body = [
            try Self.block("titre", .heading, "Réserver"), try Self.block("texte", .paragraph, Self.text),
            try Self.block("idee", .proposal, "Il faudrait une photo. Prévenir la presse."),
        ]
        sample.laboratory.meetings[meeting]?.body[1].line = 12
    }

    private static func block(_ id: String, _ kind: Block.Kind, _ text: String) throws -> Block {
        var block = Block()
        (block.id, block.kind, block.text) = (try #require(Identifier(id)), kind, text)
        return block
    }

    private var all: [Proposal] {
        sample.laboratory.meetings[meeting].map { sample.laboratory.allProposals(in: [$0]) } ?? []
    }

    private func states() -> [Proposal.State] { all.map(\.state) }

    private mutating func make(_ change: Change) throws {
        let before = sample.laboratory
        try sample.laboratory.apply(change)
        var undone = sample.laboratory
        try undone.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(undone == before && sample.laboratory != before)
    }

    @Test("sentences are proposed beside what groups propose; a group's passage is one proposal")
    func found() {
        #expect(
            all.map(\.words) == [
                "Cindy se charge de réserver la salle.", "Il faudra prévenir Mme Arnaud.",
                "Il faudrait une photo. Prévenir la presse.",
            ])
        #expect(sample.laboratory.proposals.count == 1)
        for proposal in all { #expect(sample.laboratory.proposal(at: proposal.target) == proposal) }
    }

    @Test("accepted, it has its title, its lead to be confirmed, its contacts in the notes and the very sentence")
    mutating func accepted() throws {
        let cindy = try sample.member("Cindy")
        let (change, id) = try sample.laboratory.accepting(
            all[0].target, fields: [("lead", "Cindy"), ("due", "J-30")], people: [try sample.member("Yona"), cindy],
            effort: 2,
            reader: sample.reader, stamp: Sample.anyStamp)
        try make(change)
        let action = try #require(sample.laboratory.actions[id])
        #expect(action.title == "Réserver la salle" && action.status == .planned && action.lead == cindy)
        #expect(action.description == "Cindy se charge de réserver la salle.")
        let piece = try #require(action.contributions.first)
        #expect(piece.title == "Réserver la salle" && piece.effort == 2)
        #expect(
            piece.shares.map(\.state) == [.toConfirm, .proposed] && piece.shares.map(\.role) == [.lead, .contributor])
        let source = try #require(action.provenance.first)
        #expect(source.sentence == "Cindy se charge de réserver la salle." && source.line == 12)
        #expect(source.block?.text == "texte" && source.section == "Réserver")
        #expect(sample.laboratory.target(of: source) == all[0].target)
        #expect(states() == [.takenUp, .pending, .pending])
        let (second, other) = try sample.laboratory.accepting(
            all[1].target, reader: sample.reader, stamp: Sample.anyStamp)
        try make(second)
        #expect(sample.laboratory.actions[other]?.notes == "Contacts\u{A0}: Mme Arnaud")
        #expect(sample.laboratory.integrityProblems().isEmpty)
    }

    @Test("two members who accept it at once make one action, and a second time is refused")
    mutating func once() throws {
        let theirs = try sample.laboratory.accepting(all[0].target, reader: sample.reader, stamp: Sample.anyStamp)
            .change
        try make(sample.laboratory.accepting(all[0].target, reader: sample.reader, stamp: Sample.anyStamp).change)
        let merge = Merge(theirs.edits) { sample.laboratory.value(of: $0) }
        #expect(merge.clashes.isEmpty && merge.edits.isEmpty)
        #expect(throws: Refusal.proposal(.takenUp(by: ["Réserver la salle"]))) {
            try sample.laboratory.accepting(all[0].target, reader: sample.reader, stamp: Sample.anyStamp)
        }
    }

    @Test("turned down with a reason, who and when, and reconsidered")
    mutating func turnedDown() throws {
        let stamp = Stamp(id: Settings.identifier, author: try sample.member("Yona"), date: Instant(milliseconds: 1000))
        try make(sample.laboratory.turningDown(all[1].target, reason: "Elle le sait", stamp: stamp))
        #expect(states() == [.pending, .turnedDown, .pending] && all[1].reason == "Elle le sait")
        let verdict = try #require(sample.laboratory.meetings[meeting]?.body[1].verdicts.first)
        #expect(verdict.member == stamp.author && verdict.date == stamp.date && verdict.sentence == all[1].words)
        #expect(throws: Refusal.proposal(.turnedDown(reason: "Elle le sait"))) {
            try sample.laboratory.accepting(all[1].target, reader: sample.reader, stamp: Sample.anyStamp)
        }
        try make(sample.laboratory.reconsidering(all[1].target, stamp: Sample.anyStamp))
        #expect(states() == [.pending, .pending, .pending])
        #expect(sample.laboratory.meetings[meeting]?.body[1].verdicts == [])
    }

    @Test("joined to an action that is there")
    mutating func joined() throws {
        let id = sample.add(action: "Salle")
        try make(sample.laboratory.joining(all[0].target, to: id, stamp: Sample.anyStamp))
        #expect(all[0].actions == [id] && all[0].state == .takenUp && all[1].state == .pending)
    }

    @Test("minutes that were corrected and read again propose nothing twice, and lead to the sentence as it stands now")
    mutating func readAgain() throws {
        try make(sample.laboratory.accepting(all[0].target, reader: sample.reader, stamp: Sample.anyStamp).change)
        try make(sample.laboratory.turningDown(all[1].target, reason: "Non", stamp: Sample.anyStamp))
        var read = try #require(sample.laboratory.meetings[meeting])
        read.body[1].verdicts = []
        read.body[1].text =
            "On ouvre à 9 h. Cindy se charge bien de réserver la salle. Il faudra prévenir aussi Mme ARNAUD !"
        var random = Seeded(3)
        try sample.laboratory.apply(sample.laboratory.importing(read, stamp: Sample.anyStamp, using: &random).change)
        #expect(states() == [.takenUp, .turnedDown, .pending])
        let source = try #require(sample.laboratory.actions.first?.provenance.first)
        #expect(sample.laboratory.target(of: source) == all[0].target)
    }

    @Test("an action that came of the whole passage came of its sentences; what asks for nothing can still be taken")
    mutating func whole() throws {
        let id = sample.add(action: "Salle")
        var source = Provenance()
        (source.meeting, source.block) = (meeting, Identifier("texte"))
        sample.laboratory.actions[id]?.provenance = [source]
        #expect(states() == [.takenUp, .takenUp, .pending])
        let sentences = sample.laboratory.sentences(at: all[0].passage.target)
        #expect(sentences.map(\.state) == [.pending, .takenUp, .takenUp])
        let (change, made) = try sample.laboratory.accepting(
            sentences[0].target, reader: sample.reader, stamp: Sample.anyStamp)
        try make(change)
        #expect(sample.laboratory.actions[made]?.title == "On ouvre à neuf heures")
    }

    @Test("a proposal is pointed at by its name, its passage where that says which, or its words")
    func named() throws {
        let laboratory = sample.laboratory
        #expect(try laboratory.proposal(named: "prévenir Mme") == all[1].target)
        #expect(try laboratory.proposal(named: all[0].name.text) == all[0].target)
        #expect(try laboratory.proposal(named: "idee") == all[2].target)
        #expect(throws: Refusal.self) { try laboratory.proposal(named: "texte") }
        #expect(try laboratory.meeting(named: "2024-12-17").id == meeting)
    }
}
