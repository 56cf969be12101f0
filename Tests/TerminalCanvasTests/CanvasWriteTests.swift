import TerminalCanvas
import Testing

@Suite struct CanvasWriteTests {
    @Test func returnsTheColumnsUsed() {
        var canvas = Canvas(size: Size(columns: 10, rows: 2))
        #expect(canvas.write("été", at: Point(column: 1, row: 0)) == 3)
        #expect(canvas.write("日本語日本語", at: Point(column: 2, row: 1)) == 8)
        #expect(canvas.text == " été\n  日本語…")
    }

    @Test func cutsSpansAsOneText() {
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        let spans = [Span("un "), Span("deux", .bad), Span(" trois")]
        #expect(canvas.write(spans, at: Point(column: 0, row: 0), columns: 6) == 6)
        #expect(canvas.text == "un de…")
        #expect(canvas[Point(column: 5, row: 0)].style == .bad)
    }

    @Test func aFullLineIsNotCut() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("abcd", at: Point(column: 0, row: 0))
        #expect(canvas.text == "abcd")
    }

    @Test func writesNothingOutside() {
        var canvas = Canvas(size: Size(columns: 4, rows: 2))
        let empty = canvas
        for point in [(0, -1), (0, 2), (4, 0), (-9, 0)] {
            #expect(canvas.write("abc", at: Point(column: point.0, row: point.1)) == 0 || point.0 == -9)
        }
        #expect(canvas.write("abc", at: Point(column: 1, row: 0), columns: 0) == 0)
        #expect(canvas == empty)
    }

    @Test func showsWhatComesInFromTheLeft() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("abcd", at: Point(column: -2, row: 0))
        #expect(canvas.text == "cd")
    }

    @Test func neverLeavesItsColumns() {
        for text in ["plain and long enough", "日本語日本語", "e\u{301}\u{1B}\u{202E}\ttab", "👨‍👩‍👧👨‍👩‍👧🇫🇷🇫🇷"] {
            for columns in 0...9 {
                var canvas = Canvas(size: Size(columns: 12, rows: 3))
                canvas.fill(canvas.bounds, with: ".")
                canvas.write(text, at: Point(column: 2, row: 1), columns: columns)
                #expect(canvas.lineText(0) == "............" && canvas.lineText(2) == "............")
                #expect(canvas.lineText(1).hasPrefix("..") && canvas.lineText(1).hasSuffix("."))
                #expect(canvas.row(1).reduce(0) { $0 + $1.width } == 12, "no half of a wide glyph is left")
            }
        }
    }

    @Test func blanksTheOtherHalfOfAWideGlyph() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("日本", at: Point(column: 0, row: 0))
        canvas.write("x", at: Point(column: 1, row: 0))
        canvas.write("y", at: Point(column: 2, row: 0))
        #expect(canvas.text == " xy")
        canvas.write("語", at: Point(column: 1, row: 0))
        #expect(canvas.text == " 語")
    }

    @Test func restylesWithoutTouchingText() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("abcd", at: Point(column: 0, row: 0), style: .good)
        canvas.restyle(Rect(column: 1, row: 0, columns: 9, rows: 9), selected: true)
        #expect(canvas.text == "abcd")
        #expect(canvas[Point(column: 0, row: 0)].style == .good)
        #expect(canvas[Point(column: 3, row: 0)].style == .good.selected())
    }
}
