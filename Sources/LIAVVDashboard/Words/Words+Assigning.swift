import LIAVVModel

extension Words {
    static let queueIsEmpty = Phrase("Tout est confié à quelqu’un.", "Everything is in someone’s hands.")

    static let noLeadable = Phrase(
        "Choisissez une contribution avec une seule personne, ou une case de la matrice.",
        "Select a contribution with one person only, or a cell of the matrix.")

    static func unknownEfforts(_ count: Int) -> Phrase {
        Phrase.counted(
            count, Phrase("effort n’est pas connu et ne compte pas", "effort is not known and does not count"),
            Phrase("efforts ne sont pas connus et ne comptent pas", "efforts are not known and do not count"))
    }

    static func dropping(_ name: String, on title: String?) -> Phrase {
        guard let title else {
            return Phrase("\(name)\u{A0}: lâchez sur une contribution.", "\(name): let go over a contribution.")
        }
        return Phrase(
            "Lâchez pour proposer «\u{A0}\(title)\u{A0}» à \(name).", "Let go to offer “\(title)” to \(name).")
    }

    static func queueLeft(_ count: Int) -> Phrase {
        Phrase.counted(
            count, Phrase("reste à confier", "left to settle"), Phrase("restent à confier", "left to settle"))
    }

    static func missing(_ count: Int) -> Phrase {
        count == 0
            ? Phrase("Personne ne manque", "Nobody is missing")
            : Phrase("Il manque ", "Missing: ")
                + .counted(count, Phrase("personne", "person"), Phrase("personnes", "people"))
    }

    static func marksPieces(_ count: Int) -> Phrase {
        Phrase.counted(
            count, Phrase("contribution marquée", "contribution marked"),
            Phrase("contributions marquées", "contributions marked"))
            + Phrase("\u{A0}: a les propose ensemble.", ": a offers them together.")
    }
}
