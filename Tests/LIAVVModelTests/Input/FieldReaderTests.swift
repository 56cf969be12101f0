import LIAVVModel
import Testing

@Suite struct FieldReaderTests {
    private var sample = Sample()

    init() throws {
        var axis = Axis()
        (axis.id, axis.number, axis.title) = (try #require(Identifier("axe-3")), 3, "Achats durables")
        sample.laboratory.settings.axes = [axis]
        sample.add(action: "Réserver le kiosque")
        sample.add(action: "Réserver la salle")
    }

    private func read(_ shape: Shape, _ key: String, _ text: String) throws -> Value? {
        try sample.reader.value(of: try #require(shape.field(key)), from: text)
    }

    private func refusal(_ shape: Shape, _ key: String, _ text: String) throws -> Refusal? {
        do throws(Refusal) {
            _ = try sample.reader.value(of: try Self.field(shape, key), from: text)
            return nil
        } catch {
            return error
        }
    }

    private static func field(_ shape: Shape, _ key: String) throws(Refusal) -> FieldShape {
        guard let field = shape.field(key) else { throw .unknownField(key, known: []) }
        return field
    }

    @Test(
        "values of an action",
        arguments: [
            ("title", "  Réserver\u{A0}", .text("Réserver")), ("description", "a\r\nb\rc\n\td", .text("a\nb\nc\n\td")),
            ("status", "en cours", .text("under-way")), ("status", "UNDER WAY", .text("under-way")),
            ("status", "en-cours", .text("under-way")), ("status", "under-way", .text("under-way")),
            ("status", "En‑cou", .text("under-way")), ("status", "faite", .text("done")),
            ("status", "blo", .text("blocked")), ("priority", "haute", .text("high")),
            ("due", "28/3", .text("2025-03-28")),
            ("due", "J−45", .text("J-45")), ("milestone", "oui", .flag(true)), ("milestone", "NON", .flag(false)),
            ("milestone", "faux", .flag(false)), ("axis", "3", .text("axe-3")), ("axis", "axe-3", .text("axe-3")),
            ("stand", "stand-aa22", .text("stand-aa22")),
            ("tags", "a, b ; ; c", .list([.text("a"), .text("b"), .text("c")])),
            ("tags", " , ;", nil), ("scenarios", ",", nil), ("notes", "  ", nil), ("due", "", nil),
        ] as [(String, String, Value?)])
    func values(_ key: String, _ text: String, _ value: Value?) throws {
        #expect(try read(Action.shape, key, text) == value)
    }

    @Test("values of other things")
    func others() throws {
        #expect(try read(Meeting.shape, "date", "17/12") == .text("2024-12-17"))
        #expect(try read(Meeting.shape, "number", "9") == .integer(9))
        #expect(try read(Corner.shape, "x", "-120") == .integer(-120))
        #expect(try read(Action.shape, "lead", "camille") == .text(sample.member("Camille").text))
        #expect(
            try read(Block.shape, "members", "Cindy; Yona")
                == .list([
                    .text(sample.member("Cindy").text), .text(sample.member("Yona").text),
                ]))
        let dependency = try read(Dependency.shape, "on", "kiosque")?.text
        #expect(dependency?.hasPrefix("reserver-le-kiosque-") == true)
    }

    @Test(
        "refused",
        arguments: [
            ("title", "", .missing), ("title", "a\u{1B}[31m", .controlCharacter), ("title", "a\nb", .controlCharacter),
            ("description", "a\u{9B}", .controlCharacter), ("tags", "a\u{0}", .controlCharacter),
            ("due", "bientôt", .notADue("bientôt")),
            ("due", "30 février", .notADue("30 février")), ("milestone", "peut-être", .notAFlag("peut-être")),
            ("stand", "../x", .notAnIdentifier("../x")),
            ("axis", "7", .notAChoice("7", allowed: [Phrase(verbatim: "axe-3")])),
            ("priority", "x", .notAChoice("x", allowed: Action.Priority.allCases.map(\.label))),
            ("priority", "\u{301}", .notAChoice("\u{301}", allowed: Action.Priority.allCases.map(\.label))),
        ] as [(String, String, FieldFault.Reason)])
    func refused(_ key: String, _ text: String, _ reason: FieldFault.Reason) throws {
        guard case .invalidField(let found, let fault)? = try refusal(Action.shape, key, text) else {
            Issue.record("read")
            return
        }
        #expect(found == key)
        #expect(fault.reason == reason)
        let phrase = Refusal.invalidField(found, fault).phrase
        #expect(phrase.fr != phrase.en)
    }

    @Test(
        "numbers and days refused",
        arguments: [
            ("number", "neuf", .notANumber("neuf")), ("number", "1.5", .notANumber("1.5")),
            ("number", "-1", .outOfRange(0...100_000)),
            ("number", "99999999999999999999", .notANumber("99999999999999999999")), ("date", "J-30", .notADay("J-30")),
        ] as [(String, String, FieldFault.Reason)])
    func numbers(_ key: String, _ text: String, _ reason: FieldFault.Reason) throws {
        guard case .invalidField(_, let fault)? = try refusal(Meeting.shape, key, text) else {
            Issue.record("read")
            return
        }
        #expect(fault.reason == reason)
    }

    @Test("names and references refused")
    func references() throws {
        #expect(try refusal(Action.shape, "lead", "Zoé") == .unknownName("Zoé"))
        #expect(
            try refusal(Block.shape, "members", "Cindy, Cam")
                == .ambiguousName(
                    "Cam", candidates: ["Camila PINTILIE", "Camille FRAIGNAC"]))
        guard case .ambiguousReference? = try refusal(Dependency.shape, "on", "réserver") else {
            Issue.record("not ambiguous")
            return
        }
        #expect(try refusal(Dependency.shape, "on", "rien") == .unknownReference("rien"))
        #expect(try refusal(Action.shape, "contributions", "x") == .fieldNotEditable("contributions"))
        #expect(try refusal(Settings.shape, "event", "x") == .fieldNotEditable("event"))
    }

    @Test("no text traps, and what is read can be filed", arguments: Shape.all)
    func hostile(_ shape: Shape) throws {
        let texts = [
            "1e400", "nan", "inf", "-1", "\u{0}", "99999999999999999999", "🗓", "J-", ",", "é", "\u{301}", "0", "oui",
        ]
        for field in shape.fields {
            for text in texts { _ = try refusal(shape, field.key, text) }
        }
    }
}
