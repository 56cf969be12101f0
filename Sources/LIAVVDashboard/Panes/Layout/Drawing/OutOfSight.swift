import LIAVVLayout
import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// How many items are not on the part of the drawing that is shown, and on which side of it they are.
struct OutOfSight: Equatable {
    private(set) var left = 0
    private(set) var right = 0
    private(set) var up = 0
    private(set) var down = 0

    init(_ items: [Item], _ scale: PlanScale, in area: Rect) {
        for item in items { count(item, scale, area) }
    }

    private mutating func count(_ item: Item, _ scale: PlanScale, _ area: Rect) {
        guard let bounds = item.floor.polygon().bounds, !area.isEmpty else { return }
        let (first, last) = (scale.cell(Corner(bounds.min)), scale.cell(Corner(bounds.max)))
        let sides = [
            area.column - last.column, first.column - (area.maxColumn - 1), 2 * (area.row - last.row),
            2 * (first.row - (area.maxRow - 1)),
        ]
        // A thing beyond a corner is where it is farther.
        guard let far = sides.max(), far > 0 else { return }
        switch sides.firstIndex(of: far) {
        case 0: left += 1
        case 1: right += 1
        case 2: up += 1
        default: down += 1
        }
    }

    /// Arrows with their numbers in the middle of the sides of the frame.
    func draw(on canvas: inout Canvas, in frame: Rect) {
        let middle = Point(column: frame.column + frame.columns / 2, row: frame.row + frame.rows / 2)
        let (above, below) = ("▴\(up)", "▾\(down)")
        let besides = "\(right)▸"
        let signs = [
            (left, "◂\(left)", Point(column: frame.column, row: middle.row)),
            (right, besides, Point(column: frame.maxColumn - besides.count, row: middle.row)),
            (up, above, Point(column: frame.maxColumn - above.count - 2, row: frame.row)),
            (down, below, Point(column: middle.column, row: frame.maxRow - 1)),
        ]
        for (count, text, place) in signs where count > 0 {
            canvas.write(text, at: place, style: .accent, columns: text.count)
        }
    }
}
