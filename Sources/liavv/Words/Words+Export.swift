import LIAVVModel

/// What is said of files that go out.
extension Words {
    static let export = Phrase(
        "Écrit des fichiers pour d’autres programmes, ou à imprimer.",
        "Writes files for other programs, or to print.")
    static let exportLayout = Phrase(
        "Écrit un plan : à imprimer à l’échelle (svg), pour le bâtiment (dxf), en texte (txt).",
        "Writes a layout: to print to scale (svg), for building programs (dxf), as text (txt).")
    static let exportLayoutMore = Phrase(
        "Exemples\u{A0}: liavv export layout forum --to plan.svg --scale 50, ou liavv export layout --to - --format txt. Imprimez le svg à 100 %. Le dxf est en mètres. Le plan porte sorties, effectif et constats, et ce qu’une demande GN 6 veut encore.",
        "Examples: liavv export layout forum --to plan.svg --scale 50, or liavv export layout --to - --format txt. Print the svg at 100 %. The dxf is in metres. The plan shows exits, headcount and findings, and what a request (GN 6) still wants."
    )
    static let exportedLayoutHelp = Phrase(
        "Le plan\u{A0}; sinon le seul, ou le seul du scénario retenu.",
        "The layout; else the only one, or the only one of the scenario that was kept.")
    static let exportToHelp = Phrase(
        "Le fichier à écrire\u{A0}; « - » pour la sortie standard.", "The file to write; “-” for standard output.")
    static let exportFormatHelp = Phrase(
        "La forme\u{A0}; sinon selon la fin du nom du fichier.", "The form; else by the end of the file’s name.")
    static let scaleHelp = Phrase(
        "L’échelle du svg\u{A0}; sinon 1:100.", "The scale of the svg; else 1:100.")
    static let scaleValue = Phrase(verbatim: "50|100")
    static let noLayout = Phrase(
        "Il n’y a pas encore de plan à écrire\u{A0}; dessinez-en un dans le tableau de bord.",
        "There is no layout to write yet; draw one in the dashboard.")

    static func unknownPlanFormat(_ file: String) -> Phrase {
        file == "-"
            ? Phrase(
                "Sur la sortie standard, dites la forme\u{A0}: --format svg, dxf ou txt.",
                "On standard output, say the form: --format svg, dxf or txt.")
            : Phrase(
                "« \(file) » ne finit ni par .svg, ni par .dxf, ni par .txt\u{A0}; dites la forme avec --format.",
                "“\(file)” does not end in .svg, .dxf or .txt; say the form with --format.")
    }

    static func whichLayout(_ layouts: [String]) -> Phrase {
        let list = layouts.prefix(6).joined(separator: ", ") + (layouts.count > 6 ? ", …" : "")
        return Phrase(
            "Il y a plusieurs plans\u{A0}; dites lequel\u{A0}: \(list)", "There are several layouts; say which: \(list)"
        )
    }

    static func layoutWithoutRoom(_ title: String) -> Phrase {
        Phrase(
            "Le plan « \(title) » n’a pas de salle connue\u{A0}; donnez-lui-en une avec « liavv set ».",
            "The layout “\(title)” has no known room; give it one with “liavv set”.")
    }

    static func exported(_ title: String, to file: String) -> Phrase {
        Phrase("Plan écrit\u{A0}: \(title) → \(file)", "Layout written: \(title) → \(file)")
    }

    static func notExported(_ file: String, _ why: Phrase) -> Phrase {
        Phrase("« \(file) » n’a pas pu être écrit\u{A0}: ", "“\(file)” could not be written: ") + why
            + Phrase(
                "\u{A0}; rien n’a été changé, choisissez un autre fichier.",
                "; nothing was changed, choose another file.")
    }
}
