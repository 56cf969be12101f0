import LIAVVModel

/// What is said about the editor of long texts.
extension Words {
    static func noTemporaryFile(_ reason: Phrase) -> Phrase {
        Phrase("Pas de fichier temporaire pour l’éditeur\u{A0}: ", "No temporary file for the editor: ") + reason
    }
    static func editorFailed(_ command: String, _ status: Int32) -> Phrase {
        status == 127
            ? Phrase(
                "L’éditeur «\u{A0}\(command)\u{A0}» ne s’est pas ouvert\u{A0}; vérifiez $VISUAL ou $EDITOR. Rien n’a été changé.",
                "The editor “\(command)” did not open; check $VISUAL or $EDITOR. Nothing was changed.")
            : Phrase(
                "L’éditeur «\u{A0}\(command)\u{A0}» a échoué (\(status)). Rien n’a été changé.",
                "The editor “\(command)” failed (\(status)). Nothing was changed.")
    }
    static func textNotRead(_ reason: Phrase) -> Phrase {
        Phrase("Le texte ne se lit pas\u{A0}: ", "The text cannot be read: ") + reason
    }
    static let textTooLong = Phrase("Ce texte dépasse 10 Mo.", "This text is larger than 10 MB.")
    static let textNotUTF8 = Phrase(
        "Ce que l’éditeur a écrit n’est pas du texte en UTF-8. Rien n’a été changé.",
        "What the editor wrote is no text in UTF-8. Nothing was changed.")
    static func textIsKept(_ path: String) -> Phrase {
        Phrase(" Votre texte est gardé dans \(path)", " Your text is kept in \(path)")
    }
}
