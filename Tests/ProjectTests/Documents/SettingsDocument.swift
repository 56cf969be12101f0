@testable import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// `docs/settings.md`, from the descriptors of the settings.
enum SettingsDocument {
    static var text: String {
        ([prose] + [chapter(.french, "En français"), chapter(.english, "In English")]).joined(separator: "\n")
    }

    private static func chapter(_ language: Language, _ title: String) -> String {
        let french = language == .french
        let head = french ? "| Clé | Ce que c’est | Valeurs |" : "| Key | What it is | Values |"
        let rows = SettingField.all.map { field in
            "| `\(field.key)` | **\(field.label(language))**. \(field.explanation(language)) | \(values(field, language)) |"
        }
        return """
            ## \(title)

            \(head)
            |---|---|---|
            \(rows.joined(separator: "\n"))

            ### \(french ? "Noms pour `styles`" : "Names for `styles`")

            \(entries(SettingField.styles, language))

            ### \(french ? "Noms pour `keys`" : "Names for `keys`")

            \(entries(SettingField.keys, language))

            """
    }

    private static func values(_ field: SettingField, _ language: Language) -> String {
        let french = language == .french
        switch field.kind {
        case .flag:
            let usual = field.text(in: PersonalSettings()) == "true"
            return "`true`, `false` (\(french ? "d’origine" : "usual")\u{A0}: `\(usual)`)"
        case .choice(let choices):
            return choices.map { choice in
                choice.value.isEmpty ? choice.label(language) : "`\(choice.value)` (\(choice.label(language)))"
            }.joined(separator: ", ")
        case .text: return french ? "texte" : "text"
        case .entries: return french ? "dictionnaire, voir plus bas" : "dictionary, see below"
        }
    }

    private static func entries(_ field: SettingField, _ language: Language) -> String {
        guard case .entries(let entries) = field.kind else { return "" }
        let french = language == .french
        let head = french ? "| Nom | Ce que c’est | D’origine |" : "| Name | What it is | Usual |"
        let rows = entries.names.map { name in
            "| `\(name)` | \(entries.label(name)(language)) | `` \(entries.usual(name).replacing("|", with: "\\|")) `` |"
        }
        return ([head, "|---|---|---|"] + rows).joined(separator: "\n")
    }

    private static let prose = """
        # Réglages · Settings

        Generated from the descriptors in `Sources/LIAVVDashboard/Settings`: `make docs` writes it, a test holds it fresh.

        One property list for one person, `$XDG_CONFIG_HOME/liavv/settings.plist` (`liavv settings path` says where), never in
        the shared folder. It is changed in the dashboard (`!`), by `liavv settings set`, or by hand (`liavv settings edit`). What
        stands there and makes no sense is named at the start, left as it is, and the usual value holds; keys that nobody knows
        stay. `filters`, `roadmap` and `minutes` in the same file are what the dashboard remembers of how things were looked at.

        ```xml
        <plist version="1.0">
        <dict>
            <key>theme</key>
            <string>dark</string>
            <key>styles</key>
            <dict>
                <key>bad</key>
                <string>bold #c00000</string>
            </dict>
            <key>keys</key>
            <dict>
                <key>assign</key>
                <array>
                    <string>A</string>
                    <string>F4</string>
                </array>
            </dict>
        </dict>
        </plist>
        ```

        A colour is one of sixteen names (`\(Colour.names.joined(separator: "`, `"))`), a number from 0 to 255, `#rrggbb`, or
        `default`. A terminal shows the nearest that it has: 8, 16 or 256, and exact ones where `COLORTERM` says so and its
        palette can be changed. Keys are called as in `liavv screen --keys`: `a`, `F4`, `C-z`, `M-x`, `Delete`, `Space`. Arrows,
        Enter, Escape and Tab mean the same everywhere and cannot be given.

        """
}
