import LIAVVLayout
import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

extension State {
    /// The room to scale, with what stands in it.
    func drawPlan(on canvas: inout Canvas, in rect: Rect) {
        let tally = shownStudy.map(tally) ?? ""
        let title =
            (shownLayout?.title ?? shownRoom?.title ?? say(Phrase("Plan", "Layout")))
            + (tally.isEmpty ? "" : " · " + tally)
        canvas.box(rect, title: title, style: held == nil ? .border : .focusedBorder)
        guard let room = shownRoom else {
            let words =
                shownLayout?.room == nil
                ? Phrase("Ce plan n’a pas de salle.", "This layout has no room.")
                : Phrase("La salle de ce plan n’est pas là.", "The room of this layout is not there.")
            return write(words, on: &canvas, in: rect)
        }
        guard let scale = planScale(room, in: rect) else {
            let words =
                room.outline.count < 3
                ? Phrase("La salle n’a pas de contour.", "The room has no outline.")
                : Phrase("Fenêtre trop petite pour le dessin.", "The window is too small to draw it.")
            return write(words, on: &canvas, in: rect)
        }
        let area = planArea(rect)
        // A room without layout is drawn bare.
        let layout = shownLayout ?? Layout()
        let study = studies[layout.id]
        let drawing = PlanDrawing(
            room: room, layout: layout, scale: scale, area: area, chosen: chosenThings, isRoomChosen: isRoomChosen,
            layer: shownLayer, study: study, language: language)
        drawing.draw(on: &canvas)
        drawHandles(on: &canvas, scale, area)
        drawSketch(on: &canvas, scale, area)
        drawMarkers(on: &canvas, scale, area)
        OutOfSight(layout.items, scale, in: area).draw(on: &canvas, in: rect)
        drawLegend(scale, on: &canvas, in: rect)
        placeCursor(on: &canvas, scale, area)
    }

    /// The layer drawn: none under people who leave, who are seen on bare floor.
    var shownLayer: PlanView.Layer {
        if case .crowd? = overlays.last { return .none }
        return planView.layer
    }

    private func write(_ words: Phrase, on canvas: inout Canvas, in rect: Rect) {
        canvas.write(say(words), at: rect.inset(by: 2).origin, style: .muted, columns: max(0, rect.columns - 4))
    }

    /// Where the drawing stands, without frame and legend.
    func planArea(_ rect: Rect) -> Rect { rect.inset(by: 1).splitBottom(1).0 }

    func planScale(_ room: Room, in rect: Rect) -> PlanScale? {
        let bounds = PlanBounds(room.outline)
        guard let zoom = planView.zoom else { return PlanScale(bounds, in: planArea(rect)) }
        return PlanScale(bounds, in: planArea(rect), centimetres: zoom, about: planView.centre)
    }

    /// The row of what stands under a point of the drawing.
    func planItem(at point: Point, in rect: Rect) -> RowItem? {
        guard let layout = shownLayout, let room = shownRoom, let scale = planScale(room, in: rect),
            planArea(rect).contains(point)
        else { return nil }
        let place = scale.point(at: point)
        let half = Double(scale.centimetres)
        let item = layout.items.last {
            let floor = $0.floor.polygon()
            return floor.boundsContain(place, margin: half) && floor.contains(place, tolerance: half)
        }
        if let item { return .item(layout: layout.id, item: item.id) }
        let door = room.doors.first { door in
            let reach = Double(door.clearWidth) / 2 + half
            return PlanePoint(x: Double(door.x), y: Double(door.y)).distance(to: place) <= reach
        }
        if let door { return .part(layout: layout.id, PlanPart(.door, door.id, of: room.id)) }
        return part(at: place, half).map { .part(layout: layout.id, $0) }
    }

    /// Numbers where the findings are, and the ends of what the selected one measured.
    private func drawMarkers(on canvas: inout Canvas, _ scale: PlanScale, _ area: Rect) {
        guard let study = studies[shownLayout?.id ?? .none], planView.form == .findings || held != nil else { return }
        let chosen = selectedFinding
        var taken = doorNumbers(scale)
        for (place, finding) in study.findings.enumerated() where finding.waiver == nil {
            mark(finding, place + 1, finding.key == chosen?.key, &taken, on: &canvas, scale, area)
        }
    }

    /// Where the numbers of the doors stand: they stay readable.
    private func doorNumbers(_ scale: PlanScale) -> Set<Point> {
        Set(
            (shownRoom?.doors ?? []).enumerated().flatMap { place, door in
                (0..<"\(place + 1)".count).map { scale.cell(x: door.x, y: door.y).offset(columns: $0) }
            })
    }

    private func mark(
        _ finding: Finding, _ number: Int, _ isChosen: Bool, _ taken: inout Set<Point>, on canvas: inout Canvas,
        _ scale: PlanScale, _ area: Rect
    ) {
        if isChosen, let span = finding.measured.span {
            for end in [span.start, span.end] {
                let cell = scale.cell(Corner(end))
                if area.contains(cell) { canvas.set("×", at: cell, style: finding.style) }
            }
        }
        let text = "\(finding.sign)\(number)"
        guard let at = finding.measured.at else { return }
        let here = scale.cell(Corner(at))
        // Two numbers side by side would read as one: the next one stands a little farther.
        let place = Self.nearby.map { here.offset(columns: $0.0, rows: $0.1) }.first { point in
            (-1...text.count).allSatisfy { !taken.contains(point.offset(columns: $0)) }
                && area.contains(point) && area.contains(point.offset(columns: text.count - 1))
        }
        guard let place else { return }
        for column in 0..<text.count { taken.insert(place.offset(columns: column)) }
        canvas.write(text, at: place, style: finding.style.selected(isChosen), columns: text.count)
    }

    private static let nearby = [
        (0, 0), (0, 1), (0, -1), (4, 0), (-4, 0), (4, 1), (-4, 1), (4, -1), (-4, -1), (8, 0), (-8, 0), (0, 2), (0, -2),
    ]

    /// The real cursor on what is in the hand or selected.
    private func placeCursor(on canvas: inout Canvas, _ scale: PlanScale, _ area: Rect) {
        guard let item = held?.item else { return }
        let cell = scale.cell(item.centre)
        if area.contains(cell) { canvas.cursor = cell }
    }
}

extension Polygon {
    func boundsContain(_ point: PlanePoint, margin: Double) -> Bool {
        guard let bounds else { return false }
        return point.x >= bounds.min.x - margin && point.x <= bounds.max.x + margin
            && point.y >= bounds.min.y - margin && point.y <= bounds.max.y + margin
    }
}
