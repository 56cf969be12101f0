import LIAVVModel

/// The words of the argument parser itself, which speaks English only.
///
/// Its messages are translated line by line; one that is not in the table stays as it is, still understandable.
enum ParserWords {
    /// The message in the language asked for.
    static func translated(_ message: String, to language: Language) -> String {
        let isError = message.hasPrefix("Error: ")
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            isError ? withoutHiddenCommand(String(line)) : String(line)
        }
        guard language == .french else { return lines.joined(separator: "\n") }
        return lines.map { line in
            let french = table.reduce(line) { $0.replacingFirst($1.en, with: $1.fr) }
            return isError ? french.withFrenchQuotes : french
        }.joined(separator: "\n")
    }

    // What happens without a command is one too, which nobody types: what is said of it is said of all of `liavv`.
    private static func withoutHiddenCommand(_ line: String) -> String {
        guard line.hasPrefix("Usage: liavv open") else {
            return line.replacingFirst("'liavv open --help'", with: "'liavv --help'")
        }
        let usage = Liavv.usageString()
        return "Usage: " + (usage.firstIndex(of: "l").map { String(usage[$0...]) } ?? usage)
    }

    // Longer ones first, since a part of one may be another.
    private static let table = [
        Phrase("DESCRIPTION :", "OVERVIEW:"), Phrase("EMPLOI :", "USAGE:"), Phrase("Emploi :", "Usage:"),
        Phrase("ARGUMENTS :", "ARGUMENTS:"), Phrase("OPTIONS :", "OPTIONS:"),
        Phrase("SOUS-COMMANDES :", "SUBCOMMANDS:"), Phrase("<sous-commande>", "<subcommand>"),
        Phrase("Affiche le numéro de version.", "Show the version."),
        Phrase("Affiche cette aide.", "Show help information."),
        Phrase("Affiche l’aide d’une sous-commande.", "Show subcommand help information."),
        Phrase("Voir « ", "See '"), Phrase(" » pour le détail.", "' for detailed help."),
        Phrase(" » pour plus d’informations.", "' for more information."),
        Phrase("(par défaut)", "(default)"), Phrase("(valeurs : ", "(values: "),
        Phrase(" ; par défaut : ", "; default: "),
        Phrase("(par défaut : ", "(default: "),
        Phrase("Erreur : il manque l’argument", "Error: Missing expected argument"),
        Phrase("Erreur : il manque la valeur de", "Error: Missing value for"),
        Phrase("Erreur : option inconnue", "Error: Unknown option"), Phrase("Vouliez-vous dire", "Did you mean"),
        Phrase("Erreur : argument inattendu", "Error: Unexpected argument"),
        Phrase("arguments inattendus :", "unexpected arguments:"),
        Phrase("Erreur : la valeur", "Error: The value"), Phrase("ne convient pas à", "is invalid for"),
        Phrase("Choix possibles :", "Please provide one of the following:"),
        Phrase("Choix possibles :", "Please provide one of"), Phrase(" ou '", " or '"), Phrase("' : ", "': "),
        Phrase("' ?", "'?"),
        Phrase("Erreur : il manque une sous-commande.", "Error: Missing required subcommand."),
        Phrase("Erreur : l’option", "Error: The option"),
        Phrase("ne prend pas de valeur, mais", "does not take any value, but"),
        Phrase("a été donné.", "was specified."), Phrase("Erreur : ", "Error: "), Phrase("Aide :  ", "Help:  "),
    ]
}

extension String {
    /// The text with « » for straight quotes; an apostrophe inside a word stays.
    fileprivate var withFrenchQuotes: String {
        var (result, isOpen) = ("", false)
        for character in self {
            let begins = result.last.map { " (\u{A0}".contains($0) } ?? true
            switch character {
            case "'" where begins && !isOpen: (result, isOpen) = (result + "«\u{A0}", true)
            case "'" where isOpen: (result, isOpen) = (result + "\u{A0}»", false)
            default: result.append(character)
            }
        }
        return result
    }

    /// The text with the first occurrence of a part replaced.
    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        guard let first = part.first else { return self }
        var start = startIndex
        while let place = self[start...].firstIndex(of: first) {
            if self[place...].hasPrefix(part) {
                return self[..<place] + other + self[index(place, offsetBy: part.count)...]
            }
            start = index(after: place)
        }
        return self
    }
}
