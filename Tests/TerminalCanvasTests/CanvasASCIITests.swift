import TerminalCanvas
import Testing

@Suite struct CanvasASCIITests {
    @Test func drawsTheSamePictureInASCII() {
        var canvas = Canvas(size: Size(columns: 24, rows: 3))
        canvas.box(canvas.bounds, title: "Été")
        canvas.write("• élu·es → œuvre 日 ✓…", at: Point(column: 1, row: 1))
        #expect(
            canvas.ascii().text == """
                +- Ete ----------------+
                |* elu.es > ouvre ?? V~|
                +----------------------+
                """)
    }

    @Test(arguments: ["àâäéèêëîïôöùûüÿçÀÂÉÈÊÎÔÙÛÇñõåøłž", "─│┌┐└┘├┤┬┴┼═║▲▼◀▶█░●○▸…“”’«»–—\u{A0}\u{202F}", "日本語👍क्षि"])
    func leavesNothingBeyondASCIIAndEveryColumnInPlace(text: String) {
        var canvas = Canvas(size: Size(columns: 50, rows: 1))
        let used = canvas.write(text, at: Point(column: 0, row: 0))
        canvas.write("|", at: Point(column: used, row: 0), style: .bad)
        let ascii = canvas.ascii()
        #expect(ascii.text.utf8.allSatisfy { $0 < 0x7F })
        #expect(ascii.text.utf8.count == used + 1)
        #expect(ascii[Point(column: used, row: 0)] == canvas[Point(column: used, row: 0)])
    }

    @Test func doubleLinesDifferFromSingleOnes() {
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        canvas.write("━═1═━┃║", at: Point(column: 0, row: 0))
        #expect(canvas.ascii().text == "-=1=-|H")
    }

    @Test func lettersLoseTheirAccents() {
        var canvas = Canvas(size: Size(columns: 20, rows: 1))
        canvas.write("Mélanie Çà e\u{301}t", at: Point(column: 0, row: 0))
        #expect(canvas.ascii().text == "Melanie Ca et")
    }
}
