import LIAVVModel

extension RepairStep {
    /// What was done, and where.
    public var phrase: Phrase {
        switch self {
        case .finished(let change):
            Phrase(
                "Terminé\u{A0}: « \(change.label.fr.harmless) », qui avait été interrompu.",
                "Ended: “\(change.label.en.harmless)”, which had been cut off.")
        case .takenBack(let change):
            Phrase(
                "Repris\u{A0}: « \(change.label.fr.harmless) », interrompu, attend la réponse de qui l’a fait.",
                "Taken back: “\(change.label.en.harmless)”, which was cut off, waits for the answer of who made it.")
        case .swept(let count):
            .counted(
                count, Phrase("reste d’enregistrement interrompu enlevé.", "file left by a save removed."),
                Phrase("restes d’enregistrements interrompus enlevés.", "files left by saves removed."))
        case .setAside(let path, let place):
            Phrase(
                "Mis de côté\u{A0}: \(path.harmless) → \(place.harmless)",
                "Set aside: \(path.harmless) → \(place.harmless)")
        case .rebuilt, .restored, .settingsStarted, .notInJournal, .noted: recordPhrase
        }
    }

    private var recordPhrase: Phrase {
        switch self {
        case .rebuilt(let record, let isPartial):
            Self.from(
                "Reconstruit du journal", "Rebuilt from the journal", record, isPartial)
        case .restored(let record, let isPartial):
            Self.from(
                "Rétabli du journal (supprimer un fichier n’est pas retirer une fiche)",
                "Restored from the journal (deleting a file does not remove a record)", record, isPartial)
        case .settingsStarted:
            Phrase(
                "Réglages perdus, même pour le journal\u{A0}: liavv.plist repart à zéro\u{A0}; redonnez le nom, l’événement et les axes.",
                "Settings lost, even to the journal: liavv.plist starts afresh; give the name, the event and the axes again."
            )
        case .notInJournal(let record):
            Phrase(
                "Rien dans le journal pour reconstruire \(record)\u{A0}; corrigez à la main le fichier mis de côté, ou reprenez une copie.",
                "Nothing in the journal to rebuild \(record) from; mend the file that was set aside, or take a copy of it."
            )
        case .noted(let record): Phrase("Noté dans le journal\u{A0}: \(record)", "Noted in the journal: \(record)")
        default: Phrase(verbatim: "")
        }
    }

    private static func from(_ fr: String, _ en: String, _ record: RecordReference, _ isPartial: Bool) -> Phrase {
        isPartial
            ? Phrase(
                "\(fr)\u{A0}: \(record), sans ce qui s’y est perdu\u{A0}; relisez la fiche.",
                "\(en): \(record), without what was lost there; read the record again.")
            : Phrase("\(fr)\u{A0}: \(record)", "\(en): \(record)")
    }
}
