import LIAVVModel

extension Finding {
    /// What is wrong, where, and what to do.
    public var phrase: Phrase {
        switch self {
        case .unreadable(let problem), .unreadableEntry(let problem):
            if case .disk = problem.reason { problem.phrase } else { problem.phrase + Self.orRepair }
        case .missing, .differs, .unknown, .misfit: recordPhrase
        case .strayEntry, .pending, .conflict, .leftover: journalPhrase
        }
    }

    private var recordPhrase: Phrase {
        switch self {
        case .missing(let record):
            Self.at(
                RecordPath.of(record),
                "ce fichier n’est plus là et personne n’a retiré la fiche\u{A0}; « liavv check --repair » la reprend du journal.",
                "this file is no longer there and nobody removed the record; “liavv check --repair” takes it from the journal."
            )
        case .differs(let record):
            Self.at(
                RecordPath.of(record),
                "modifié hors de liavv, le journal ne l’a pas\u{A0}; « liavv check --repair » l’y note.",
                "edited outside liavv, the journal does not have it; “liavv check --repair” notes it there.")
        case .unknown(let record):
            Self.at(
                RecordPath.of(record),
                "posé là hors de liavv, le journal ne le connaît pas encore\u{A0}; « liavv check --repair » l’y note.",
                "put there outside liavv, the journal does not know it yet; “liavv check --repair” notes it there.")
        case .misfit(let record, let entry):
            Self.at(
                Journal.path(of: entry),
                "ne fait pas suite à ce que le journal dit de « \(record) »\u{A0}; « liavv check --repair » l’y note à neuf.",
                "does not follow from what the journal says of “\(record)”; “liavv check --repair” notes it there anew."
            )
        default: Phrase(verbatim: "")
        }
    }

    private var journalPhrase: Phrase {
        switch self {
        case .strayEntry(let path):
            Self.at(
                path,
                "ce nom n’est pas celui d’un changement\u{A0}; « liavv check --repair » met le fichier de côté.",
                "this is not the name of a change; “liavv check --repair” sets the file aside.")
        case .pending(let name, let change):
            Self.at(
                "\(Journal.pending)/\(name)\(RecordPath.ending)",
                "« \(change.label.fr.harmless) » a été interrompu\u{A0}; « liavv check --repair » le termine.",
                "“\(change.label.en.harmless)” was cut off; “liavv check --repair” ends it.")
        case .conflict(let name, let change):
            Self.at(
                "\(Journal.conflicts)/\(name)\(RecordPath.ending)",
                "« \(change.label.fr.harmless) » attend la réponse de qui l’a fait\u{A0}: la même chose a été changée entre-temps.",
                "“\(change.label.en.harmless)” waits for the answer of who made it: the same thing was changed meanwhile."
            )
        case .leftover(let path):
            Self.at(
                path, "reste d’un enregistrement interrompu, sans danger\u{A0}; la prochaine ouverture l’enlève.",
                "left by a save that was cut off, harmless; the next who opens the folder removes it.")
        default: Phrase(verbatim: "")
        }
    }

    private static let orRepair = Phrase(
        " Ou lancez « liavv check --repair », qui met le fichier de côté.",
        " Or run “liavv check --repair”, which sets the file aside.")

    private static func at(_ path: String, _ fr: String, _ en: String) -> Phrase {
        Phrase("\(path.harmless)\u{A0}: \(fr)", "\(path.harmless): \(en)")
    }
}
