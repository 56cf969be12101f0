import LIAVVModel
import TerminalCanvas

extension State {
    func drawDetail(on canvas: inout Canvas, _ arrangement: Arrangement) {
        guard arrangement.showsDetail else { return }
        let focused = isInDetail && overlays.isEmpty
        canvas.box(arrangement.detailFrame, title: detailTitle, style: Style(focused ? .focusedBorder : .border))
        if arrangement.isStacked { joinFrames(on: &canvas, arrangement.detailFrame, focused: focused) }
        let reads = isOnMinutes && isInDetail && currentPassage != nil
        draw(detail, on: &canvas, in: arrangement.detail, focused: focused, passage: reads ? detail.passage : nil)
        let frame = arrangement.detailFrame
        let right = Rect(
            column: frame.maxColumn - 1, row: arrangement.detail.row, columns: 1, rows: arrangement.detail.rows)
        canvas.scrollbar(in: right, offset: detail.offset, visible: arrangement.detail.rows, total: detail.lines.count)
    }

    /// The border that list and detail share goes on to both sides.
    private func joinFrames(on canvas: inout Canvas, _ frame: Rect, focused: Bool) {
        let style = Style(focused ? .focusedBorder : .border)
        canvas.set("├", at: frame.origin, style: style)
        canvas.set("┤", at: frame.origin.offset(columns: frame.columns - 1), style: style)
    }

    /// The lines in sight; those of the passage that one reads have a mark beside them.
    func draw(
        _ detail: DetailState, on canvas: inout Canvas, in rect: Rect, focused: Bool, passage: Range<Int>? = nil
    ) {
        for row in 0..<rect.rows {
            let place = detail.offset + row
            guard detail.lines.indices.contains(place) else { break }
            let line = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            canvas.write(
                detail.lines[place].spans, at: Point(column: line.column + 1, row: line.row),
                columns: max(0, line.columns - 1))
            if passage?.contains(place) == true { canvas.write("▎", at: line.origin, style: .accent) }
            if focused, place == detail.cursor {
                canvas.restyle(line, style: Style(.plain, isSelected: true))
                canvas.cursor = line.origin
            }
        }
    }

    private var detailTitle: String {
        guard let target = list.current?.target else { return say(Phrase("Détail", "Detail")) }
        if target.contribution != nil { return say(Phrase("Contribution", "Contribution")) }
        if isOnMinutes, target.record.kind == .meeting {
            return say(minutes.form.isReading ? Phrase("Texte", "Text") : Phrase("Passage", "Passage"))
        }
        if selectedFinding != nil, held == nil { return say(Phrase("Constat", "Finding")) }
        if target.record.kind == .layout, !target.path.isEmpty { return say(Phrase("Élément", "Item")) }
        if target.record.kind == .layout { return say(Phrase("Salle et effectif", "Room and headcount")) }
        if target.record.kind == .meeting, !target.path.isEmpty { return say(Phrase("Passage", "Passage")) }
        let label = say(target.record.kind.label)
        return label.prefix(1).uppercased() + label.dropFirst()
    }
}
