import LIAVVModel

/// What is said of minutes that go out.
extension Words {
    static let exportMinutes = Phrase(
        "Écrit un compte rendu : md, html, txt\u{A0}; docx et odt par pandoc.",
        "Writes minutes: md, html, txt; docx and odt through pandoc.")
    static let exportMinutesMore = Phrase(
        "Exemples\u{A0}: liavv export minutes --to cr.docx, ou liavv export minutes reunion-9 --to - --format md. Le document est en français, dans la forme des comptes rendus du groupe\u{A0}; le Markdown se réimporte.",
        "Examples: liavv export minutes --to cr.docx, or liavv export minutes reunion-9 --to - --format md. The document is French, in the form of the group’s minutes; the Markdown can be imported again."
    )
    static let exportedMeetingHelp = Phrase(
        "La séance\u{A0}; sinon la dernière qui a un compte rendu.", "The meeting; else the latest that has minutes.")
    static let noMinutes = Phrase(
        "Aucune séance n’a encore de compte rendu\u{A0}; importez-en avec «\u{A0}liavv import minutes\u{A0}».",
        "No meeting has minutes yet; import some with “liavv import minutes”.")

    static func unknownMinutesForm(_ file: String) -> Phrase {
        file == "-"
            ? Phrase(
                "Sur la sortie standard, dites la forme\u{A0}: --format md, html, txt, docx ou odt.",
                "On standard output, say the form: --format md, html, txt, docx or odt.")
            : Phrase(
                "« \(file) » ne finit ni par .md, ni par .html, ni par .txt, .docx ou .odt\u{A0}; dites la forme avec --format.",
                "“\(file)” does not end in .md, .html, .txt, .docx or .odt; say the form with --format.")
    }

    static func notForTerminals(_ form: String) -> Phrase {
        Phrase(
            "Un \(form) ne s’affiche pas dans un terminal\u{A0}; donnez un fichier à --to.",
            "A terminal cannot show a \(form); give --to a file.")
    }

    static func minutesExported(_ title: String, to file: String) -> Phrase {
        Phrase("Compte rendu écrit\u{A0}: \(title) → \(file)", "Minutes written: \(title) → \(file)")
    }
}
