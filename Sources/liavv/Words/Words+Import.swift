import LIAVVModel

/// What became of imported minutes.
extension Words {
    static let documents = Phrase("documents", "documents")
    static let wouldUpdate = Phrase(
        " → serait mise à jour ; rien n’a été écrit (--dry-run)",
        " → would be updated; nothing was written (--dry-run)")
    static let notWritten = Phrase(" → rien n’a été écrit (--dry-run)", " → nothing was written (--dry-run)")
    static let noDocuments = Phrase(
        "Aucun compte rendu dans ce dossier (md, txt, docx, odt, rtf, html, epub).",
        "No minutes in this folder (md, txt, docx, odt, rtf, html, epub).")

    static func otherFiles(_ count: Int) -> Phrase {
        .counted(
            count, Phrase("fichier d’un autre format, laissé de côté.", "file of another format, left aside."),
            Phrase("fichiers d’un autre format, laissés de côté.", "files of another format, left aside."))
    }

    static func importStopped(_ rest: Int) -> Phrase {
        Phrase("Arrêté par Ctrl-C\u{A0}; ce qui précède est fait, ", "Stopped by Ctrl-C; what came before is done, ")
            + .counted(
                rest, Phrase("document reste à importer.", "document is left."),
                Phrase("documents restent à importer.", "documents are left."))
    }

    static func tookOver(_ former: String, _ document: String) -> Phrase {
        Phrase(
            "Cette séance venait de \(former)\u{A0}: vérifiez que \(document) en est bien la suite.",
            "This meeting came from \(former): check that \(document) is the later version of it.")
    }

    static func overruled(_ words: String) -> Phrase {
        Phrase(
            "Ce passage a été corrigé dans le document, après un membre qui avait écrit «\u{A0}\(words)\u{A0}»\u{A0}: l’historique garde ses mots.",
            "This passage was corrected in the document, after a member who had written “\(words)”: the history keeps these words."
        )
    }

    static func isNot(_ form: String) -> Phrase {
        Phrase(
            "Ce n’est pas un \(form), malgré son nom\u{A0}: enregistrez-le de nouveau dans ce format.",
            "It is no \(form) in spite of its name: save it in that format again.")
    }

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
        Phrase(" → mise à jour : meetings/\(id).plist", " → updated: meetings/\(id).plist")
    }

    static func unchanged(_ id: String) -> Phrase {
        Phrase(" → déjà ainsi dans meetings/\(id).plist", " → already so in meetings/\(id).plist")
    }
}
