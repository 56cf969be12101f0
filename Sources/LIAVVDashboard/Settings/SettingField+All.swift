import LIAVVModel
import TerminalCanvas

extension SettingField {
    /// Every setting, in the order in which they are listed: they feed the file, the panel, the command line and the
    /// documents.
    public static let all: [SettingField] = [
        .text(
            "member", Phrase("qui je suis", "who I am"),
            Phrase(
                "Votre nom, votre prénom ou votre identifiant\u{A0}; --as et LIAVV_MEMBER passent avant.",
                "Your name, given name or identifier; --as and LIAVV_MEMBER come first."), \.member),
        .text(
            "folder", Phrase("dossier", "folder"),
            Phrase(
                "Le dossier ouvert quand aucun n’est nommé\u{A0}; vide\u{A0}: le dernier ouvert. --data et LIAVV_DATA passent avant.",
                "The folder opened when none is named; empty: the one opened last. --data and LIAVV_DATA come first."),
            \.folder),
        .choice(
            "language", Phrase("langue", "language"),
            Phrase(
                "La langue de tout ce qui s’affiche\u{A0}; --lang et LIAVV_LANG passent avant.",
                "The language of all that is shown; --lang and LIAVV_LANG come first."),
            none: Phrase("celle du système", "the system’s"),
            [(Language.french, Phrase(verbatim: "français")), (.english, Phrase(verbatim: "English"))], \.language),
        .choice(
            "theme", Phrase("thème", "theme"),
            Phrase(
                "Les couleurs. Le thème d’origine garde le fond et l’encre du terminal, et se lit sur clair comme sur sombre\u{A0}; --theme et NO_COLOR passent avant.",
                "The colours. The usual theme keeps the terminal’s own background and ink, and reads on light and dark; --theme and NO_COLOR come first."
            ), usual: .standard, ThemeName.allCases.map { ($0, $0.label) }, \.theme),
        .flag(
            "ascii", Phrase("ASCII seulement", "ASCII only"),
            Phrase(
                "Dessine sans traits ni lettres accentuées, pour les terminaux qui ne les ont pas.",
                "Draws without lines or accented letters, for terminals that have none."), \.isASCII),
        .flag(
            "presenter", Phrase("devant une salle", "in front of a room"),
            Phrase(
                "Espace les lignes et ne montre rien qui vous soit propre, pour projeter.",
                "Spaces the rows and shows nothing personal, for projecting."), \.isPresenting),
        .flag(
            "readOnly", Phrase("lecture seule", "read-only"),
            Phrase(
                "Rien ne peut être changé, et rien n’est écrit dans le dossier. Vaut dès le prochain démarrage.",
                "Nothing can be changed, and nothing is written into the folder. Holds from the next start on."),
            \.isReadOnly),
        .flag(
            "mouse", Phrase("souris", "mouse"),
            Phrase(
                "La souris agit ici\u{A0}; sinon le terminal s’en sert pour sélectionner du texte.",
                "The mouse acts here; otherwise the terminal selects text with it."), usual: true, \.usesMouse),
        .choice(
            "beside", Phrase("à côté", "beside"),
            Phrase(
                "Le volet montré à droite dans une fenêtre d’au moins 160 colonnes.",
                "The pane shown at the right in a window of 160 columns or more."), none: Phrase("rien", "nothing"),
            Pane.allCases.map { ($0, $0.title) }, \.beside),
        styles, keys,
    ]

    /// The setting of that key.
    public static func named(_ key: String) -> SettingField? { all.first { $0.key == key } }
}

extension ThemeName {
    /// What it is called.
    var label: Phrase {
        switch self {
        case .standard: Phrase("d’origine", "usual")
        case .contrast: Phrase("contrasté", "high contrast")
        case .monochrome: Phrase("sans couleur", "no colour")
        case .light: Phrase("fond clair", "light background")
        case .dark: Phrase("fond sombre", "dark background")
        case .ascii: Phrase("d’origine, en ASCII", "usual, in ASCII")
        }
    }
}
