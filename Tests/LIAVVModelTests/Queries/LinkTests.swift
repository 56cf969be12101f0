import LIAVVModel
import Testing

@Suite struct LinkTests {
    private var sample = Sample()
    private let kiosk, letter, meeting: Identifier
    private let block = Settings.identifier

    init() throws {
        kiosk = sample.add(action: "Réserver le kiosque", ["Appeler la culture"])
        letter = sample.add(action: "Écrire la lettre")
        meeting = try sample.add(meeting: "2024-12-17")
        var question = Block()
        (question.id, question.kind, question.text) = (block, .question, "Où ?")
        var answer = Block()
        (answer.id, answer.kind, answer.answers) = (try #require(Identifier("answer")), .answer, block)
        answer.members = [try sample.member("Yona")]
        sample.laboratory.meetings[meeting]?.body = [question, answer]
        var source = Provenance()
        (source.id, source.meeting, source.block) = (block, meeting, block)
        sample.laboratory.actions[kiosk]?.provenance = [source]
        var wait = Dependency()
        wait.on = kiosk
        sample.laboratory.actions[letter]?.dependencies = [wait]
        var layout = Layout()
        layout.id = try #require(Identifier("plan"))
        var item = Item()
        (item.id, item.owner) = (try #require(Identifier("stand")), try sample.member("Cindy"))
        layout.items = [item]
        sample.laboratory.layouts[layout.id] = layout
        sample.laboratory.actions[kiosk]?.stand = item.id
        try sample.assign(["culture"], to: ["Cindy"])
    }

    private func links(_ kind: RecordKind, _ id: Identifier, _ path: [String] = []) -> [String: [String]] {
        let groups = sample.laboratory.links(of: Target(record: RecordReference(kind: kind, id: id), path: path))
        return Dictionary(uniqueKeysWithValues: groups.map { ($0.key, $0.targets.map(\.name)) })
    }

    @Test("from an action to what it is tied to, and back")
    func action() throws {
        #expect(links(.action, kiosk) == ["waiting": [letter.text], "stand": ["stand"], "passages": ["liavv"]])
        let piece = try sample.piece("culture").contribution.text
        #expect(links(.action, kiosk, ["contributions", piece]) == ["belongs": [kiosk.text]])
        #expect(links(.meeting, meeting) == ["actions": [kiosk.text]])
        let passage = links(.meeting, meeting, ["body", "liavv"])
        #expect(passage == ["meeting": [meeting.text], "answers": ["answer"], "actions": [kiosk.text]])
        let stand = try #require(Identifier("plan"))
        #expect(links(.layout, stand, ["items", "stand"]) == ["layouts": ["plan"], "actions": [kiosk.text]])
    }

    @Test("from members to theirs")
    func members() throws {
        let piece = try sample.piece("culture").contribution.text
        #expect(links(.member, try sample.member("Cindy")) == ["contributions": [piece], "stand": ["stand"]])
        #expect(links(.member, try sample.member("Yona")) == ["said": ["answer"]])
        #expect(links(.member, try sample.member("Joachim")).isEmpty)
    }

    @Test("everything that is linked is there, and labelled in both languages")
    func everything() {
        for (target, _) in sample.laboratory.targets {
            for group in sample.laboratory.links(of: target) {
                #expect(!group.targets.isEmpty && !group.label.fr.isEmpty && !group.label.en.isEmpty)
                for linked in group.targets { #expect(sample.laboratory.content(of: linked) != nil) }
            }
        }
    }
}
