import LIAVVModel

/// Why pandoc did not do what it was asked.
enum PandocFault: Worded, Hashable {
    /// No program of that name, or at that path.
    case missing(String)
    /// The system does not start it, and why.
    case cannotStart(String, Phrase)
    /// What it said, in its own words; empty when it said nothing.
    case failed(String)
    case tookTooLong(seconds: Int)
    case wroteTooMuch(mebibytes: Int)
    /// Someone pressed Ctrl-C.
    case interrupted

    /// One sentence: what happened, and what to do.
    var phrase: Phrase {
        switch self {
        case .missing(let name): Self.missing(name)
        case .cannotStart(let path, let why):
            Phrase("« \(path) » ne démarre pas (", "“\(path)” does not start (") + why
                + Phrase(")\u{A0}; réinstallez pandoc.", "); install pandoc again.")
        case .failed(let line):
            Phrase("pandoc n’a pas pu le convertir", "pandoc could not convert it")
                + (line.isEmpty ? Phrase(verbatim: "") : Phrase(" («\u{A0}\(line)\u{A0}»)", " (“\(line)”)"))
                + Phrase(
                    "\u{A0}; ouvrez-le et enregistrez-le de nouveau.", "; open it and save it again.")
        case .tookTooLong(let seconds):
            Phrase(
                "pandoc n’a pas répondu en \(seconds)\u{A0}s et a été arrêté\u{A0}; enregistrez le document en Markdown ou en texte.",
                "pandoc did not answer within \(seconds) s and was stopped; save the document as Markdown or text.")
        case .wroteTooMuch(let mebibytes):
            Phrase(
                "pandoc en a tiré plus de \(mebibytes)\u{A0}Mio et a été arrêté\u{A0}; n’importez que le compte rendu.",
                "pandoc made more than \(mebibytes) MiB of it and was stopped; import the minutes alone.")
        case .interrupted: Phrase("Arrêté par Ctrl-C.", "Stopped by Ctrl-C.")
        }
    }

    private static func missing(_ name: String) -> Phrase {
        Phrase(
            "Ce format demande le programme «\u{A0}\(name)\u{A0}», qui n’est pas là\u{A0}: installez-le (sudo apt install pandoc, ou https://pandoc.org), ou enregistrez le document en Markdown ou en texte.",
            "This format needs the program “\(name)”, which is not there: install it (sudo apt install pandoc, or https://pandoc.org), or save the document as Markdown or text."
        )
    }
}
