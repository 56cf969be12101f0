import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// One picture of one layout.
struct PlanDrawing {
    let room: Room
    let layout: Layout
    let scale: PlanScale
    let selected: Target?

    func draw(on canvas: inout Canvas, in rect: Rect) {
        let walls = PlanWalls(room.outline, scale)
        walls.draw(on: &canvas)
        for obstacle in room.obstacles { draw(obstacle, on: &canvas, in: rect) }
        for (place, item) in layout.items.enumerated() { draw(item, Item.letter(place), on: &canvas, in: rect) }
        for (place, door) in room.doors.enumerated() { draw(door, place + 1, walls, on: &canvas) }
    }

    private func draw(_ obstacle: LIAVVModel.Obstacle, on canvas: inout Canvas, in rect: Rect) {
        let polygon = Polygon.rectangle(
            center: PlanePoint(x: Double(obstacle.x), y: Double(obstacle.y)), width: Double(obstacle.width),
            depth: Double(obstacle.depth), rotation: Double(obstacle.rotation))
        for cell in cells(of: polygon, x: obstacle.x, y: obstacle.y, in: rect) {
            canvas.set("█", at: cell, style: Style(.wall))
        }
    }

    private func draw(_ item: Item, _ letter: String, on canvas: inout Canvas, in rect: Rect) {
        let isSelected = selected == RowItem.item(layout: layout.id, item: item.id).target
        let style = Style(item.kind == .stand ? .stand : .furniture).selected(isSelected)
        let cells = cells(of: item.polygon, x: item.x, y: item.y, in: rect)
        for cell in cells { canvas.set(isSelected ? " " : item.kind.glyph, at: cell, style: style) }
        let row = cells.filter { $0.row == scale.cell(x: item.x, y: item.y).row }
        guard let first = row.first else { return }
        let name = label(of: item, letter, columns: row.count)
        let margin = max(0, (row.count - TextWidth.columns(of: name)) / 2)
        canvas.write(
            name, at: first.offset(columns: margin), style: Style(.strong).selected(isSelected), columns: row.count)
    }

    /// The letter, with the name where all of it fits or at least a telling part of it.
    private func label(of item: Item, _ letter: String, columns: Int) -> String {
        let whole = "\(letter) \(item.title)"
        let fits = TextWidth.columns(of: whole) + 2 <= columns
        guard item.kind != .chairs, fits || columns >= 16 else { return letter }
        return " " + whole.clipped(to: columns - 2) + " "
    }

    /// The cells whose middle lies on the polygon; at least the one of its centre, so that nothing vanishes.
    private func cells(of polygon: Polygon, x: Int, y: Int, in rect: Rect) -> [Point] {
        guard let bounds = polygon.bounds else { return [] }
        let first = scale.cell(x: Int(bounds.min.x), y: Int(bounds.min.y))
        let last = scale.cell(x: Int(bounds.max.x), y: Int(bounds.max.y))
        var cells: [Point] = []
        for row in max(first.row, rect.row)..<max(min(last.row, rect.maxRow - 1) + 1, max(first.row, rect.row)) {
            for column in max(
                first.column, rect.column)..<max(
                    min(last.column, rect.maxColumn - 1) + 1, max(first.column, rect.column))
            {
                let cell = Point(column: column, row: row)
                if polygon.contains(scale.point(at: cell)) { cells.append(cell) }
            }
        }
        let centre = scale.cell(x: x, y: y)
        return cells.isEmpty && rect.contains(centre) ? [centre] : cells
    }

    private func draw(_ door: Door, _ number: Int, _ walls: PlanWalls, on canvas: inout Canvas) {
        let centre = scale.cell(x: door.x, y: door.y)
        let isHorizontal = walls.isHorizontal(at: centre)
        let half = door.clearWidth / 2
        let first = scale.cell(x: door.x - (isHorizontal ? half : 0), y: door.y - (isHorizontal ? 0 : half))
        let last = scale.cell(x: door.x + (isHorizontal ? half : 0), y: door.y + (isHorizontal ? 0 : half))
        for row in first.row...max(first.row, last.row) {
            for column in first.column...max(first.column, last.column) {
                canvas.set(isHorizontal ? "═" : "║", at: Point(column: column, row: row), style: Style(.door))
            }
        }
        let name = "\(number)"
        canvas.write(name, at: centre, style: Style(.door))
    }
}

extension Item.Kind {
    /// The pattern that it is filled with, so that it is told apart without colour.
    var glyph: Character {
        switch self {
        case .stand: "▓"
        case .chairs: "∙"
        case .stage: "░"
        case .screen: "▬"
        case .plant: "♣"
        case .lectern: "▪"
        default: "▒"
        }
    }
}
