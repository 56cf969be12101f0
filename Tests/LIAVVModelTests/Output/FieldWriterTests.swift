import LIAVVModel
import Testing

@Suite struct FieldWriterTests {
    private var sample = Sample()

    private func writer(_ language: Language) -> FieldWriter {
        FieldWriter(laboratory: sample.laboratory, today: sample.today, language: language)
    }

    @Test(
        "each kind of field",
        arguments: [
            (.text, .text("a"), "a", "a"), (.day, .text("2025-03-28"), "ven. 28 mars", "Fri 28 Mar"),
            (.due, .text("J-42"), "ven. 14 févr. (J−42)", "Fri 14 Feb (D−42)"),
            (.due, .text("2025-03-31"), "lun. 31 mars (J+3)", "Mon 31 Mar (D+3)"),
            (.hours, .real(1.5), "1,5\u{A0}h", "1.5\u{A0}h"),
            (.hours, .integer(3), "3\u{A0}h", "3\u{A0}h"), (.flag, .flag(true), "oui", "yes"),
            (.flag, .flag(false), "non", "no"),
            (.integer(0...9, .centimetres), .integer(1330), "13,30\u{A0}m", "13.30 m"),
            (.integer(0...9, .minutes), .integer(20), "20\u{A0}min", "20\u{A0}min"),
            (.integer(0...9, .degrees), .integer(90), "90°", "90°"),
            (.integer(0...9, .none), .integer(7), "7", "7"), (.tags, .list([.text("a"), .text("b")]), "a, b", "a, b"),
            (
                .structures("contribution", identity: "id"), .list([.record([:]), .record([:])]), "2 × contribution",
                "2 × contribution"
            ),
            (.structures("share", identity: "member"), .list([.record([:])]), "1 × part", "1 × share"),
            (.text, .data([1, 2]), "2 octets", "2 bytes"), (.text, nil, "", ""),
        ] as [(FieldKind, Value?, String, String)])
    func kinds(_ kind: FieldKind, _ value: Value?, _ fr: String, _ en: String) {
        #expect(writer(.french).text(value, kind: kind) == fr)
        #expect(writer(.english).text(value, kind: kind) == en)
    }

    @Test("choices, people and axes by their names")
    mutating func names() throws {
        let status = try #require(Action.shape.field("status")).kind
        #expect(writer(.french).text(.text("under-way"), kind: status) == "en cours")
        #expect(writer(.english).text(.text("under-way"), kind: status) == "under way")
        #expect(writer(.french).text(.text("later"), kind: status) == "later")
        let cindy = try sample.member("Cindy").text
        #expect(writer(.french).text(.text(cindy), kind: .reference(.member)) == "Cindy DELVOYE")
        let people = Value.list([.text(cindy), .text("gone-7f3k")])
        #expect(writer(.french).text(people, kind: .references(.member)) == "Cindy DELVOYE, gone-7f3k")
        var axis = Axis()
        (axis.id, axis.number, axis.title) = (try #require(Identifier("axe-3")), 3, "Achats durables")
        sample.laboratory.settings.axes = [axis]
        #expect(writer(.french).text(.text("axe-3"), kind: .axis) == "3. Achats durables")
        #expect(writer(.french).text(.text("axe-4"), kind: .axis) == "axe-4")
    }

    @Test("distances to an event without a day")
    mutating func noEvent() {
        sample.laboratory.settings.event.day = nil
        #expect(writer(.french).text(.text("J-42"), kind: .due) == "J−42")
        #expect(writer(.english).text(.text("J+3"), kind: .due) == "D+3")
        #expect(writer(.french).text(.text("2025-02-14"), kind: .due) == "ven. 14 févr.")
    }

    @Test(
        "values that belong elsewhere are shown, and do not trap",
        arguments: [
            Value.date(1e300), .date(-.infinity), .date(.nan), .date(0), .real(.nan), .real(1e300), .integer(.min),
            .text("?"),
            .list([.list([.real(.infinity)])]), .record(["a": .flag(true)]), .data([]),
        ])
    func strange(_ value: Value) {
        let kinds: [FieldKind] = [
            .text, .prose, .identifier, .integer(0...1, .days), .flag, .day, .instant, .due, .choice([]),
            .reference(.member), .references(.action), .axis, .tags, .structure("event"),
            .structures("share", identity: "member"),
        ]
        for kind in kinds {
            #expect(!writer(.french).text(value, kind: kind).isEmpty || value.list != nil || value.text != nil)
        }
        _ = writer(.english).text(value, kind: .hours)
    }
}
