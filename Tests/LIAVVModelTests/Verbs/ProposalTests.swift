import Testing

@testable import LIAVVModel

/// A proposal of a group becomes an action, joins one or is turned down: once, and with its source.
@Suite struct ProposalTests {
    private var sample = Sample()
    private let meeting: Identifier
    private let photo: Target

    init() throws {
        var minutes = Meeting()
        minutes.id = try #require(Identifier("reunion-5"))
        (minutes.number, minutes.date) = (5, Day(iso: "2024-12-10"))
        minutes.body = [
            try Self.block("titre", .heading, "Groupe 2"),
            try Self.block("photo", .proposal, "Il faudrait demander une photo. La communication sait faire."),
            try Self.block("salle", .proposal, "Fermer la salle"), try Self.block("note", .paragraph, "Rien"),
        ]
        (minutes.body[1].speaker, minutes.body[1].group, minutes.body[1].line) = ("Cindy", "Groupe 2", 12)
        sample.laboratory.meetings[minutes.id] = minutes
        meeting = minutes.id
        photo = Target(record: minutes.reference, path: ["body", "photo"])
    }

    private static func block(_ id: String, _ kind: Block.Kind, _ text: String) throws -> Block {
        var block = Block()
        (block.id, block.kind, block.text) = (try #require(Identifier(id)), kind, text)
        return block
    }

    private func states() -> [Proposal.State] { sample.laboratory.proposals.map(\.state) }

    /// Makes the change, and sees that undoing it leaves everything as it was.
    private mutating func make(_ change: Change) throws {
        let before = sample.laboratory
        try sample.laboratory.apply(change)
        var undone = sample.laboratory
        try undone.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(undone == before && sample.laboratory != before)
    }

    private mutating func accept(_ fields: [(key: String, text: String)] = []) throws -> Action {
        let (change, id) = try sample.laboratory.accepting(
            photo, fields: fields, reader: sample.reader, stamp: Sample.anyStamp)
        try make(change)
        return try #require(sample.laboratory.actions[id])
    }

    @Test("accepted, it is a planned action that says where it came from")
    mutating func accepted() throws {
        #expect(states() == [.pending, .pending])
        let action = try accept()
        #expect(action.title == "Demander une photo" && action.status == .planned)
        #expect(action.description.hasSuffix("La communication sait faire."))
        #expect(action.tags == ["groupe 2"] && action.created == Sample.anyStamp.date.day)
        #expect(action.contributions.map(\.title) == ["Demander une photo"])
        let source = try #require(action.provenance.first)
        #expect(source.meeting == meeting && source.block?.text == "photo" && source.section == "Groupe 2")
        #expect(source.line == 12 && source.speaker == "Cindy" && source.group == "Groupe 2")
        #expect(states() == [.takenUp, .pending])
        #expect(sample.laboratory.proposals[0].actions == [action.id])
        #expect(sample.laboratory.proposal(at: photo) == sample.laboratory.proposals[0])
        #expect(sample.laboratory.integrityProblems().isEmpty)
    }

    @Test("accepted and edited in one change")
    mutating func edited() throws {
        let action = try accept([("title", "Photo du groupe"), ("due", "J-30"), ("lead", "Cindy")])
        #expect(action.title == "Photo du groupe" && action.due == .before(30))
        #expect(action.lead == (try sample.member("Cindy")))
        #expect(action.contributions.map(\.title) == ["Photo du groupe"])
    }

    @Test("a value that does not fit is refused and nothing is made")
    mutating func unfit() {
        #expect(throws: Refusal.self) { try accept([("due", "30 février")]) }
        #expect(throws: Refusal.self) { try accept([("color", "red")]) }
        #expect(throws: Refusal.self) { try accept([("title", "")]) }
        #expect(sample.laboratory.actions.isEmpty)
    }

    @Test("twice makes one action, also when it is in the bin or lost its source")
    mutating func twice() throws {
        let action = try accept()
        #expect(throws: Refusal.proposal(.takenUp(by: [action.title]))) { try accept() }
        sample.laboratory.actions[action.id]?.provenance = []
        #expect(throws: Refusal.proposal(.madeAlready(action: action.title))) { try accept() }
        let target = Target(record: action.reference)
        try sample.laboratory.apply(sample.laboratory.removing(target, stamp: Sample.anyStamp))
        #expect(throws: Refusal.proposal(.inBin(action: action.title, id: action.id))) { try accept() }
    }

    @Test("two members who accept it at once make one action")
    mutating func atOnce() throws {
        let other = sample
        let (theirs, _) = try other.laboratory.accepting(photo, reader: other.reader, stamp: Sample.anyStamp)
        _ = try accept()
        let merge = Merge(theirs.edits) { sample.laboratory.value(of: $0) }
        #expect(merge.clashes.isEmpty && merge.edits.isEmpty)
    }

    @Test("joined to an action, once")
    mutating func joined() throws {
        let id = sample.add(action: "Communiquer")
        try make(sample.laboratory.joining(photo, to: id, stamp: Sample.anyStamp))
        #expect(sample.laboratory.proposals[0].state == .takenUp)
        #expect(throws: Refusal.proposal(.joinedAlready(action: "Communiquer"))) {
            try sample.laboratory.joining(photo, to: id, stamp: Sample.anyStamp)
        }
        let second = sample.add(action: "Imprimer")
        try make(sample.laboratory.joining(photo, to: second, stamp: Sample.anyStamp))
        #expect(sample.laboratory.proposals[0].actions.count == 2)
        #expect(throws: Refusal.self) { try accept() }
    }

