import TerminalCanvas
import Testing

@Suite struct CanvasChangesTests {
    @Test func equalCanvasesHaveNoChanges() {
        #expect(changes(from: sample(), to: sample()) == [])
    }

    @Test func findsStretchesOfOneStyle() {
        var new = sample()
        new.write("XY", at: Point(column: 2, row: 0))
        new.write("Z", at: Point(column: 4, row: 0), style: .bad)
        #expect(changes(from: sample(), to: new) == ["2,0 XY", "4,0 Z"])
    }

    @Test func beginsWithAWholeGlyph() {
        var new = sample()
        new.restyle(Rect(column: 1, row: 1, columns: 1, rows: 1), selected: true)
        #expect(changes(from: sample(), to: new) == ["0,1 日"])
    }

    @Test func replayingTheChangesGivesTheNewCanvas() {
        var new = sample()
        new.write("a日b", at: Point(column: 1, row: 1), style: .info)
        var texts = [String](repeating: "", count: 2)
        new.forEachChange(since: nil) { point, cells in texts[point.row] += cells.map(\.text).joined() }
        #expect(texts == [new.lineText(0), new.lineText(1)].map { $0.padded(to: 8) })
    }

    private func sample() -> Canvas {
        var canvas = Canvas(size: Size(columns: 8, rows: 2))
        canvas.write("abcdefgh", at: Point(column: 0, row: 0))
        canvas.write("日本", at: Point(column: 0, row: 1))
        return canvas
    }

    private func changes(from old: Canvas, to new: Canvas) -> [String] {
        var found: [String] = []
        new.forEachChange(since: old) { point, cells in
            found.append("\(point.column),\(point.row) " + cells.map(\.text).joined())
        }
        return found
    }
}
