import LIAVVModel
import Testing

/// Two meetings with questions and decisions, as they stand on 18 December 2024.
struct FollowUpSample {
    var sample = Sample()
    let autumn: Identifier
    let winter: Identifier

    init() throws {
        autumn = try #require(Identifier("reunion-8"))
        winter = try #require(Identifier("reunion-9"))
        let first = try meeting(autumn, 8, "2024-11-19", try Self.autumn())
        let second = try meeting(winter, 9, "2024-12-17", try Self.winter())
        sample.laboratory.meetings = Table([first, second])
    }

    private static func autumn() throws -> [Block] {
        [
            try block("date", .decision, "Tout aura lieu en mars", .acted),
            try block("lieu", .decision, "Tout aura lieu dans le hall", .acted),
            try block("budget", .question, "Avec quel budget\u{A0}?", .open),
            try block("texte", .paragraph, "Autre chose"),
        ]
    }

    private static func winter() throws -> [Block] {
        var answer = try block("gratuit", .answer, "Elle est gratuite")
        answer.answers = Identifier("salle")
        return [
            try block("salle", .question, "La salle est-elle payante\u{A0}?", .answered), answer,
            try block("duree", .question, "Combien de temps\u{A0}?", .open),
            try block("kiosque", .decision, "Tout aura lieu au kiosque", .acted),
            try block("ailleurs", .decision, "Tout aura lieu ailleurs", .acted),
        ]
    }

    static func block(
        _ id: String, _ kind: Block.Kind, _ text: String, _ state: Block.State? = nil
    ) throws -> Block {
        var block = Block()
        (block.id, block.kind, block.text, block.state) = (try #require(Identifier(id)), kind, text, state)
        return block
    }

    private func meeting(_ id: Identifier, _ number: Int, _ day: String, _ body: [Block]) throws -> Meeting {
        var meeting = Meeting()
        (meeting.id, meeting.number, meeting.date, meeting.body) = (id, number, Day(iso: day), body)
        return meeting
    }

    var laboratory: Laboratory { sample.laboratory }
    var index: FollowUpIndex { FollowUpIndex(laboratory) }

    func passage(_ name: String) throws -> PassageReference {
        let target = try laboratory.target(name) { $0.record.kind == .meeting && !$0.path.isEmpty }
        return try #require(PassageReference(target))
    }

    func block(_ name: String) throws -> Block { try #require(laboratory.passage(passage(name))).block }

    /// Makes the change, and sees that undoing it leaves everything as it was, and that nothing dangles.
    mutating func make(_ change: Change) throws {
        let before = laboratory
        try sample.laboratory.apply(change)
        var undone = laboratory
        try undone.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(undone == before && laboratory != before)
        #expect(laboratory.integrityProblems().isEmpty)
        let written = try laboratory.meetings.map { try Meeting($0.value) }
        #expect(zip(written, laboratory.meetings).allSatisfy { $0.body == $1.body })
    }

    /// An action that came from a passage.
    mutating func add(action title: String, from name: String? = nil, after: Identifier? = nil) throws -> Identifier {
        let id = sample.add(action: title)
        if let name {
            var source = Provenance()
            let passage = try passage(name)
            (source.id, source.meeting, source.block) = (id, passage.meeting, passage.block)
            sample.laboratory.actions[id]?.provenance = [source]
        }
        if let after {
            var dependency = Dependency()
            dependency.on = after
            sample.laboratory.actions[id]?.dependencies = [dependency]
        }
        return id
    }
}
