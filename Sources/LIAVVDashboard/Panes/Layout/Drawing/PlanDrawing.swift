import LIAVVLayout
import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// One picture of one layout: floor, walls, what stands there, doors, and the way out.
struct PlanDrawing {
    let room: Room
    let layout: Layout
    let scale: PlanScale
    /// Nothing is drawn outside this.
    let area: Rect
    let chosen: Set<Identifier>
    let isRoomChosen: Bool
    let layer: PlanView.Layer
    let study: LayoutStudy?
    let language: Language

    func draw(on canvas: inout Canvas) {
        drawFloor(on: &canvas)
        let walls = PlanWalls(room.outline, scale)
        walls.draw(on: &canvas, in: area, isChosen: isRoomChosen)
        for wall in room.walls {
            PlanWalls(course: wall.points, scale).draw(on: &canvas, in: area, isChosen: chosen.contains(wall.id))
        }
        for obstacle in room.obstacles {
            let style = Style(.wall).selected(chosen.contains(obstacle.id))
            fill(obstacle.floor.polygon(), "█", style, on: &canvas)
        }
        for zone in layout.zones where chosen.contains(zone.id) {
            fill(Polygon(zone.outline.points), zone.use.letter, Style.info.selected(), on: &canvas)
        }
        for swing in study?.report.scene.doors.compactMap(\.swing) ?? [] { fill(swing, "·", Style(.door), on: &canvas) }
        if layer == .routes { drawWay(on: &canvas) }
        for (place, item) in layout.items.enumerated() { draw(item, Item.letter(place), on: &canvas) }
        for (place, door) in room.doors.enumerated() { draw(door, place + 1, walls, on: &canvas) }
    }

    private func drawFloor(on canvas: inout Canvas) {
        let floor = PlanFloor(layout: layout, layer: layer, study: study)
        guard layer == .circulation || layer == .accessibility || layer == .zones else { return }
        let outline = Polygon(room.outline.points)
        for row in area.row..<area.maxRow {
            for column in area.column..<area.maxColumn {
                let cell = Point(column: column, row: row)
                let point = scale.point(at: cell)
                guard outline.contains(point), let (glyph, style) = floor.cell(at: point) else { continue }
                canvas.set(glyph, at: cell, style: style)
            }
        }
    }

