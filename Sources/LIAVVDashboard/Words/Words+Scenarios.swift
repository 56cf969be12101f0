import LIAVVModel

/// What is said of scenarios beside one another.
extension Words {
    static let setAside = Phrase("archivée", "archived")
    static let isSetAside = Phrase(
        "Archivée\u{A0}: le scénario retenu s’en passe, elle ne compte plus dans le plan.",
        "Archived: the scenario that was kept does without it; it is no part of the plan any more.")
}
