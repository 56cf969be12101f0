import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// The rectangle around an outline, in centimetres.
struct PlanBounds: Equatable {
    var minX = 0
    var minY = 0
    var width = 0
    var depth = 0

    init(_ outline: [Corner]) {
        guard let left = outline.map(\.x).min(), let right = outline.map(\.x).max(),
            let top = outline.map(\.y).min(), let bottom = outline.map(\.y).max()
        else { return }
        (minX, minY, width, depth) = (left, top, right - left, bottom - top)
    }
}

/// How centimetres become cells: a row is as high as two columns are wide.
struct PlanScale: Equatable {
    /// Centimetres a column; a row is twice as much.
    let centimetres: Int
    /// The cell of the top left corner of the bounds.
    let origin: Point
    let bounds: PlanBounds
    /// The place in the middle of the drawing.
    let centre: Corner

    /// The largest of the usual scales at which the whole room fits into the place there is.
    init?(_ bounds: PlanBounds, in rect: Rect) {
        guard bounds.width > 0, bounds.depth > 0, rect.columns > 4, rect.rows > 3 else { return nil }
        let scales = [5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 400, 800, 1600]
        let fits = { (scale: Int) in
            bounds.width / scale + 1 <= rect.columns && bounds.depth / (2 * scale) + 1 <= rect.rows
        }
        guard let scale = scales.first(where: fits) else { return nil }
        centimetres = scale
        self.bounds = bounds
        centre = Corner(x: bounds.minX + bounds.width / 2, y: bounds.minY + bounds.depth / 2)
        let columns = bounds.width / scale + 1
        let rows = bounds.depth / (2 * scale) + 1
        origin = rect.origin.offset(columns: (rect.columns - columns) / 2, rows: (rect.rows - rows) / 2)
    }

    /// A scale that was chosen, about a place in the room.
    init?(_ bounds: PlanBounds, in rect: Rect, centimetres: Int, about centre: Corner) {
        guard bounds.width > 0, bounds.depth > 0, rect.columns > 4, rect.rows > 3, centimetres > 0 else { return nil }
        (self.centimetres, self.bounds, self.centre) = (centimetres, bounds, centre)
        let middle = rect.origin.offset(columns: rect.columns / 2, rows: rect.rows / 2)
        origin = middle.offset(
            columns: -Self.rounded(centre.x - bounds.minX, centimetres),
            rows: -Self.rounded(centre.y - bounds.minY, 2 * centimetres))
    }

    /// The cell in which a point of the room lies.
    func cell(x: Int, y: Int) -> Point {
        Point(
            column: origin.column + Self.rounded(x - bounds.minX, centimetres),
            row: origin.row + Self.rounded(y - bounds.minY, 2 * centimetres))
    }

    /// The same of a corner.
    func cell(_ corner: Corner) -> Point { cell(x: corner.x, y: corner.y) }

    /// The middles of the upper and of the lower half of a cell.
    func halves(of cell: Point) -> (upper: PlanePoint, lower: PlanePoint) {
        let middle = point(at: cell)
        let quarter = Double(centimetres) / 2
        return (
            PlanePoint(x: middle.x, y: middle.y - quarter), PlanePoint(x: middle.x, y: middle.y + quarter)
        )
    }

    /// The point of the room in the middle of a cell.
    func point(at cell: Point) -> PlanePoint {
        PlanePoint(
            x: Double(bounds.minX + (cell.column - origin.column) * centimetres),
            y: Double(bounds.minY + (cell.row - origin.row) * 2 * centimetres))
    }

    private static func rounded(_ length: Int, _ unit: Int) -> Int {
        Int((Double(length) / Double(unit)).rounded())
    }
}
