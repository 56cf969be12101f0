import LIAVVModel

/// What became of how many documents.
struct ImportTally {
    private var new = 0
    private var updated = 0
    private var same = 0
    /// Those that were refused or could not be read.
    var failed = 0
    /// Those of all that were imported in which something wants checking.
    var toCheck = 0

    /// Counts one that was read.
    mutating func count(isKnown: Bool, isChange: Bool) {
        if !isChange { same += 1 } else if isKnown { updated += 1 } else { new += 1 }
    }

    /// `12 documents : 9 nouveaux, 2 mis à jour, 1 échec`.
    func phrase(isDry: Bool) -> Phrase {
        let total = Phrase.counted(new + updated + same + failed, Phrase("document", "document"), Words.documents)
        let parts = [
            (new, Phrase("nouveau", "new"), Phrase("nouveaux", "new")),
            (updated, Phrase("mis à jour", "updated"), Phrase("mis à jour", "updated")),
            (same, Phrase("déjà ainsi", "already so"), Phrase("déjà ainsi", "already so")),
            (failed, Phrase("échec", "failure"), Phrase("échecs", "failures")),
            (toCheck, Phrase("à vérifier", "to check"), Phrase("à vérifier", "to check")),
        ].filter { $0.0 > 0 }.map { Phrase.counted($0.0, $0.1, $0.2) }
        let list = parts.enumerated().reduce(Phrase(verbatim: "")) { phrase, part in
            phrase + (part.offset == 0 ? Phrase("\u{A0}: ", ": ") : Phrase(verbatim: ", ")) + part.element
        }
        return total + list + (isDry ? Words.notWritten : Phrase(verbatim: ""))
    }
}
