import LIAVVModel

/// The headings of lists.
extension Words {
    static let identifier = Phrase("IDENTIFIANT", "IDENTIFIER")
    static let title = Phrase("TITRE", "TITLE")
    static let status = Phrase("STATUT", "STATUS")
    static let due = Phrase("ÉCHÉANCE", "DUE")
    static let lead = Phrase("PILOTE", "LEAD")
    static let taken = Phrase("PRISES", "TAKEN")
    static let action = Phrase("ACTION", "ACTION")
    static let effort = Phrase("EFFORT", "EFFORT")
    static let contributors = Phrase("CONTRIBUTEUR·RICES", "CONTRIBUTORS")
    static let name = Phrase("NOM", "NAME")
    static let department = Phrase("DIRECTION", "DEPARTMENT")
    static let contributions = Phrase("CONTRIBUTIONS", "CONTRIBUTIONS")
    static let load = Phrase("CHARGE", "LOAD")
    static let number = Phrase("N°", "NO.")
    static let date = Phrase("DATE", "DATE")
    static let theme = Phrase("THÈME", "THEME")
    static let present = Phrase("PRÉSENT·ES", "PRESENT")
    static let excused = Phrase("EXCUSÉ·ES", "EXCUSED")
    static let agenda = Phrase("ORDRE DU JOUR", "AGENDA")
    static let text = Phrase("TEXTE", "TEXT")
    static let state = Phrase("ÉTAT", "STATE")
    static let saidBy = Phrase("DIT PAR", "SAID BY")
    static let meeting = Phrase("SÉANCE", "MEETING")
    static let kind = Phrase("NATURE", "KIND")
    static let size = Phrase("TAILLE", "SIZE")
    static let owner = Phrase("RESPONSABLE", "OWNER")
    static let layout = Phrase("PLAN", "LAYOUT")
    static let finding = Phrase("CONSTAT", "FINDING")
    static let rule = Phrase("RÈGLE", "RULE")
    static let cure = Phrase("REMÈDE", "CURE")
    static let waived = Phrase("DÉROGATION", "WAIVED")
    static let waivers = Phrase("DÉROGATIONS", "WAIVERS")
    static let room = Phrase("SALLE", "ROOM")
    static let guests = Phrase("INVITÉ·ES", "GUESTS")
    static let stands = Phrase("STANDS", "STANDS")
    static let seats = Phrase("CHAISES", "CHAIRS")
    static let regime = Phrase("RÉGIME", "REGIME")
    static let doors = Phrase("PORTES", "DOORS")
    static let layouts = Phrase("PLANS", "LAYOUTS")
    static let office = Phrase("FONCTION", "ROLE")
    static let organisation = Phrase("ORGANISME", "ORGANISATION")
}

/// Words inside lists and details.
extension Words {
    static let late = Phrase("en retard", "late")
    static let setAside = Phrase("archivée", "archived")
    static let nothingToList = Phrase("Rien à lister.", "Nothing to list.")
    static let preparation = Phrase("préparation\u{A0}: ", "preparation: ")
    static let colon = Phrase(" :", ":")

    static func line(_ number: Int) -> Phrase { Phrase("ligne \(number)", "line \(number)") }
    static func by(_ speaker: String) -> Phrase { Phrase("dit par \(speaker)", "said by \(speaker)") }
}
