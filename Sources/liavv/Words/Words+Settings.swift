import LIAVVDashboard
import LIAVVModel

/// What `liavv settings` says.
extension Words {
    static let settings = Phrase("Vos réglages, pour vous seul·e.", "Your settings, for you alone.")
    static let settingsMore = Phrase(
        "Ils tiennent dans une liste de propriétés, hors du dossier partagé\u{A0}; le tableau de bord les montre avec la touche !",
        "They stand in one property list, outside the shared folder; the dashboard shows them with the key !")
    static let settingsList = Phrase(
        "Liste chaque réglage, sa valeur, ce qu’il fait.", "Lists every setting, its value, what it does.")
    static let settingsGet = Phrase("Écrit une valeur.", "Writes one value.")
    static let settingsSet = Phrase("Donne une valeur à un réglage.", "Gives a setting a value.")
    static let settingsSetMore = Phrase(
        "Exemples\u{A0}: liavv settings set theme dark\u{A0}; liavv settings set keys.assign a F4\u{A0}; liavv settings set styles.bad bold \"#c00000\". Un tiret seul (-) ne laisse aucune touche.",
        "Examples: liavv settings set theme dark; liavv settings set keys.assign a F4; liavv settings set styles.bad bold \"#c00000\". A lone hyphen (-) leaves no key."
    )
    static let settingsUnset = Phrase(
        "Rend à un réglage sa valeur d’origine.", "Gives a setting its usual value again.")
    static let settingsCheck = Phrase(
        "Vérifie le fichier, et les touches qu’il donne. Statut 2 s’il y a quelque chose à savoir.",
        "Checks the file, and the keys in it. Status 2 if there is something to know.")
    static let settingsPath = Phrase("Écrit où est le fichier.", "Writes where the file is.")
    static let settingsEdit = Phrase(
        "Ouvre le fichier dans $VISUAL ou $EDITOR, puis le vérifie.",
        "Opens the file in $VISUAL or $EDITOR, then checks it.")
    static let settingHelp = Phrase(
        "Le réglage\u{A0}: theme, keys.assign, styles.bad…", "The setting: theme, keys.assign, styles.bad…")
    static let settingValue = Phrase("réglage", "setting")
    static let settingTextHelp = Phrase(
        "La valeur\u{A0}; vide\u{A0}: celle d’origine.", "The value; empty: the usual one.")
    static let settingTextValue = Phrase("valeur", "value")
    static let settingsAreWell = Phrase("Tous les réglages sont utilisés.", "Every setting is used.")

    static func refused(_ fault: SettingFault) -> Phrase {
        Phrase("Refusé\u{A0}: ", "Refused: ") + fault.phrase + Phrase(verbatim: ".")
    }

    static func settingsNotWritten(_ path: String, _ why: Phrase) -> Phrase {
        Phrase("\(path) ne peut pas être écrit\u{A0}: ", "\(path) cannot be written: ") + why
            + Phrase("\u{A0}; vérifiez les droits.", "; check permissions.")
    }

    static func noEditor(_ command: String) -> Phrase {
        Phrase(
            "«\u{A0}\(command)\u{A0}» n’a pas ouvert le fichier\u{A0}; indiquez votre éditeur dans VISUAL ou EDITOR.",
            "“\(command)” did not open the file; name your editor in VISUAL or EDITOR.")
    }
}
