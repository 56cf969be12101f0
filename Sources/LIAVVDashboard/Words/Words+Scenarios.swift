import LIAVVModel

/// What is said of scenarios beside one another.
extension Words {
    static let setAside = Phrase("archivée", "archived")
    static let comparisonTitle = Phrase("Comparer les scénarios", "Compare scenarios")
    static let trunk = Phrase("Tronc commun", "Trunk")
    static let shared = Phrase("partagé", "shared")
    static let trunkIsShared = Phrase(
        "Le tronc commun est à tous les scénarios\u{A0}: choisissez-en un (← →).",
        "The trunk belongs to all scenarios: select one of them (← →).")
    static func keepWhy(_ title: String) -> Phrase {
        Phrase("Retenir «\u{A0}\(title)\u{A0}»\u{A0}: pour quel motif\u{A0}?", "Keep “\(title)”: why?")
    }
    static let isSetAside = Phrase(
        "Archivée\u{A0}: le scénario retenu s’en passe, elle ne compte plus dans le plan.",
        "Archived: the scenario that was kept does without it; it is no part of the plan any more.")
}
