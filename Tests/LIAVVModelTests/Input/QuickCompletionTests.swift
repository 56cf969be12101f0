import LIAVVModel
import Testing

/// What Tab offers for the word under the cursor.
@Suite struct QuickCompletionTests {
    private var sample = Sample()

    init() throws {
        for title in ["Lancer le sondage", "Sondage", "Dire \"oui\"", "Double", "double"] { sample.add(action: title) }
        sample.laboratory.settings.phases = ["Cadrage", "Le jour dit"]
        let id = try sample.laboratory.target("Lancer le sondage").record.id
        sample.laboratory.actions[id]?.tags = ["été", "salle des fêtes"]
    }

    private var entry: QuickEntry { QuickEntry(sample.laboratory, today: sample.today, viewer: nil) }

    private func choices(_ line: String, at cursor: Int? = nil) -> [String] {
        entry.completion(of: line, at: cursor ?? line.count)?.choices.map(\.text) ?? []
    }

    @Test("people, by their shortest name that is theirs alone")
    func people() {
        #expect(choices("Appeler @cam") == ["@Camila", "@Camille"])
        #expect(choices("Appeler pilote:DELV") == ["pilote:Cindy"])
        #expect(choices("Appeler @").count == Sample.people.count)
        #expect(choices("Appeler @xyz").isEmpty && choices("Appeler cam").isEmpty && choices("").isEmpty)
    }

    @Test("phases, tags and actions, quoted where they hold spaces")
    func others() {
        #expect(choices("a phase:jour") == ["phase:\"Le jour dit\""])
        #expect(choices("a phase:\"le jo") == ["phase:\"Le jour dit\""])
        #expect(choices("a #E") == ["#été"])
        #expect(choices("a #s") == ["#\"salle des fêtes\""])
        #expect(choices("a après:lancer") == ["après:\"Lancer le sondage\""])
        #expect(choices("a après:dire") == ["après:\"Dire \\\"oui\\\"\""])
    }

    @Test("the word under the cursor, not the last one")
    func cursor() {
        #expect(choices("a #é @ci", at: 4) == ["#été"])
        #expect(choices("a #é @ci", at: 2).isEmpty)
    }

    @Test("what is put in is read as what was meant", arguments: ["@", "après:", "phase:", "#", "pilote:"])
    func meant(mark: String) {
        for choice in entry.completion(of: mark, at: mark.count)?.choices ?? [] {
            let reading = entry.reading("a " + choice.text)
            #expect(!reading.hasProblems && reading.pieces.last?.meaning?.fr == choice.heading, "\(choice)")
        }
    }
}
