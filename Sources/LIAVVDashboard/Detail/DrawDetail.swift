import LIAVVModel
import TerminalCanvas

extension State {
    func drawDetail(on canvas: inout Canvas, _ arrangement: Arrangement) {
        guard arrangement.showsDetail else { return }
        let focused = isInDetail && overlays.isEmpty
        canvas.box(arrangement.detailFrame, title: detailTitle, style: Style(focused ? .focusedBorder : .border))
        drawDetailLines(on: &canvas, in: arrangement.detail, focused: focused)
        let frame = arrangement.detailFrame
        let right = Rect(column: frame.maxColumn - 1, row: arrangement.detail.row, columns: 1, rows: arrangement.detail.rows)
        canvas.scrollbar(in: right, offset: detail.offset, visible: arrangement.detail.rows, total: detail.lines.count)
    }

    func drawDetailLines(on canvas: inout Canvas, in rect: Rect, focused: Bool) {
        for row in 0..<rect.rows {
            let place = detail.offset + row
            guard detail.lines.indices.contains(place) else { break }
            let line = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            canvas.write(detail.lines[place].spans, at: Point(column: line.column + 1, row: line.row), columns: max(0, line.columns - 1))
            if focused, place == detail.cursor {
                canvas.restyle(line, selected: true)
                canvas.cursor = line.origin
            }
        }
    }

    private var detailTitle: String {
        guard let target = list.current?.target else { return say(Phrase("Détail", "Detail")) }
        if target.contribution != nil { return say(Phrase("Contribution", "Contribution")) }
        if pane == .minutes { return say(Phrase("Texte", "Text")) }
        if target.record.kind == .layout, !target.path.isEmpty { return say(Phrase("Élément", "Item")) }
        let label = say(target.record.kind.label)
        return label.prefix(1).uppercased() + label.dropFirst()
    }
}
