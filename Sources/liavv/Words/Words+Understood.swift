import LIAVVModel

/// What a dry run says that it understood.
extension Words {
    static let agendaRead = Phrase("ordre du jour", "agenda")
    static let passages = Phrase("passages", "passages")
    static let withoutAnswer = Phrase("question sans réponse", "question without an answer")
    static let nextOne = Phrase("prochaine séance", "next meeting")
    static let keptLines = Phrase("lignes gardées comme texte", "lines kept as text")
    static let nobodysName = Phrase(" (le nom d’aucun membre)", " (no member’s name)")

    static func labelled(_ label: Phrase, _ text: Phrase) -> Phrase { label + Phrase("\u{A0}: ", ": ") + text }

    static func takenFor(_ name: String) -> Phrase { Phrase(" (lu comme \(name))", " (read as \(name))") }

    static func whoOf(_ names: [String]) -> Phrase {
        Phrase(
            " (à préciser\u{A0}: \(names.joined(separator: " ou ")))", " (which: \(names.joined(separator: " or ")))")
    }

    static func group(of state: Attendance.State) -> Phrase {
        switch state {
        case .present: Phrase("présent·es", "present")
        case .excused: Phrase("excusé·es", "excused")
        case .absent: Phrase("absent·es", "absent")
        }
    }

    static func reportOf(_ who: String, points: Int) -> Phrase {
        let count = Phrase.counted(points, Phrase("point", "point"), Phrase("points", "points"))
        return who.isEmpty
            ? Phrase("sans rapporteur, ", "nobody reporting, ") + count
            : Phrase("rapporté par \(who), ", "reported by \(who), ") + count
    }

    static func allNew(passages: Int) -> Phrase {
        labelled(
            Phrase("changements", "changes"),
            Phrase("séance nouvelle, ", "new meeting, ")
                + .counted(passages, Phrase("passage", "passage"), Phrase("passages", "passages")))
    }

    static func changes(added: Int, changed: Int, removed: Int, fields: [Phrase]) -> Phrase {
        let counts = [
            (added, Phrase("passage ajouté", "passage added"), Phrase("passages ajoutés", "passages added")),
            (changed, Phrase("passage modifié", "passage changed"), Phrase("passages modifiés", "passages changed")),
            (removed, Phrase("passage retiré", "passage removed"), Phrase("passages retirés", "passages removed")),
        ].filter { $0.0 > 0 }.map { Phrase.counted($0.0, $0.1, $0.2) }
        let parts = counts + fields
        let nothing = Phrase("rien de ce qui se lit", "nothing that is read")
        let list = parts.dropFirst().reduce(parts.first ?? nothing) { $0 + Phrase(verbatim: ", ") + $1 }
        return labelled(Phrase("changements", "changes"), list)
    }
}
