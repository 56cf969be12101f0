import TerminalCanvas
import Testing

@Suite struct RectTests {
    let rect = Rect(column: 3, row: 2, columns: 10, rows: 5)

    @Test func splitsCoverTheWholeAndNothingElse() {
        for count in -2...12 {
            let (top, under) = rect.splitTop(count)
            #expect(top.rows + under.rows == rect.rows && under.row == top.maxRow && under.maxRow == rect.maxRow)
            let (left, beside) = rect.splitLeft(count)
            #expect(left.columns + beside.columns == rect.columns && beside.column == left.maxColumn)
        }
    }

    @Test func takesFromTheNamedSide() {
        #expect(rect.bottom(2) == Rect(column: 3, row: 5, columns: 10, rows: 2))
        #expect(rect.right(4) == Rect(column: 9, row: 2, columns: 4, rows: 5))
        #expect(rect.top(99) == rect)
        #expect(rect.left(-1).isEmpty)
    }

    @Test func insetsNeverBecomeNegative() {
        #expect(rect.inset(by: 1) == Rect(column: 4, row: 3, columns: 8, rows: 3))
        #expect(rect.inset(by: 9).rows == 0 && rect.inset(by: 9).columns == 0)
    }

    @Test func holdsItsCellsOnly() {
        #expect(rect.contains(Point(column: 3, row: 2)) && rect.contains(Point(column: 12, row: 6)))
        #expect(!rect.contains(Point(column: 13, row: 2)) && !rect.contains(Point(column: 3, row: 7)))
    }

    @Test func centersAndIntersects() {
        #expect(rect.centered(Size(columns: 4, rows: 99)) == Rect(column: 6, row: 2, columns: 4, rows: 5))
        #expect(rect.intersection(Rect(column: 20, row: 0, columns: 1, rows: 1)).isEmpty)
    }
}
