import LIAVVModel

extension ReadingNote {
    /// One sentence, with the line where there is one.
    public var phrase: Phrase {
        guard let line else { return kind.phrase }
        return Phrase("Ligne \(line)\u{A0}: ", "Line \(line): ") + kind.phrase
    }
}

extension ReadingNote.Kind {
    /// One sentence, without the line.
    public var phrase: Phrase {
        switch self {
        case .unrecognisedName(let name):
            Phrase("«\u{A0}\(name)\u{A0}» n’est le nom d’aucun membre.", "“\(name)” is no member’s name.")
        case .ambiguousName(let name, let candidates):
            Self.ambiguous(name, candidates)
        case .nearName(let name, _, let fullName):
            Phrase("«\u{A0}\(name)\u{A0}» a été lu comme \(fullName).", "“\(name)” was read as \(fullName).")
        case .noDate:
            Phrase("Aucune date de réunion\u{A0}: complétez-la.", "No date of the meeting: fill it in.")
        case .dateFromFileName(let day):
            Phrase("Date prise du nom du fichier\u{A0}: \(day.iso).", "Date taken from the file name: \(day.iso).")
        case .twoDates(let days):
            Self.twoDates(days.map(\.iso))
        case .impossibleDate(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’existe pas au calendrier\u{A0}: corrigez la date.",
                "“\(text)” is not a day of the calendar: correct the date.")
        case .converted(let encoding):
            Phrase(
                "Le document est en \(encoding.rawValue)\u{A0}; il a été converti, vérifiez les accents.",
                "The document is in \(encoding.rawValue); it was converted, check the accents.")
        case .guessedBytes(let count):
            .counted(
                count, Phrase("octet illisible, deviné\u{A0}; vérifiez.", "byte unreadable and guessed; check it."),
                Phrase("octets illisibles, devinés\u{A0}; vérifiez.", "bytes unreadable and guessed; check them."))
        case .controlCharacters(let count):
            .counted(
                count, Phrase("caractère de commande rendu visible.", "control character made visible."),
                Phrase("caractères de commande rendus visibles.", "control characters made visible."))
        case .keptAsText(let lines):
            .counted(
                lines, Phrase("ligne gardée comme simple texte.", "line kept as plain text."),
                Phrase("lignes gardées comme simple texte.", "lines kept as plain text."))
        }
    }

    private static func ambiguous(_ name: String, _ candidates: [String]) -> Phrase {
        Phrase(
            "«\u{A0}\(name)\u{A0}» peut être \(candidates.joined(separator: " ou "))\u{A0}: précisez.",
            "“\(name)” may be \(candidates.joined(separator: " or ")): say which.")
    }

    private static func twoDates(_ days: [String]) -> Phrase {
        Phrase(
            "Plusieurs dates (\(days.joined(separator: ", ")))\u{A0}: la première est retenue.",
            "Several dates (\(days.joined(separator: ", "))): the first is taken.")
    }
}
