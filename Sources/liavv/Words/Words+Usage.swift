import LIAVVModel

/// What is wrong with the arguments.
extension Words {
    static let notADay = Phrase(
        "une date s’écrit AAAA-MM-JJ, par exemple 2024-12-18", "a date is written YYYY-MM-DD, such as 2024-12-18")
    static let notALanguage = Phrase("les langues sont fr et en", "the languages are fr and en")
    static let mineOrMember = Phrase("--mine ou --member, pas les deux.", "Either --mine or --member, not both.")
    static let noCSVHere = Phrase(
        "Une seule chose ne s’écrit pas en CSV ; choix : text, json, plist.",
        "One thing cannot be written as CSV; choices: text, json, plist.")
    static let notPairs = Phrase(
        "Chaque champ veut une valeur : CHAMP VALEUR.", "Each field wants a value: FIELD VALUE.")
    static let noMember = Phrase("Nommez au moins un membre.", "Name at least one member.")

    static let quickStandsAlone = Phrase(
        "avec --quick, tout tient dans la ligne\u{A0}: ni --due, ni --phase, ni --lead.",
        "with --quick, all of it stands in the line: no --due, --phase or --lead.")
    static let onlyQuickIsTried = Phrase("--dry-run va avec --quick.", "--dry-run goes with --quick.")

    static func doesNotApply(_ option: String, _ subject: String) -> Phrase {
        Phrase("\(option) ne s’applique pas à « \(subject) ».", "\(option) does not apply to “\(subject)”.")
    }

    static func unknownOption(_ option: String) -> Phrase {
        Phrase(
            "l’option « \(option) » n’existe pas.", "there is no option “\(option)”.")
    }

    static func notAPair(_ text: String) -> Phrase {
        Phrase("« \(text) » n’est pas de la forme clé=valeur.", "“\(text)” is not of the form key=value.")
    }

    static func countOutOfRange(_ option: String, _ most: Int) -> Phrase {
        Phrase("\(option) va de 0 à \(most).", "\(option) goes from 0 to \(most).")
    }
}

/// What went wrong, and what to do.
extension Words {
    static let firstRun = Phrase(
        "Aucun laboratoire n’a encore été ouvert : essayez « liavv demo », ou créez le vôtre avec « liavv init DOSSIER » puis « liavv --data DOSSIER ».",
        "No laboratory has been opened yet: try “liavv demo”, or make your own with “liavv init FOLDER”, then “liavv --data FOLDER”."
    )
    static let noHome = Phrase(
        "Le dossier personnel est inconnu ; définissez HOME ou XDG_DATA_HOME.",
        "The home folder is not known; set HOME or XDG_DATA_HOME.")
    static let noPropertyList = Phrase(
        "Ce résultat contient un caractère qu’une liste de propriétés ne peut pas contenir ; demandez-le en json.",
        "This result holds a character that a property list cannot hold; ask for json.")

    static func noSample(_ place: String) -> Phrase {
        Phrase(
            "L’exemple est introuvable (\(place)) ; réinstallez, ou indiquez son dossier dans LIAVV_SAMPLE.",
            "The sample cannot be found (\(place)); install again, or name its folder in LIAVV_SAMPLE.")
    }

    static func copyFailed(_ folder: String, _ why: Phrase) -> Phrase {
        Phrase("L’exemple n’a pas pu être copié dans \(folder) : ", "The sample could not be copied to \(folder): ")
            + why + Phrase(" ; vérifiez les droits et la place.", "; check permissions and space.")
    }

    static func folderNotMade(_ folder: String, _ why: Phrase) -> Phrase {
        Phrase("Le dossier \(folder) ne peut pas être créé : ", "The folder \(folder) cannot be made: ") + why
            + Phrase(" ; choisissez un autre endroit.", "; choose another place.")
    }

    static func unreadable(_ why: Phrase) -> Phrase {
        Phrase("ce fichier ne se lit pas, ", "this file cannot be read: ") + why
            + Phrase(" ; vérifiez son nom et ses droits.", "; check its name and permissions.")
    }

    static func outputFailed(_ why: Phrase) -> Phrase {
        Phrase("Le résultat n’a pas pu être écrit : ", "The result could not be written: ") + why
            + Phrase(verbatim: ".")
    }
}
