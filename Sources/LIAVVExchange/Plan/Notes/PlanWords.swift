import LIAVVModel

/// What a plan says, in both languages.
enum PlanWords {
    static let findings = Phrase("Constats, à vérifier", "Findings, to be checked")
    static let rules = Phrase("Règles adaptées ou désactivées", "Rules adapted or switched off")
    static let legend = Phrase("Légende", "Legend")
    static let doors = Phrase("Portes", "Doors")
    static let zones = Phrase("Zones", "Zones")
    static let headcount = Phrase("Effectif", "Headcount")
    static let exits = Phrase("Sorties et unités de passage", "Exits and units of passage")
    static let waysOut = Phrase("Chemins vers les sorties", "Ways to the exits")
    static let request = Phrase("Pour la demande (GN 6)", "For the request (GN 6)")
    /// The sentence without which no plan goes out.
    static let disclaimer = Phrase(
        "Aide à la conception, mesurée sur des cotes déclarées\u{A0}: ce plan ne vaut pas avis de conformité. La commission de sécurité décide.",
        "An aid for planning, measured on declared sizes: this plan is no verdict of compliance. The safety commission decides."
    )
    static let nothingFound = Phrase(
        "Rien n’a été relevé par le calcul\u{A0}; à vérifier sur place.",
        "The computation has found nothing; to be checked on site.")
    static let noRoom = Phrase(
        "La salle n’a pas de contour\u{A0}: rien à dessiner.", "The room has no outline: nothing to draw.")
    static let signs = Phrase(
        "# mur, % poteau, = | porte, x porte bloquée, : zone, . chemin du point le plus loin, lettres\u{A0}: voir la légende, ! ? i\u{A0}: voir les constats",
        "# wall, % column, = | door, x blocked door, : zone, . way from the farthest place, letters: see the legend, ! ? i: see the findings"
    )
    static let toBeChecked = Phrase("À vérifier.", "To be checked.")
    static func article(_ rule: Phrase) -> Phrase {
        Phrase("Article\u{A0}: ", "Article: ") + rule + Phrase(verbatim: ".")
    }
    static func cure(_ cure: Phrase) -> Phrase {
        Phrase("Piste\u{A0}: ", "What may help: ") + cure + Phrase(verbatim: ".")
    }
    static func accepted(_ reason: String) -> Phrase {
        Phrase("Accepté", "Accepted")
            + (reason.isEmpty ? Phrase(verbatim: ".") : Phrase("\u{A0}: \(reason)", ": \(reason)"))
    }
}

/// Words of the legend.
extension PlanWords {
    static let place = Phrase("place", "place")
    static let places = Phrase("places", "places")
    static let leaf = Phrase("vantail", "leaf")
    static let leaves = Phrase("vantaux", "leaves")
    static func rows(_ rows: Int, _ each: Int?) -> Phrase {
        .counted(rows, Phrase("rangée", "row"), Phrase("rangées", "rows"))
            + (each.map { Phrase(" de \($0)", " of \($0)") } ?? Phrase(verbatim: ""))
    }
    static func staff(_ count: Int) -> Phrase { Phrase("équipe de \(count)", "staff of \(count)") }
    static func owner(_ name: String) -> Phrase { Phrase("responsable\u{A0}: \(name)", "owner: \(name)") }
    static func clear(_ width: Int) -> Phrase { Phrase("passage libre ", "clear width ") + .length(width) }
    static func leads(_ place: String) -> Phrase { Phrase("mène à\u{A0}: \(place)", "leads to: \(place)") }
    static func blocked(_ reason: String) -> Phrase {
        Phrase("BLOQUÉE dans ce plan", "BLOCKED in this layout")
            + Phrase(verbatim: reason.isEmpty ? "" : " (\(reason))")
    }
}

/// Words of the headcount, the exits and the ways to them.
extension PlanWords {
    static let accessory = Phrase("dégagement accessoire", "accessory exit")
    static let inAll = Phrase("En tout\u{A0}: ", "In all: ")
    static let farthest = Phrase("Le point le plus loin\u{A0}: ", "The farthest place: ")
    static let noWay = Phrase(
        "Aucun chemin vers une sortie n’a pu être mesuré.", "No way to an exit could be measured.")
    static func people(_ count: Int) -> Phrase {
        .counted(count, Phrase("personne retenue", "person counted"), Phrase("personnes retenues", "people counted"))
    }
    static func declared(_ count: Int) -> Phrase {
        Phrase("Déclaré, équipe comprise\u{A0}: \(count)", "Declared, staff included: \(count)")
    }
    static func withoutBest(_ doors: [String], _ left: Phrase) -> Phrase {
        let names = doors.joined(separator: " + ")
        return Phrase("Sans \(names), il reste ", "Without \(names), what is left is ") + left
    }
    static func regime(_ regime: Room.Regime) -> Phrase {
        Phrase("Régime incendie\u{A0}: ", "Fire regime: ") + regime.label
    }
    static func way(_ straight: Double, _ axis: Double) -> Phrase {
        .length(straight, .up) + Phrase(", par l’axe des circulations ", ", along the axis of the ways ")
            + .length(axis, .up)
    }
    static func time(_ seconds: Double) -> Phrase {
        Phrase("Sortie de tous\u{A0}: ≈ ", "Everybody out: ≈ ") + .duration(seconds)
            + Phrase(
                " (calcul hydraulique, sans le temps de réaction)", " (hydraulic model, without the time to react)")
    }
}

/// What a request states.
extension PlanWords {
    static let nature = Phrase("Nature", "Nature")
    static let date = Phrase("Date", "Date")
    static let moment = Phrase("Durée, moment", "Duration, time of day")
    static let site = Phrase("Lieu", "Place")
    static let power = Phrase("Puissance électrique demandée", "Electric power asked for")
    static let risks = Phrase("Risques", "Risks")
    static let materials = Phrase("Matériaux de décor", "Materials of the décor")
    static let measures = Phrase("Mesures complémentaires", "Further measures")
    static let toBeWritten = Phrase("à compléter", "to be written")
}