    /// The straightened way to the nearest exit, dot by dot.
    private func drawWay(on canvas: inout Canvas) {
        let item = layout.items.first { chosen.contains($0.id) }?.id
        guard let way = study?.wayOut(from: item) else { return }
        for (from, to) in zip(way.path, way.path.dropFirst()) {
            let steps = max(1, Int(from.distance(to: to) / Double(scale.centimetres)))
            for step in 0...min(steps, 10_000) {
                let share = Double(step) / Double(steps)
                let point = PlanePoint(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
                let cell = scale.cell(Corner(point))
                if area.contains(cell) { canvas.set("•", at: cell, style: .accent) }
            }
        }
    }

    private func draw(_ item: Item, _ letter: String, on canvas: inout Canvas) {
        let isChosen = chosen.contains(item.id)
        let style = Style(item.kind == .stand ? .stand : .furniture).selected(isChosen)
        let cells = fill(item.floor.polygon(), item.kind.glyph, style, on: &canvas)
        let row = cells.filter { $0.row == scale.cell(item.centre).row }
        guard let first = row.first else { return }
        let name = label(of: item, letter, columns: row.count)
        let margin = max(0, (row.count - TextWidth.columns(of: name)) / 2)
        canvas.write(
            name, at: first.offset(columns: margin), style: Style(.strong).selected(isChosen), columns: row.count)
        front(of: item, on: &canvas)
    }

    /// A line of dots before the side that people come to, where there is room to draw it.
    private func front(of item: Item, on canvas: inout Canvas) {
        guard scale.centimetres <= 25, let edge = item.frontEdge else { return }
        let middle = PlanePoint(x: (edge.start.x + edge.end.x) / 2, y: (edge.start.y + edge.end.y) / 2)
        let away = PlanePoint(x: middle.x - Double(item.x), y: middle.y - Double(item.y))
        let length = PlanePoint(x: 0, y: 0).distance(to: away)
        guard length > 0 else { return }
        let share = 1 + Double(scale.centimetres) * 1.5 / length
        let cell = scale.cell(
            Corner(PlanePoint(x: Double(item.x) + away.x * share, y: Double(item.y) + away.y * share)))
        guard area.contains(cell), canvas[cell].text == " " else { return }
        let glyph: Character = abs(away.x) > abs(away.y) ? (away.x > 0 ? "▸" : "◂") : away.y > 0 ? "▾" : "▴"
        canvas.set(glyph, at: cell, style: Style(.muted))
    }

    /// The letter, with the name where all of it fits or at least a telling part of it.
    private func label(of item: Item, _ letter: String, columns: Int) -> String {
        if layer == .power { return item.power.map { columns >= 6 ? "\($0)W" : "~" } ?? letter }
        let whole = "\(letter) \(item.title)"
        let fits = TextWidth.columns(of: whole) + 2 <= columns
        guard item.kind != .chairs, fits || columns >= 16 else { return letter }
        return " " + whole.clipped(to: columns - 2) + " "
    }

    /// Fills the cells that a shape covers; half cells at its edges, so that heights are true to half a row.
    ///
    /// - Returns: the cells covered, at least the one in the middle, so that nothing vanishes.
    @discardableResult
    private func fill(
        _ polygon: Polygon, _ glyph: Character, _ style: Style, on canvas: inout Canvas
    ) -> [Point] {
        guard let bounds = polygon.bounds else { return [] }
        let (first, last) = (scale.cell(Corner(bounds.min)), scale.cell(Corner(bounds.max)))
        var cells: [Point] = []
        for row in max(first.row, area.row)...max(min(last.row, area.maxRow - 1), max(first.row, area.row)) {
            for column in stride(
                from: max(first.column, area.column), through: min(last.column, area.maxColumn - 1), by: 1)
            {
                let cell = Point(column: column, row: row)
                guard area.contains(cell) else { continue }
                let halves = scale.halves(of: cell)
                switch (polygon.contains(halves.upper), polygon.contains(halves.lower)) {
                case (true, true): canvas.set(glyph, at: cell, style: style)
                case (true, false): canvas.set("▀", at: cell, style: style)
                case (false, true): canvas.set("▄", at: cell, style: style)
                case (false, false): continue
                }
                cells.append(cell)
            }
        }
        let middle = scale.cell(
            Corner(PlanePoint(x: (bounds.min.x + bounds.max.x) / 2, y: (bounds.min.y + bounds.max.y) / 2)))
        guard cells.isEmpty, area.contains(middle) else { return cells }
        canvas.set(glyph, at: middle, style: style)
        return [middle]
    }

    private func draw(_ door: Door, _ number: Int, _ walls: PlanWalls, on canvas: inout Canvas) {
        let centre = scale.cell(x: door.x, y: door.y)
        let isHorizontal = walls.isHorizontal(at: centre)
        let half = door.clearWidth / 2
        let first = scale.cell(x: door.x - (isHorizontal ? half : 0), y: door.y - (isHorizontal ? 0 : half))
        let last = scale.cell(x: door.x + (isHorizontal ? half : 0), y: door.y + (isHorizontal ? 0 : half))
        let isBlocked = layout.isBlocked(door.id)
        let glyph: Character = isBlocked ? "×" : isHorizontal ? "═" : "║"
        let style = (isBlocked ? Style.bad : Style(.door)).selected(chosen.contains(door.id))
        for row in first.row...max(first.row, last.row) {
            for column in first.column...max(first.column, last.column) {
                let cell = Point(column: column, row: row)
                if area.contains(cell) { canvas.set(glyph, at: cell, style: style) }
            }
        }
        if area.contains(centre) {
            canvas.write("\(number)", at: centre, style: style, columns: area.maxColumn - centre.column)
        }
    }
}

extension Item.Kind {
    /// The pattern that it is filled with, so that it is told apart without colour.
    var glyph: Character {
        switch self {
        case .stand: "▓"
        case .chairs: "╥"
        case .stage: "░"
        case .screen: "▬"
        case .plant: "♣"
        case .lectern: "▪"
        default: "▒"
        }
    }
}
