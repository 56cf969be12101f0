import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

extension State {
    /// The layout that the selected row belongs to.
    var shownLayout: Layout? {
        let layout = (lists[.layout]?.current?.target?.record.id).flatMap { laboratory.layouts[$0] }
        return layout ?? laboratory.layouts.first
    }

    /// The room to scale, with what stands in it.
    func drawPlan(on canvas: inout Canvas, in rect: Rect) {
        let title = shownLayout.map(\.title) ?? say(Phrase("Plan", "Layout"))
        canvas.box(rect, title: title, style: .border)
        guard let layout = shownLayout, let room = layout.room.flatMap({ laboratory.rooms[$0] }) else {
            let words = Phrase("Ce plan n’a pas de salle.", "This layout has no room.")
            canvas.write(say(words), at: rect.inset(by: 2).origin, style: .muted, columns: max(0, rect.columns - 4))
            return
        }
        guard let scale = planScale(room, in: rect) else {
            let words = Phrase("La salle n’a pas de contour qui tienne ici.", "The room has no outline that fits here.")
            canvas.write(say(words), at: rect.inset(by: 2).origin, style: .muted, columns: max(0, rect.columns - 4))
            return
        }
        let drawing = PlanDrawing(room: room, layout: layout, scale: scale, selected: list.current?.target)
        drawing.draw(on: &canvas, in: rect.inset(by: 1))
        drawScale(scale, on: &canvas, in: rect)
    }

    func planScale(_ room: Room, in rect: Rect) -> PlanScale? {
        PlanScale(PlanBounds(room.outline), in: rect.inset(by: 1).splitBottom(1).0)
    }

    /// The row of what stands under a point of the drawing.
    func planItem(at point: Point, in rect: Rect) -> RowItem? {
        guard let layout = shownLayout, let room = layout.room.flatMap({ laboratory.rooms[$0] }),
            let scale = planScale(room, in: rect)
        else { return nil }
        let place = scale.point(at: point)
        let half = Double(scale.centimetres)
        return layout.items.last {
            $0.polygon.boundsContain(place, margin: half) && $0.polygon.contains(place, tolerance: half)
        }
        .map { .item(layout: layout.id, item: $0.id) }
    }

    /// A bar that is a whole number of metres long, and what it stands for.
    private func drawScale(_ scale: PlanScale, on canvas: inout Canvas, in rect: Rect) {
        let metres = max(1, (12 * scale.centimetres + 50) / 100)
        let columns = metres * 100 / scale.centimetres
        let row = rect.maxRow - 2
        guard columns + 12 < rect.columns else { return }
        let bar = "├" + String(repeating: "─", count: max(0, columns - 1)) + "┤ \(metres) m"
        canvas.write(bar, at: Point(column: rect.column + 2, row: row), style: .muted)
        let size =
            "\((Double(scale.bounds.width) / 100).decimal(in: language)) × \((Double(scale.bounds.depth) / 100).decimal(in: language)) m"
        let column = rect.maxColumn - 2 - TextWidth.columns(of: size)
        guard column > rect.column + columns + 10 else { return }
        canvas.write(size, at: Point(column: column, row: row), style: .muted)
    }
}

extension Item {
    /// The rectangle that it stands on.
    var polygon: Polygon {
        Polygon.rectangle(
            center: PlanePoint(x: Double(x), y: Double(y)), width: Double(width), depth: Double(depth),
            rotation: Double(rotation))
    }
}

extension Polygon {
    func boundsContain(_ point: PlanePoint, margin: Double) -> Bool {
        guard let bounds else { return false }
        return point.x >= bounds.min.x - margin && point.x <= bounds.max.x + margin
            && point.y >= bounds.min.y - margin && point.y <= bounds.max.y + margin
    }
}
