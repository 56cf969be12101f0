import TerminalCanvas
import Testing

@Suite struct CanvasShapeTests {
    @Test func drawsABoxWithItsTitle() {
        var canvas = Canvas(size: Size(columns: 14, rows: 3))
        canvas.box(canvas.bounds, title: "Plan")
        #expect(
            canvas.text == """
                ┌─ Plan ─────┐
                │            │
                └────────────┘
                """)
    }

    @Test func cutsATitleThatIsTooLong() {
        var canvas = Canvas(size: Size(columns: 10, rows: 2))
        canvas.box(canvas.bounds, title: "Affectations")
        #expect(canvas.text == "┌─ Aff… ─┐\n└────────┘")
    }

    @Test func drawsABoxPartlyOutside() {
        var canvas = Canvas(size: Size(columns: 4, rows: 2))
        canvas.box(Rect(column: 1, row: 1, columns: 9, rows: 9))
        #expect(canvas.text == "\n ┌──")
        canvas.box(Rect(column: 0, row: 0, columns: 1, rows: 2))
        #expect(canvas.text == "\n ┌──", "too small for a frame")
    }

    @Test(arguments: [(0, "▐▐││"), (1, "│▐▐│"), (5, "│▐▐│"), (6, "││▐▐"), (99, "││▐▐")])
    func theScrollbarTouchesAnEndOnlyWhenTheListDoes(offset: Int, expected: String) {
        var canvas = Canvas(size: Size(columns: 3, rows: 4))
        canvas.scrollbar(in: canvas.bounds, offset: offset, visible: 6, total: 12)
        #expect(canvas.text.filter { $0 == "▐" || $0 == "│" } == expected)
    }

    @Test func aListThatFitsHasNoScrollbar() {
        var canvas = Canvas(size: Size(columns: 3, rows: 4))
        canvas.scrollbar(in: canvas.bounds, offset: 0, visible: 4, total: 4)
        #expect(canvas == Canvas(size: canvas.size))
    }

    @Test func fillsOnlyWhatItHas() {
        var canvas = Canvas(size: Size(columns: 3, rows: 2))
        canvas.fill(Rect(column: 1, row: -5, columns: 9, rows: 6), with: "#")
        #expect(canvas.text == " ##\n")
    }
}
