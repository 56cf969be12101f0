import LIAVVModel
import Testing

/// Members correct what minutes say, add to them and take away, and nothing that points there is lost.
@Suite struct PassageEditTests {
    private var sample: FollowUpSample

    init() throws { sample = try FollowUpSample() }

    private mutating func set(_ name: String, _ fields: [(key: String, text: String)]) throws {
        try sample.make(
            sample.laboratory.setting(
                sample.passage(name).target, fields, reader: sample.sample.reader, stamp: sample.sample.stamp()))
    }

    private mutating func read(from line: Int, _ name: String) throws {
        let place = try #require(sample.laboratory.meetings[sample.autumn]?.body.firstIndex { $0.id.text == name })
        sample.sample.laboratory.meetings[sample.autumn]?.body[place].line = line
    }

    @Test("other words keep those of the document, and outlive an import of the same document")
    mutating func words() throws {
        try read(from: 12, "texte")
        let document = try #require(sample.laboratory.meetings[sample.autumn])
        try set("texte", [("text", "D’autres mots"), ("speaker", "Yona")])
        let block = try sample.block("texte")
        let yona = try sample.sample.member("Yona")
        #expect(block.written == "Autre chose" && block.members == [yona])
        var random = Seeded(3)
        let again = try sample.laboratory.importing(document, stamp: sample.sample.stamp(), using: &random)
        #expect(again.change.edits.isEmpty)
        var corrected = document
        corrected.body[3].text = "Autre chose encore"
        let (change, _) = try sample.laboratory.importing(corrected, stamp: sample.sample.stamp(), using: &random)
        try sample.make(change)
        #expect(try sample.block("texte").text == "Autre chose encore")
    }

    @Test("a passage cannot become empty")
    func empty() throws {
        #expect(throws: Refusal.followUp(.noWords)) {
            try sample.laboratory.setting(
                sample.passage("texte").target, [("text", " ")], reader: sample.sample.reader, stamp: Sample.anyStamp)
        }
    }

    @Test("what becomes a question is open; what others refer to stays what it is")
    mutating func kind() throws {
        try set("texte", [("kind", "question")])
        #expect(try sample.block("texte").state == .open && sample.block("texte").written.isEmpty)
        try set("date", [("kind", "remark")])
        #expect(try sample.block("date").state == nil)
        for name in ["salle", "gratuit"] {
            #expect(throws: Refusal.self) {
                try sample.laboratory.setting(
                    sample.passage(name).target, [("kind", "remark")], reader: sample.sample.reader,
                    stamp: Sample.anyStamp)
            }
        }
    }

    @Test("a passage is added after another one, and is found by its name")
    mutating func add() throws {
        let (change, passage) = try sample.laboratory.adding(
            passage: "Qui filme\u{A0}?", .question, speaker: "Yona", to: sample.winter,
            after: sample.passage("salle").block, stamp: sample.sample.stamp())
        try sample.make(change)
        let body = try #require(sample.laboratory.meetings[sample.winter]).body
        #expect(body[2].id == passage.block && body[2].state == .open && body[2].line == nil)
        let yona = try sample.sample.member("Yona")
        #expect(body[2].members == [yona])
        let (last, end) = try sample.laboratory.adding(
            passage: "Fin", .heading, to: sample.winter, stamp: sample.sample.stamp())
        try sample.make(last)
        #expect(sample.laboratory.meetings[sample.winter]?.body.last?.id == end.block)
        #expect(sample.laboratory.meetings[sample.winter]?.body.last?.level == 1)
        #expect(throws: Refusal.followUp(.noPassage("date"))) {
            try sample.laboratory.adding(
                passage: "Ici", .remark, to: sample.winter, after: Identifier("date"), stamp: Sample.anyStamp)
        }
    }

    @Test("a question whose last answer is taken away waits again")
    mutating func remove() throws {
        try sample.make(sample.laboratory.removing(sample.passage("gratuit").target, stamp: sample.sample.stamp()))
        #expect(try sample.block("salle").state == .open)
        try sample.make(
            sample.laboratory.answering(
                question: sample.passage("salle"), "Si", by: nil, stamp: sample.sample.stamp()))
        let answer = try #require(sample.laboratory.meetings[sample.winter]?.body[1])
        #expect(throws: Refusal.self) {
            try sample.laboratory.removing(sample.passage("salle").target, stamp: Sample.anyStamp)
        }
        let target = PassageReference(meeting: sample.winter, block: answer.id).target
        try sample.make(sample.laboratory.removing(target, stamp: sample.sample.stamp()))
        #expect(try sample.block("salle").followUp.isEmpty && sample.block("salle").state == .open)
    }

    @Test("what actions came from stays")
    mutating func inUse() throws {
        _ = try sample.add(action: "Réserver", from: "kiosque")
        #expect(throws: Refusal.followUp(.inUse(actions: ["Réserver"]))) {
            try sample.laboratory.removing(sample.passage("kiosque").target, stamp: Sample.anyStamp)
        }
    }
}
