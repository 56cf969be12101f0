import LIAVVModel
import TerminalCanvas

/// How the dashboard is shown.
extension Words {
    static let themeValue = Phrase("thème", "theme")
    static let looksHelp = Phrase("Le thème\u{A0}: \(themes).", "The theme: \(themes).")
    static let asciiHelp = Phrase("Ne dessine qu’en ASCII.", "Draws in ASCII only.")
    static let contrastHelp = Phrase("Le thème contrasté.", "The theme of high contrast.")
    static let lightHelp = Phrase("Le thème pour un fond clair.", "The theme for a light background.")
    static let darkHelp = Phrase("Le thème pour un fond sombre.", "The theme for a dark background.")
    static let presenterHelp = Phrase(
        "Pour projeter\u{A0}: lignes espacées, rien qui vous soit propre.",
        "For projecting: spaced rows, nothing personal.")
    static let readOnlyHelp = Phrase(
        "Ne change rien, et n’écrit rien dans le dossier.", "Changes nothing, and writes nothing into the folder.")
    static let notATheme = Phrase("les thèmes sont \(themes)", "the themes are \(themes)")
    static let oneTheme = Phrase("un seul thème à la fois.", "one theme at a time.")
    static let readOnly = Phrase(
        "Lecture seule\u{A0}: rien n’a été changé. Recommencez sans --read-only, ou avec «\u{A0}liavv settings set readOnly non\u{A0}».",
        "Read-only: nothing was changed. Do it again without --read-only, or after “liavv settings set readOnly no”.")

    private static var themes: String { ThemeName.allCases.map(\.rawValue).joined(separator: ", ") }
}

extension Words {
    static let settingsMember = Phrase("Réglage «\u{A0}member\u{A0}»\u{A0}: ", "Setting “member”: ")
}
