import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

extension State {
    /// The selected item, when its corners can be dragged: only one, and large enough on the screen to be taken elsewhere.
    func resizable(_ scale: PlanScale) -> Item? {
        guard pane == .layout, overlays.isEmpty || planGrip != nil, chosenItems.count == 1,
            case .item(_, let id)? = list.current, let item = shownLayout?.items.first(where: { $0.id == id })
        else { return nil }
        let corners = ItemCorner.allCases.map { item.cell(of: $0, scale) }
        let (columns, rows) = (corners.map(\.column), corners.map(\.row))
        guard let left = columns.min(), let right = columns.max(), let top = rows.min(), let bottom = rows.max(),
            right - left >= 4, bottom - top >= 2
        else { return nil }
        return item
    }

    /// A sign on each corner of the selected item by which the mouse resizes it.
    func drawHandles(on canvas: inout Canvas, _ scale: PlanScale, _ area: Rect) {
        guard !mouseIsFree, let item = resizable(scale) else { return }
        for corner in ItemCorner.allCases {
            let cell = item.cell(of: corner, scale)
            if area.contains(cell) { canvas.set("+", at: cell, style: Style(.strong, isSelected: true)) }
        }
    }
}

extension Item {
    /// The cell in which a corner of it is drawn: half a cell inside.
    func cell(of corner: ItemCorner, _ scale: PlanScale) -> Point {
        let (place, middle) = (self.place(of: corner), PlanePoint(x: Double(x), y: Double(y)))
        let inward = { (length: Double, step: Double) in length > 0 ? min(length, step) : max(length, -step) }
        // A little less than half, so that both ends of an even number of cells are rounded alike.
        let half = Double(scale.centimetres) * 0.45
        return scale.cell(
            Corner(
                PlanePoint(
                    x: place.x + inward(middle.x - place.x, half), y: place.y + inward(middle.y - place.y, 2 * half))))
    }

    /// The corner under a cell, or beside it on its row.
    func corner(at point: Point, _ scale: PlanScale) -> ItemCorner? {
        ItemCorner.allCases.first { corner in
            let cell = cell(of: corner, scale)
            return cell.row == point.row && abs(cell.column - point.column) <= 1
        }
    }
}
