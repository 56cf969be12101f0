import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Settings as they stand in a file that people and other versions write, too.
@Suite struct SettingsFileTests {
    private static let all: [String: Value] = [
        "member": .text("cindy-aaaa"), "folder": .text("~/labo"), "language": .text("en"), "theme": .text("dark"),
        "ascii": .flag(true), "presenter": .flag(true), "readOnly": .flag(true), "mouse": .flag(false),
        "beside": .text("layout"), "styles": .record(["bad": .text("bold #c00000")]),
        "keys": .record(["assign": .list([.text("A"), .text("F4")])]),
    ]

    @Test("everything is read, and written as it was read")
    func roundTrip() {
        let settings = PersonalSettings(Self.all)
        #expect(PersonalSettings.problems(in: Self.all).isEmpty)
        #expect(settings.theme == .dark && settings.language == .english && !settings.usesMouse)
        #expect(settings.keys == [.assign: [.character("A"), .function(4)]])
        var file: [String: Value] = [:]
        settings.amend(&file, since: PersonalSettings())
        #expect(file == Self.all)
        PersonalSettings().amend(&file, since: settings)
        #expect(file.isEmpty)
    }

    @Test("every setting there is stands in the test above")
    func complete() { #expect(Set(Self.all.keys) == Set(SettingField.all.map(\.key))) }

    @Test("a bad value is one sentence, the rest is used, and it stays until someone chooses")
    func bad() {
        let odd: [String: Value] = [
            "theme": .text("purple"), "ascii": .text("yes"), "language": .integer(3), "member": .text("a\nb"),
            "styles": .record(["bad": .text("bold rouge-pâle"), "good": .text("green"), "nope": .text("red")]),
            "keys": .record([
                "assign": .list([.text("F4"), .text("Hyper")]), "undo": .text("U"), "open": .list([.text("Up")]),
                "nothing": .list([]),
            ]), "beside": .text("map"), "future": .integer(1),
        ]
        let settings = PersonalSettings(odd)
        #expect(settings.theme == .standard && !settings.isASCII && settings.member.isEmpty)
        #expect(settings.styles == [.good: Look(.indexed(2))] && settings.keys == [.undo: [.character("U")]])
        let problems = PersonalSettings.problems(in: odd)
        let paths = [
            "ascii", "beside", "keys.assign", "keys.nothing", "keys.open", "language", "member", "styles.bad",
            "styles.nope", "theme",
        ]
        #expect(problems.map(\.path).sorted() == paths)
        for problem in problems {
            #expect(problem.phrase.fr.hasSuffix("l’origine.") && problem.phrase.en.contains(problem.path))
        }
        var file = odd
        var chosen = settings
        chosen.isASCII = true
        chosen.amend(&file, since: settings)
        #expect(file["ascii"] == .flag(true) && file["theme"] == odd["theme"] && file["future"] == .integer(1))
        #expect(file["keys"] == odd["keys"] && file["styles"] == odd["styles"])
    }

    @Test(
        "what is typed at a path is what stands there",
        arguments: [
            ("theme", "sombre", "default"), ("theme", "fond sombre", "dark"), ("theme", "dark", "dark"),
            ("ascii", "oui", "true"),
            ("mouse", "no", "false"), ("language", "English", "en"), ("keys.assign", "a F4", "a F4"),
            ("keys.remove", "Suppr Ctrl-K", "Delete C-k"), ("keys.assign", "-", ""),
            ("styles.bad", "gras rouge", "bold red"),
        ])
    func typed(path: String, text: String, expected: String) throws {
        var settings = PersonalSettings()
        try? SettingField.set(path, to: text, in: &settings)
        #expect(try SettingField.text(at: path, in: settings) == expected)
        try SettingField.set(path, to: "", in: &settings)
        #expect(settings == PersonalSettings())
    }

    @Test("a path that leads nowhere is refused by name")
    func nowhere() {
        for path in ["colour", "theme.x", "keys.fly", "styles.sky", ""] {
            var settings = PersonalSettings()
            #expect(throws: SettingFault.self, "\(path)") { try SettingField.set(path, to: "x", in: &settings) }
        }
    }

    @Test("every setting has its words in both languages")
    func words() {
        for field in SettingField.all {
            for phrase in [field.label, field.explanation] { #expect(!phrase.fr.isEmpty && !phrase.en.isEmpty) }
            #expect(field.explanation.fr.hasSuffix(".") && field.explanation.en.hasSuffix("."))
        }
    }
}
