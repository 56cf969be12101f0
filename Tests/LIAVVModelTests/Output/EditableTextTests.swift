import LIAVVModel
import Testing

/// What stands in a form's field is read back as what it was written from.
@Suite struct EditableTextTests {
    private func check(
        _ value: Value?, _ field: FieldShape, in laboratory: Laboratory, today: Day, _ what: String
    ) {
        for language in Language.allCases {
            let writer = FieldWriter(laboratory: laboratory, today: today, language: language)
            let text = writer.editable(value, kind: field.kind)
            let read: Result<Value?, Refusal>
            do throws(Refusal) {
                read = .success(
                    try FieldReader(laboratory: laboratory, today: today).value(of: field, from: text))
            } catch {
                read = .failure(error)
            }
            #expect(read == .success(value), "\(what) \(field.key) “\(text)” \(language)")
        }
    }

    /// A laboratory in which every editable field of an action and its contribution stands for something.
    private func full() throws -> Sample {
        var sample = Sample()
        let kiosk = sample.add(action: "Réserver le kiosque", ["Appeler"])
        var axis = Axis()
        (axis.id, axis.number, axis.title) = (try #require(Identifier("axe-3")), 3, "Achats durables")
        sample.laboratory.settings.axes = [axis]
        for title in ["Scénario 1, court", "Scénario 2", "Scénario 21"] {
            var scenario = Scenario()
            (scenario.title, scenario.id) = (title, try #require(Identifier("s-\(title.count)-\(title.hashed)")))
            sample.laboratory.scenarios[scenario.id] = scenario
        }
        sample.laboratory.actions[kiosk]?.scenarios = sample.laboratory.scenarios.map(\.id)
        return sample
    }

    @Test("days and J−n, whatever the year", arguments: [-60_000, -800, -61, -1, 0, 1, 59, 365, 3000, 60_000])
    func days(ahead: Int) throws {
        let sample = Sample()
        let due = try #require(Action.shape.field("due")), created = try #require(Action.shape.field("created"))
        let day = sample.today + ahead
        check(.text(day.iso), due, in: sample.laboratory, today: sample.today, "due")
        check(.text(day.iso), created, in: sample.laboratory, today: sample.today, "created")
    }

    @Test("distances", arguments: [0, 1, 45, 999, -1, -30])
    func distances(days: Int) throws {
        let sample = Sample()
        let due = try #require(Action.shape.field("due"))
        check(.text(Due.before(days).text), due, in: sample.laboratory, today: sample.today, "due")
    }

    @Test(
        "any number of hours",
        arguments: [0, 0.25, 0.5, 1, 1.05, 1.5, 2.0 / 3, 4.0 / 3, 7.125, 12.3456, 1.0 / 7, 20.0 / 7, 100, 99_999])
    func hours(_ hours: Double) throws {
        let sample = Sample()
        let effort = try #require(Contribution.shape.field("effort"))
        let value: Value = hours == hours.rounded() ? .integer(Int(hours)) : .real(hours)
        check(value, effort, in: sample.laboratory, today: sample.today, "effort")
    }

    @Test("random values of every kind")
    func random() throws {
        let sample = try full()
        var random = Seeded(11)
        let effort = try #require(Contribution.shape.field("effort")), due = try #require(Action.shape.field("due"))
        let duration = try #require(Action.shape.field("duration"))
        for _ in 0..<300 {
            let hours = Double.random(in: 0...300, using: &random)
            let minutes = Double(Int.random(in: 1...9000, using: &random)) / 60
            for value in [hours, minutes] where Int(exactly: value) == nil {
                check(.real(value), effort, in: sample.laboratory, today: sample.today, "effort")
            }
            let day = Day(number: Int.random(in: -30_000...90_000, using: &random))
            check(.text(day.iso), due, in: sample.laboratory, today: sample.today, "due")
            let distance = Due.before(Int.random(in: -900...900, using: &random))
            check(.text(distance.text), due, in: sample.laboratory, today: sample.today, "due")
            let days = Value.integer(Int.random(in: 0...3650, using: &random))
            check(days, duration, in: sample.laboratory, today: sample.today, "duration")
        }
    }

    @Test("flags, choices, numbers and nothing")
    func choices() throws {
        let sample = try full()
        for shape in [Action.shape, Contribution.shape, Share.shape, Scenario.shape, Member.shape, Item.shape] {
            for field in shape.fields where shape.editableKeys.contains(field.key) {
                let values: [Value]
                switch field.kind {
                case .choice(let choices): values = choices.map { .text($0.value) }
                case .flag: values = [.flag(true), .flag(false)]
                case .integer(let range, _): values = [.integer(range.lowerBound), .integer(range.upperBound)]
                default: values = []
                }
                for value in values { check(value, field, in: sample.laboratory, today: sample.today, shape.name) }
                guard !field.isRequired else { continue }
                check(nil, field, in: sample.laboratory, today: sample.today, shape.name)
            }
        }
    }

    @Test("names that are whole, shared, with a comma, gone")
    func names() throws {
        var sample = try full()
        let lead = try #require(Action.shape.field("lead")), all = try #require(Action.shape.field("scenarios"))
        sample.add(member: "Camille", "FRAIGNAC")
        sample.add(member: "Jean, dit", "LE BREF")
        sample.add(member: "moi", "")
        for member in sample.laboratory.members {
            check(.text(member.id.text), lead, in: sample.laboratory, today: sample.today, member.fullName)
        }
        let scenarios = Value.list(sample.laboratory.scenarios.map { .text($0.id.text) })
        check(scenarios, all, in: sample.laboratory, today: sample.today, "scenarios")
        check(.text("axe-3"), try #require(Action.shape.field("axis")), in: sample.laboratory, today: sample.today, "")
    }

    @Test("texts, with what quotes, breaks and typography they have")
    func texts() throws {
        let sample = Sample()
        let title = try #require(Action.shape.field("title")), notes = try #require(Action.shape.field("notes"))
        let tags = try #require(Action.shape.field("tags"))
        for text in ["Élu·es", "« tôt »\u{A0}!", "e\u{301}t", "\u{1F4C5}", "<&>", "100 %", "J-3", "oui", "a ⏎ b"] {
            check(.text(text), title, in: sample.laboratory, today: sample.today, "title")
            check(.text(text + "\nb\n\tc"), notes, in: sample.laboratory, today: sample.today, "notes")
            check(.list([.text(text), .text("b c")]), tags, in: sample.laboratory, today: sample.today, "tags")
        }
        for text in ["a, b", "a; b", "\"a\", b", "\"", "\"\"", "a \"b\"", "5\"", "« a, b »", ",", "a\"b, c\"", "\"a"] {
            for list in [[text], [text, "b"], ["b", text], [text, text]] {
                let value = Value.list(list.map { .text($0) })
                check(value, tags, in: sample.laboratory, today: sample.today, "tags")
            }
        }
    }
}

extension String {
    /// Letters that tell it from others, for an identifier.
    fileprivate var hashed: String { unicodeScalars.map { String($0.value % 10) }.joined() }
}
