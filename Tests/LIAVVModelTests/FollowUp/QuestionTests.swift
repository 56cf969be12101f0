import LIAVVModel
import Testing

/// A question waits until someone answers it, something settles it, or it is withdrawn.
@Suite struct QuestionTests {
    private var sample: FollowUpSample

    init() throws { sample = try FollowUpSample() }

    private func questions() -> [String] {
        sample.laboratory.questions(sample.index, today: sample.sample.today).map(\.passage.block.id.text)
    }

    private func entry(_ name: String) throws -> QuestionEntry {
        let all = sample.laboratory.questions(sample.index, today: sample.sample.today)
        return try #require(all.first { $0.passage.block.id.text == name })
    }

    @Test("open questions come first, oldest first, with their age")
    func list() throws {
        #expect(questions() == ["budget", "duree", "salle"])
        #expect(try entry("budget").age == 29 && entry("budget").meetingsSince == 1)
        #expect(try entry("duree").age == 1 && entry("duree").meetingsSince == 0)
        #expect(try entry("salle").answers.map(\.block.id.text) == ["gratuit"])
        #expect(!(try entry("salle").isOpen))
    }

    @Test("an answer given now stands after the question and has no line")
    mutating func answer() throws {
        let yona = try sample.sample.member("Yona")
        let question = try sample.passage("budget")
        try sample.make(
            sample.laboratory.answering(
                question: question, "  Deux mille euros\n", by: yona, stamp: sample.sample.stamp(yona)))
        let body = try #require(sample.laboratory.meetings[sample.autumn]).body
        #expect(body.map(\.kind) == [.decision, .decision, .question, .answer, .paragraph])
        #expect(body[3].text == "Deux mille euros" && body[3].answers == question.block && body[3].line == nil)
        #expect(body[3].speaker == "Yona BEN SAÏD" && body[3].members == [yona])
        #expect(try entry("budget").state == .answered && questions().first == "duree")
        let step = try #require(try sample.block("budget").followUp.first)
        #expect(step.member == yona && step.passage == body[3].id && step.day == sample.sample.today)
    }

    @Test("a second answer comes after the first")
    mutating func answers() throws {
        try sample.make(
            sample.laboratory.answering(
                question: sample.passage("salle"), "Mais pas le soir", by: nil, stamp: sample.sample.stamp()))
        #expect(try entry("salle").answers.map(\.block.text) == ["Elle est gratuite", "Mais pas le soir"])
        let chain = sample.index.chain(of: try sample.passage("salle"))
        #expect(chain.map(\.state) == [.open, .answered, .answered])
    }

    @Test("without words nothing is answered")
    func words() throws {
        #expect(throws: Refusal.followUp(.noWords)) {
            try sample.laboratory.answering(
                question: sample.passage("budget"), " \u{1B}\n", by: nil, stamp: Sample.anyStamp)
        }
        #expect(throws: Refusal.followUp(.notAQuestion("Autre chose"))) {
            try sample.laboratory.answering(
                question: sample.passage("texte"), "Oui", by: nil, stamp: Sample.anyStamp)
        }
    }

    @Test("a decision of a later meeting settles it; reopened, it waits again")
    mutating func settle() throws {
        let question = try sample.passage("budget")
        try sample.make(
            sample.laboratory.settling(
                question: question, by: sample.passage("kiosque"), stamp: sample.sample.stamp()))
        #expect(try entry("budget").answers.map(\.block.id.text) == ["kiosque"])
        #expect(try sample.block("budget").settledIn == sample.winter)
        #expect(
            sample.index.entry(try #require(sample.laboratory.passage(sample.passage("kiosque")))).settles.count == 1)
        #expect(throws: Refusal.followUp(.settled("Tout aura lieu au kiosque"))) {
            try sample.laboratory.settleable(question)
        }
        try sample.make(
            sample.laboratory.reopening(question: question, reason: "Rien de clair", stamp: sample.sample.stamp()))
        #expect(try entry("budget").isOpen && entry("budget").answers.isEmpty)
        let chain = sample.index.chain(of: question)
        #expect(chain.map(\.state) == [.open, .answered, .open])
        #expect(chain.map(\.day?.iso) == ["2024-11-19", "2024-12-18", "2024-12-18"])
        let kiosk = try sample.passage("kiosque").target
        #expect(chain[1].place == kiosk && chain[2].reason == "Rien de clair")
        #expect(throws: Refusal.followUp(.stillOpen)) { try sample.laboratory.reopenable(question) }
    }

    @Test("a paragraph settles nothing")
    func paragraph() throws {
        #expect(throws: Refusal.followUp(.doesNotSettle("Autre chose"))) {
            try sample.laboratory.settling(
                question: sample.passage("budget"), by: sample.passage("texte"), stamp: Sample.anyStamp)
        }
    }

    @Test("withdrawn with a reason, it waits for nothing until it is reopened")
    mutating func withdraw() throws {
        let question = try sample.passage("duree")
        #expect(throws: Refusal.followUp(.noReason)) {
            try sample.laboratory.withdrawing(question: question, reason: " ", stamp: Sample.anyStamp)
        }
        try sample.make(
            sample.laboratory.withdrawing(
                question: question, at: sample.passage("ailleurs").target, reason: "Sans objet",
                stamp: sample.sample.stamp()))
        #expect(try entry("duree").state == .withdrawn && questions() == ["budget", "salle", "duree"])
        #expect(throws: Refusal.followUp(.withdrawn(reason: "Sans objet"))) {
            try sample.laboratory.answerable(question)
        }
        try sample.make(sample.laboratory.reopening(question: question, stamp: sample.sample.stamp()))
        #expect(try entry("duree").isOpen)
    }

    @Test("an import keeps what became of a question")
    mutating func imported() throws {
        let question = try sample.passage("salle")
        let read = try #require(sample.laboratory.meetings[sample.winter])
        try sample.make(sample.laboratory.reopening(question: question, stamp: sample.sample.stamp()))
        var random = Seeded(3)
        let (change, _) = try sample.laboratory.importing(read, stamp: sample.sample.stamp(), using: &random)
        #expect(change.edits.isEmpty)
    }
}
