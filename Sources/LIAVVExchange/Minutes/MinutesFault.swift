import LIAVVModel

/// Why a document cannot be read as minutes at all.
public enum MinutesFault: Error, Hashable, Sendable {
    /// Nothing in it but white space.
    case empty
    /// Not text: NUL bytes, or mostly control characters, as in images.
    case notText
    /// The file of a program that writes something else than text.
    case foreign(ForeignFile)
    /// Longer than any minutes; both in bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// Text, but without attendance, agenda, title of a meeting, question or decision.
    case notMinutes

    /// One sentence: what is wrong, where, and what to do.
    public var phrase: Phrase {
        switch self {
        case .empty:
            Phrase(
                "Le document est vide\u{A0}: choisissez le fichier du compte rendu.",
                "The document is empty: choose the file of the minutes.")
        case .notText:
            Phrase(
                "Le document n’est pas du texte\u{A0}: enregistrez-le en docx, odt, Markdown ou texte, puis réimportez-le.",
                "The document is not text: save it as docx, odt, Markdown or text, then import it again.")
        case .foreign(let file): file.phrase
        case .tooLarge(let bytes, let limit):
            Phrase(
                "Le document fait \(Self.mebibytes(bytes))\u{A0}Mio, la limite est de \(Self.mebibytes(limit))\u{A0}Mio\u{A0}: "
                    + "n’importez que le compte rendu.",
                "The document has \(Self.mebibytes(bytes)) MiB, the limit is \(Self.mebibytes(limit)) MiB: "
                    + "import the minutes alone.")
        case .notMinutes:
            Phrase(
                "Rien n’y ressemble à un compte rendu (ni titre de réunion, ni présences, ni ordre du jour)\u{A0}: "
                    + "vérifiez le fichier choisi.",
                "Nothing in it looks like minutes (no meeting title, attendance or agenda): check the file chosen.")
        }
    }

    // Rounded up: what is over the limit must not look like the limit.
    private static func mebibytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}
