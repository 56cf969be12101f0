import LIAVVModel

/// What stands on the disk now.
extension Words {
    static let nothingToChange = Phrase(
        "C’est déjà ainsi : rien n’a été changé.", "It is so already: nothing was changed.")

    static func saved(_ label: Phrase, files: String) -> Phrase {
        Phrase("Enregistré : ", "Saved: ") + label + Phrase(verbatim: " (\(files))")
    }

    static func added(_ id: String, contributions: [String]) -> Phrase {
        let list = contributions.joined(separator: ", ")
        return Phrase(
            "Identifiant : \(id) ; contribution : \(list)", "Identifier: \(id); contribution: \(list)")
    }

    static func created(_ folder: String) -> Phrase {
        Phrase(
            "Laboratoire créé dans \(folder) ; ajoutez vos comptes rendus avec « liavv import minutes FICHIER… ».",
            "Laboratory made in \(folder); add your minutes with “liavv import minutes FILE…”.")
    }

    static func generated(_ folder: String, _ count: Int) -> Phrase {
        .counted(
            count, Phrase("enregistrement écrit dans \(folder).", "record written to \(folder)."),
            Phrase("enregistrements écrits dans \(folder).", "records written to \(folder)."))
    }
}

/// What checks say.
extension Words {
    static func problemsAside(_ count: Int) -> Phrase {
        .counted(
            count,
            Phrase(
                "fichier illisible, laissé de côté ; le reste est là.",
                "file could not be read and was left aside; the rest is there."),
            Phrase(
                "fichiers illisibles, laissés de côté ; le reste est là.",
                "files could not be read and were left aside; the rest is there."))
    }

    static func consequences(_ count: Int) -> Phrase {
        .counted(
            count,
            Phrase(
                "renvoi vers ce qui n’a pas pu être lu est laissé de côté.",
                "reference to what could not be read is left out."),
            Phrase(
                "renvois vers ce qui n’a pas pu être lu sont laissés de côté.",
                "references to what could not be read are left out."))
    }

    static func problemsFound(_ count: Int) -> Phrase {
        .counted(count, Phrase("problème.", "problem."), Phrase("problèmes.", "problems."))
    }

    static func allWell(records: Int, changes: Int) -> Phrase {
        Phrase.counted(records, Phrase("fiche, ", "record, "), Phrase("fiches, ", "records, "))
            + .counted(changes, Phrase("changement", "change"), Phrase("changements", "changes"))
            + Phrase("\u{A0}: tout va bien.", ": all is well.")
    }

    static func remark(_ phrase: Phrase) -> Phrase { Phrase("Remarque\u{A0}: ", "Note: ") + phrase }

    static let nothingToRepair = Phrase("Rien à réparer.", "Nothing to repair.")
}
