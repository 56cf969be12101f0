extension FieldFault {
    /// What is wrong and what was expected, in half a sentence that follows the name of the field.
    public var phrase: Phrase {
        let place = path.isEmpty ? Phrase(verbatim: "") : Phrase(verbatim: path.joined(separator: " › ") + " — ")
        return place + reason.phrase
    }
}

extension FieldFault.Reason {
    fileprivate var phrase: Phrase {
        switch self {
        case .missing: Phrase("une valeur est nécessaire.", "a value is needed.")
        case .wrongType: Phrase("cette valeur n’est pas de la bonne nature.", "this value is of the wrong type.")
        case .notAChoice(let text, let allowed):
            Phrase(
                "« \(text) » n’est pas un choix ; choix : \(allowed.map(\.fr).joined(separator: ", ")).",
                "“\(text)” is not a choice; choices: \(allowed.map(\.en).joined(separator: ", ")).")
        case .notADay(let text):
            Phrase("« \(text) » n’est pas une date.", "“\(text)” is not a date.")
        case .notADue(let text):
            Phrase(
                "« \(text) » n’est ni une date ni un J−n (exemples : 28/3, vendredi, J-45).",
                "“\(text)” is neither a date nor a D−n (examples: 28/3, Friday, J-45).")
        case .notATime(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une heure\u{A0}: 9h, 9h30, 14:00",
                "“\(text)” is no time of the day: 9, 9:30, 14:00")
        case .notAnInstant(let text):
            Phrase("« \(text) » n’est pas un instant.", "“\(text)” is not a moment in time.")
        case .notAnIdentifier(let text):
            Phrase("« \(text) » n’est pas un identifiant.", "“\(text)” is not an identifier.")
        case .notANumber(let text): Phrase("« \(text) » n’est pas un nombre.", "“\(text)” is not a number.")
        case .notAFlag(let text): Phrase("« \(text) » n’est ni oui ni non.", "“\(text)” is neither yes nor no.")
        case .notCorners(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» ne dit pas des coins, x;y en mètres\u{A0}: 0;0 15;0 15;9 0;9.",
                "“\(text)” does not tell corners, x;y in metres: 0;0 15;0 15;9 0;9.")
        case .outOfRange(let range):
            Phrase(
                "la valeur doit être entre \(range.lowerBound) et \(range.upperBound).",
                "the value must be between \(range.lowerBound) and \(range.upperBound).")
        case .negative: Phrase("la valeur ne peut pas être négative.", "the value cannot be below zero.")
        case .controlCharacter:
            Phrase("le texte contient un caractère de commande.", "the text holds a control character.")
        case .repeatedIdentity(let name):
            Phrase("« \(name) » y est deux fois.", "“\(name)” stands there twice.")
        case .empty: Phrase("il ne peut pas être vide.", "it cannot be empty.")
        case .tooLong(let most):
            Phrase(
                "le texte dépasse \(most) caractères\u{A0}; raccourcissez-le, ou mettez le reste dans les notes.",
                "the text is longer than \(most) characters; shorten it, or put the rest in the notes.")
        }
    }
}
