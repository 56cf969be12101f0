import Foundation
import Testing

@Suite("Command line: export minutes")
struct CommandLineExportMinutesTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.liavv("init", "own")
        try sandbox.write(CommandLineDocumentTests.minutes, to: "cr.md")
        try sandbox.liavv("--data", "own", "import", "minutes", "cr.md")
    }

    private func exporting(_ arguments: String) throws -> CommandRun {
        try sandbox.shell("$LIAVV --data own export minutes \(arguments)")
    }

    @Test("the latest minutes, as the end of the file’s name says; what is exported imports as the same")
    func markdown() throws {
        let run = try exporting("--to neuf.md")
        #expect(run.status == 0 && run.output.contains("neuf.md"), "\(run.errors)")
        #expect(try sandbox.shell("head -1 neuf.md").output == "# 7ème réunion (12/11/2024)\n")
        #expect(try exporting("reunion-7 --to - --format md").output == sandbox.shell("cat neuf.md").output)
        let again = try sandbox.shell("$LIAVV --data own import minutes neuf.md --dry-run").output
        #expect(again.contains("changements\u{A0}: rien de ce qui se lit"), "\(again)")
    }

    @Test("docx and odt, read back by pandoc and by the import", .enabled(if: CommandLineDocumentTests.hasPandoc))
    func documents() throws {
        for ending in ["docx", "odt"] {
            #expect(try exporting("--to cr.\(ending)").status == 0)
            let text = try sandbox.shell("pandoc -t plain --wrap=none cr.\(ending)").output
            #expect(text.hasPrefix("7ème réunion (12/11/2024)\n"))
            for words in [
                "Personnes présentes :", "✓ Un seul acheteur", "Question Yona : qui rédige", "Groupe 1, par Cindy :",
            ] {
                #expect(text.contains(words), "\(text)")
            }
            let again = try sandbox.shell("$LIAVV --data own import minutes cr.\(ending) --dry-run")
            #expect(again.output.contains("changements\u{A0}: rien de ce qui se lit"), "\(again.output)\(again.errors)")
        }
    }

    @Test("what cannot be is said, and nothing is written")
    func refused() throws {
        #expect(try exporting("--to cr.pdf").errors.contains("ne finit ni par .md"))
        #expect(try exporting("--to -").errors.contains("dites la forme"))
        #expect(try exporting("nulle-part --to x.md").status == 1)
        #expect(
            try sandbox.shell("mkdir d.md; LIAVV_PANDOC=/nope $LIAVV --data own export minutes --to x.docx").errors
                .contains("installez-le"))
        #expect(try exporting("--to d.md").errors.contains("c’est un dossier"))
        #expect(try sandbox.shell("ls x.docx").status != 0)
        #expect(
            try sandbox.shell("$LIAVV init vide; $LIAVV --data vide export minutes --to x.md").errors.contains(
                "Aucune séance"))
    }
}