    @Test("turned down with a reason, and reconsidered")
    mutating func turnedDown() throws {
        #expect(throws: Refusal.proposal(.noReason)) {
            try sample.laboratory.turningDown(photo, reason: " \u{1B}\n ", stamp: Sample.anyStamp)
        }
        try make(sample.laboratory.turningDown(photo, reason: " Trop\ncher ", stamp: Sample.anyStamp))
        #expect(sample.laboratory.meetings[meeting]?.body[1].reason == "Trop cher")
        #expect(states() == [.turnedDown, .pending])
        let refusal = Refusal.proposal(.turnedDown(reason: "Trop cher"))
        #expect(throws: refusal) { try accept() }
        let other = sample.add(action: "Communiquer")
        #expect(throws: refusal) { try sample.laboratory.joining(photo, to: other, stamp: Sample.anyStamp) }
        try make(sample.laboratory.reconsidering(photo, stamp: Sample.anyStamp))
        #expect(states() == [.pending, .pending] && sample.laboratory.meetings[meeting]?.body[1].reason == "")
        #expect(throws: Refusal.proposal(.stillPending)) {
            try sample.laboratory.reconsidering(photo, stamp: Sample.anyStamp)
        }
    }

    @Test("what is no proposal is not decided on")
    func none() {
        let note = Target(record: photo.record, path: ["body", "note"])
        #expect(throws: Refusal.proposal(.none("Rien"))) {
            try sample.laboratory.turningDown(note, reason: "x", stamp: Sample.anyStamp)
        }
        #expect(throws: Refusal.self) {
            try sample.laboratory.accepting(
                Target(record: photo.record), reader: sample.reader, stamp: Sample.anyStamp)
        }
    }

    @Test("minutes that are read again keep what was decided")
    mutating func again() throws {
        let read = try #require(sample.laboratory.meetings[meeting])
        try make(sample.laboratory.turningDown(photo, reason: "Trop cher", stamp: Sample.anyStamp))
        var random = Seeded(3)
        let (change, id) = try sample.laboratory.importing(read, stamp: Sample.anyStamp, using: &random)
        try sample.laboratory.apply(change)
        #expect(id == meeting && states() == [.turnedDown, .pending])
        #expect(sample.laboratory.meetings[meeting]?.body[1].reason == "Trop cher")
    }

    @Test("the name of the action is made of the meeting and the passage, for ever")
    func name() throws {
        let names = sample.laboratory.proposals.map(\.actionName.text)
        #expect(names.allSatisfy { $0.count < 100 } && Set(names).count == 2)
        #expect(names[0].hasPrefix("photo-"))
        #expect(names == ["photo-kvxbvuse", "salle-judqqvyw"])
    }
}
