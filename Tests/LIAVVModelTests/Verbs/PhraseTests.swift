import Testing

@testable import LIAVVModel

@Suite struct PhraseTests {
    private static let reasons: [(FieldFault.Reason, [String])] = [
        (.missing, []), (.wrongType, []),
        (.notAChoice("teal", allowed: [Phrase(verbatim: "red"), Phrase(verbatim: "blue")]), ["teal", "red", "blue"]),
        (.notADay("teal"), ["teal"]), (.notADue("teal"), ["teal"]), (.notAnInstant("teal"), ["teal"]),
        (.notAnIdentifier("teal"), ["teal"]), (.notANumber("teal"), ["teal"]), (.notAFlag("teal"), ["teal"]),
        (.notCorners("teal"), ["teal", "0;0"]),
        (.outOfRange(11...97), ["11", "97"]), (.negative, []), (.controlCharacter, []),
        (.repeatedIdentity("teal"), ["teal"]),
        (.empty, []),
    ]

    private static let refusals: [(Refusal, [String])] = [
        (.unknownName("Zoé"), ["Zoé"]), (.ambiguousName("Cam", candidates: ["A", "B"]), ["Cam", "A", "B"]),
        (.unknownReference("zzz"), ["zzz"]),
        (.ambiguousReference("z", candidates: ["y1", "y2", "y3"]), ["z", "y1", "y2", "y3"]),
        (.unknownField("color", known: ["due", "lead"]), ["color", "due", "lead"]),
        (.fieldNotEditable("shares"), ["shares"]),
        (.notAContribution("Forum"), ["Forum"]), (.alreadyAssigned(member: "Zoé", contribution: "K7"), ["Zoé", "K7"]),
        (.hasDeclined(member: "Zoé", contribution: "K7", reason: "R2"), ["Zoé", "K7", "R2"]),
        (.hasDeclined(member: "Zoé", contribution: "K7", reason: ""), ["Zoé", "K7"]),
        (.notAssigned(member: "Zoé", contribution: "K7"), ["Zoé", "K7"]),
        (.leadTaken(by: "Zoé", contribution: "K7"), ["Zoé", "K7"]),
        (.memberHasLeft("Zoé"), ["Zoé"]), (.contributionGone, []), (.emptyTitle, []),
        (.dueBeforeStart(start: Day(number: 20_209), due: Day(number: 20_179)), ["2025", "1"]),
        (.nothingToUndo, []),
        (.nothingToRedo, []), (.whoAreYou, []),
        (.proposal(.none("K7")), ["K7"]), (.proposal(.takenUp(by: ["K7", "K8"])), ["K7", "K8"]),
        (.proposal(.madeAlready(action: "K7")), ["K7"]), (.proposal(.joinedAlready(action: "K7")), ["K7"]),
        (.proposal(.inBin(action: "K7", id: Settings.identifier)), ["K7", "liavv bin restore liavv"]),
        (.proposal(.turnedDown(reason: "R2")), ["R2"]), (.proposal(.turnedDown(reason: "")), []),
        (.proposal(.stillPending), []), (.proposal(.noReason), []),
        (.scenario(.keptAlready("K7")), ["K7"]), (.scenario(.archived("K7")), ["K7"]),
        (.scenario(.stillStudied("K7")), ["K7"]),
    ]

    /// A fault as the reading of a file gives it, wherever that reason can come from.
    private func faults() -> [(Refusal, [String])] {
        let texts: [([String: Value], [String])] = [
            ([:], ["title"]), (["title": .integer(1)], ["title"]),
            (["title": .text("t"), "due": .text("teal")], ["due", "teal"]),
        ]
        return texts.compactMap { record, names in
            do throws(FieldFault) {
                _ = try Action(.record(record))
                return nil
            } catch {
                let reference = RecordReference(kind: .action, id: Settings.identifier)
                return (.change(.invalid(reference, error)), names + ["actions/liavv"])
            }
        }
    }

    private func check(_ phrase: Phrase, _ names: [String], _ of: String) {
        #expect(phrase.fr != phrase.en, "\(of)")
        for text in [phrase.fr, phrase.en] {
            #expect(text.hasSuffix(".") && !text.hasSuffix(".."), "\(text)")
            for name in names { #expect(text.contains(name), "\(text)") }
        }
        checkTypography(phrase)
    }

    private func checkTypography(_ phrase: Phrase) {
        for sign in [" :", " ;", " !", " ?", "« ", " »"] {
            #expect(!phrase.fr.contains(sign), "an ordinary space in: \(phrase.fr)")
            #expect(!phrase.en.contains(sign), "a French space in: \(phrase.en)")
        }
        #expect(!phrase.en.contains("\u{A0}") && !phrase.en.contains("«"), "\(phrase.en)")
        #expect(!phrase.fr.contains("'") && !phrase.fr.contains("“"), "\(phrase.fr)")
    }

    @Test("every refusal, in both languages")
    func refusals() {
        for (refusal, names) in Self.refusals + faults() { check(refusal.phrase, names, "\(refusal)") }
        let edit = Edit(record: Settings().reference, path: ["name"], before: nil, after: nil)
        check(Refusal.change(.conflict(edit, found: nil)).phrase, [], "conflict")
    }

    @Test("every reason for which a value cannot stand in a field")
    func reasons() {
        for (reason, names) in Self.reasons { check(FieldFault(reason).phrase, names, "\(reason)") }
    }

    @Test("labels, in French typography", arguments: Shape.all)
    func labels(_ shape: Shape) {
        for phrase in [shape.title] + shape.fields.map(\.label) { checkTypography(phrase) }
    }

    @Test("choices are listed as people of each language call them")
    func choices() {
        let phrase = FieldFault(.notAChoice("x", allowed: Action.Priority.allCases.map(\.label))).phrase
        #expect(phrase.fr.contains("basse, normale, haute"))
        #expect(phrase.en.contains("low, normal, high"))
    }

    @Test func languages() {
        #expect(Phrase("oui", "yes")(.french) == "oui")
        #expect(Phrase("oui", "yes")(.english) == "yes")
        #expect(Phrase("a", "b") + Phrase(verbatim: "c") == Phrase("ac", "bc"))
        #expect(Refusal.ambiguousName("C", candidates: ["A", "B", "D"]).phrase.fr.contains("A, B ou D"))
        #expect(Refusal.ambiguousName("C", candidates: ["A", "B", "D"]).phrase.en.contains("A, B or D"))
    }
}
