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

/// What became of imported minutes.
extension Words {
    static let wouldUpdate = Phrase(
        " → serait mise à jour ; rien n’a été écrit (--dry-run)",
        " → would be updated; nothing was written (--dry-run)")
    static let notWritten = Phrase(" → rien n’a été écrit (--dry-run)", " → nothing was written (--dry-run)")

    static func meetingNamed(_ name: String) -> Phrase {
        name.isEmpty
            ? Phrase("Séance sans date", "Meeting without a date") : Phrase("Séance \(name)", "Meeting \(name)")
    }

    static func counts(present: Int, excused: Int, minutes: Int) -> Phrase {
        Phrase.counted(present, Phrase("présent·e", "present"), Phrase("présent·es", "present"))
            + Phrase(verbatim: ", ")
            + .counted(excused, Phrase("excusé·e", "excused"), Phrase("excusé·es", "excused"))
            + Phrase(", ordre du jour de \(minutes) min", ", agenda of \(minutes) min")
    }

    static func keptAsText(_ lines: Int) -> Phrase {
        .counted(
            lines, Phrase("ligne gardée comme simple texte", "line kept as plain text"),
            Phrase("lignes gardées comme simple texte", "lines kept as plain text"))
    }

    static func written(_ id: String) -> Phrase { Phrase(verbatim: " → meetings/\(id).plist") }

    static func updated(_ id: String) -> Phrase {
        Phrase(" → mise à jour : meetings/\(id).plist", " → updated: meetings/\(id).plist")
    }

    static func unchanged(_ id: String) -> Phrase {
        Phrase(" → déjà ainsi dans meetings/\(id).plist", " → already so in meetings/\(id).plist")
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
