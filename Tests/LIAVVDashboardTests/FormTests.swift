import LIAVVModel
import LIAVVStore
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The form of all fields: what cannot be is said beside its field, and the rest of the form is kept.
@Suite struct FormTests {
    private func visit(
        _ keys: String = "2", _ size: (Int, Int) = (120, 40), _ language: Language = .french
    ) throws -> Visit {
        var visit = Visit(as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
        try visit.press("2")
        try visit.walk(to: "louer-la-grange")
        return visit
    }

    private func form(_ visit: Visit) throws -> Form {
        guard case .form(let form)? = visit.state.overlays.last else {
            Issue.record("the form is not there")
            throw CancellationError()
        }
        return form
    }

    private func plain(_ visit: Visit) -> String { String(visit.screen.map { $0 == "\u{A0}" ? " " : $0 }) }

    /// Goes to a field of the form and types into it what shall stand there.
    private func type(_ text: String, into key: String, _ visit: inout Visit) throws {
        for _ in 0..<30 where try form(visit).selected > 0 { try visit.press("Up") }
        let fields = try form(visit).editors
        for _ in 0..<(fields.firstIndex { $0.shape.key == key } ?? 0) { try visit.press("Down") }
        #expect(try form(visit).editors[form(visit).selected].shape.key == key)
        try visit.press("C-u")
        visit.take(.event(.paste(text)))
    }

    private func editor(_ key: String, _ visit: Visit) throws -> FieldEditor {
        try #require(try form(visit).editors.first { $0.shape.key == key })
    }

    @Test(
        "bad input is said beside its field, and everything else that was typed is kept",
        arguments: [
            ("due", "30 février", "« 30 février » n’est ni une date"), ("due", "30/2", "« 30/2 » n’est ni une date"),
            ("due", "J-9999999", "n’est ni une date"), ("start", "J-39", "L’échéance (dimanche 16 février 2025)"),
            ("duration", "-1", "La valeur doit être entre 0 et 3650."), ("duration", "1,5", "n’est pas un nombre"),
            ("title", "", "Une valeur est nécessaire."), ("title", "  ", "Une valeur est nécessaire."),
            ("status", "peut-être", "n’est pas un choix"), ("milestone", "bof", "n’est ni oui ni non"),
            ("lead", "nobody", "Personne ne s’appelle « nobody »"), ("lead", "i", "Inès BARRÉ ou Ivan BARREAU"),
            ("axis", "7", "n’est pas un choix"), ("scenarios", "aucun", "Rien ne correspond à « aucun »"),
            ("stand", "pas un nom !", "n’est pas un identifiant"), ("created", "31/4", "« 31/4 » n’est pas une date"),
        ])
    func badInput(key: String, text: String, sentence: String) throws {
        var visit = try visit()
        try visit.press("e")
        try type("à garder", into: "notes", &visit)
        try type(text, into: key, &visit)
        try visit.press("Enter")
        #expect(try form(visit).editors[form(visit).selected].shape.key == key)
        let fault = try #require(try editor(key, visit).fault?.fr)
        #expect(String(fault.map { $0 == "\u{A0}" ? " " : $0 }).contains(sentence), "\(fault)")
        let shown = String(sentence.prefix(12))
        #expect(visit.screen.contains("Rien n’est changé encore") && plain(visit).contains(shown))
        #expect(try editor("notes", visit).text == "à garder" && editor(key, visit).text == text)
        #expect(visit.state.laboratory == .village)
    }

    @Test("effort below zero, and other hours that are none, in the form of a contribution")
    func effort() throws {
        for (text, sentence) in [
            ("-2", "La valeur ne peut pas être négative."), ("beaucoup", "n’est pas un nombre"),
            ("1e9", "n’est pas un nombre"), ("999999", "La valeur doit être entre"),
        ] {
            var visit = Visit(as: "ines-barre", size: Size(columns: 120, rows: 40))
            try visit.press("3")
            try visit.walk(to: "appeler")
            try visit.press("F2")
            try type("deux mots", into: "notes", &visit)
            try type(text, into: "effort", &visit)
            try visit.press("Enter")
            #expect(try editor("effort", visit).fault?.fr.contains(sentence) == true, "\(text)")
            #expect(try editor("notes", visit).text == "deux mots" && visit.state.laboratory == .village)
            try type("1h20", into: "effort", &visit)
            #expect(plain(visit).contains("= 1,33 h"))
            try visit.press("Enter")
            let piece = visit.state.laboratory.actions[.id("louer-la-grange")]?.contributions[0]
            #expect(piece?.effort == 4.0 / 3 && piece?.notes == "deux mots")
            try visit.press("e")
            #expect(try editor("effort", visit).text == "1h20")
        }
    }

    @Test("a title of 5,000 characters is refused, and none of it is lost")
    func longTitle() throws {
        var visit = try visit()
        try visit.press("e")
        try type("à garder", into: "notes", &visit)
        try type(String(repeating: "é", count: 5000), into: "title", &visit)
        try visit.press("Enter")
        #expect(try editor("title", visit).fault?.fr.contains("dépasse 500 caractères") == true)
        #expect(try editor("title", visit).text.count == 5000)
        #expect(try editor("notes", visit).text == "à garder" && visit.state.laboratory == .village)
    }

    @Test("several that cannot be are all said, the cursor on the first; corrected, the form is one change")
    func several() throws {
        var visit = try visit()
        try visit.press("e")
        try type("J-20", into: "start", &visit)
        try type("jamais", into: "due", &visit)
        try type("x", into: "duration", &visit)
        try visit.press("Enter")
        #expect(visit.screen.contains("2 champs à corriger"))
        #expect(try editor("due", visit).fault != nil && editor("duration", visit).fault != nil)
        #expect(try form(visit).editors[form(visit).selected].shape.key == "due")
        try type("J-10", into: "due", &visit)
        try type("5", into: "duration", &visit)
        try visit.press("Enter")
        let hall = try #require(visit.state.laboratory.actions[.id("louer-la-grange")])
        #expect(hall.due == .before(10) && hall.start == .before(20) && hall.duration == 5)
        #expect(visit.state.history.stack.done.count == 1)
        try visit.press("u")
        #expect(visit.state.laboratory == .village)
    }

    @Test("Escape asks once when something was typed; nothing changed is said and is no change")
    func leaving() throws {
        var visit = try visit()
        try visit.press("e Escape")
        #expect(visit.state.overlays.isEmpty)
        try visit.press("e Enter")
        #expect(visit.screen.contains("Rien n’a changé.") && visit.state.history.stack.done.isEmpty)
        try visit.press("e text:x Escape")
        #expect(visit.screen.contains("Échap encore"))
        try visit.press("Escape")
        #expect(visit.state.overlays.isEmpty && visit.state.laboratory == .village)
    }

    @Test("choices turn, names complete")
    func helping() throws {
        var visit = try visit()
        try visit.press("e")
        try type("", into: "status", &visit)
        try visit.press("Right")
        #expect(try editor("status", visit).text == "idée")
        try visit.press("Left")
        #expect(try editor("status", visit).text == "abandonnée")
        try type("lu", into: "lead", &visit)
        try visit.press("Right Enter")
        #expect(visit.state.laboratory.actions[.id("louer-la-grange")]?.lead == .id("luc-noel"))
    }

    @Test(
        "it fits every window, faults and all, in both languages",
        arguments: [Language.french, .english], [(80, 24), (40, 10), (160, 50)])
    func fits(_ language: Language, _ size: (Int, Int)) throws {
        var visit = try visit("2", size, language)
        try visit.press("e")
        for text in ["", "30 février", String(repeating: "日本", count: 300)] {
            try visit.press("C-u")
            visit.take(.event(.paste(text)))
            for key in ["Enter", "Down", "PageDown", "Up", "End", "Left", "Tab"] {
                try visit.press(key)
                guard case .form? = visit.state.overlays.last else { return }
                for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0) }
                let cursor = try #require(visit.state.draw().cursor)
                #expect(cursor.column < size.0 && cursor.row < size.1)
            }
        }
    }

    @Test("every field of every form of the sample is read back as it was written", arguments: Language.allCases)
    func roundTrip(language: Language) throws {
        let laboratory = try Store(folder: Self.sample).load().laboratory
        let state = State(
            laboratory: laboratory, today: try #require(Day(iso: "2024-12-18")), viewer: nil, language: language,
            size: Size(columns: 80, rows: 24), now: Instant(milliseconds: 0), seed: 1)
        let reader = FieldReader(laboratory: laboratory, today: state.today)
        var count = 0
        for target in laboratory.references.flatMap({ everything(in: $0, laboratory) }) {
            guard let form = state.form(about: target) else { continue }
            let record = laboratory.content(of: target)?.value.record ?? [:]
            for editor in form.editors {
                let key = editor.shape.key
                var read: Value?
                do throws(Refusal) { read = try reader.value(of: editor.shape, from: editor.text) } catch {
                    Issue.record("\(target) \(key): \(error.phrase.fr)")
                }
                let former = record[key] ?? (editor.shape.kind == .flag ? .flag(false) : nil)
                #expect(read == former, "\(target) \(key) “\(editor.text)”")
                count += 1
            }
        }
        #expect(count > 2000)
    }

    private static var sample: String {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/sample-data"
    }

    /// A record and all structures in it that have a name of their own.
    private func everything(in record: RecordReference, _ laboratory: Laboratory) -> [Target] {
        nested(Target(record: record), laboratory)
    }

    private func nested(_ target: Target, _ laboratory: Laboratory) -> [Target] {
        guard let (value, shape) = laboratory.content(of: target) else { return [] }
        let inner = shape.fields.flatMap { field -> [Target] in
            guard case .structures(_, identity: let identity?) = field.kind else { return [] }
            return (value.record?[field.key]?.list ?? []).compactMap { $0.record?[identity]?.text }.flatMap {
                nested(Target(record: target.record, path: target.path + [field.key, $0]), laboratory)
            }
        }
        return [target] + inner
    }
}
