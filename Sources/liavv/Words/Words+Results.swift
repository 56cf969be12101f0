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
        Phrase("\(count) enregistrements écrits dans \(folder).", "\(count) records written to \(folder).")
    }
}

/// What became of imported minutes.
extension Words {
    static let notWritten = Phrase(" → rien n’a été écrit (--dry-run)", " → nothing was written (--dry-run)")

    static func meetingNamed(_ name: String) -> Phrase {
        name.isEmpty
            ? Phrase("Séance sans date", "Meeting without a date") : Phrase("Séance \(name)", "Meeting \(name)")
    }

    static func counts(present: Int, excused: Int, minutes: Int) -> Phrase {
        Phrase(
            "\(present) présent·es, \(excused) excusé·es, ordre du jour de \(minutes) min",
            "\(present) present, \(excused) excused, agenda of \(minutes) min")
    }

    static func keptAsText(_ lines: Int) -> Phrase {
        Phrase("\(lines) ligne(s) gardée(s) comme simple texte", "\(lines) line(s) kept as plain text")
    }

    static func written(_ id: String) -> Phrase { Phrase(verbatim: " → meetings/\(id).plist") }

    static func unchanged(_ id: String) -> Phrase {
        Phrase(" → déjà ainsi dans meetings/\(id).plist", " → already so in meetings/\(id).plist")
    }
}

/// What checks say.
extension Words {
    static func problemsAside(_ count: Int) -> Phrase {
        Phrase(
            "\(count) fichier(s) illisible(s), laissé(s) de côté ; le reste est là.",
            "\(count) file(s) could not be read and were left aside; the rest is there.")
    }

    static func problemsFound(_ count: Int) -> Phrase {
        Phrase("\(count) problème(s).", "\(count) problem(s).")
    }

    static func allWell(_ count: Int) -> Phrase {
        Phrase("Aucun problème : \(count) enregistrements lus.", "No problem: \(count) records read.")
    }
}
