extension Canvas {
    /// Draws, in the rectangle's last column, which part of a longer list is seen; nothing when all of it is.
    ///
    /// `offset` counts what is hidden above, `visible` what is seen, `total` everything, all in the same unit.
    public mutating func scrollbar(
        in rect: Rect, offset: Int, visible: Int, total: Int, style: Style = .muted
    ) {
        guard total > visible && visible >= 0 && !rect.isEmpty else { return }
        let thumb = max(1, rect.rows * visible / total)
        let hidden = total - visible
        let place = min(max(0, offset), hidden)
        // The thumb touches an end only when the list does, so that a reader can trust it.
        var start = (rect.rows - thumb) * place / hidden
        if place > 0 && start == 0 && rect.rows > thumb { start = min(1, rect.rows - thumb) }
        if place < hidden && start == rect.rows - thumb && start > 0 { start -= 1 }
        let track = Point(column: rect.maxColumn - 1, row: rect.row)
        verticalRule(at: track, rows: rect.rows, style: style)
        fill(Rect(column: track.column, row: rect.row + start, columns: 1, rows: thumb), style: style, with: "▐")
    }
}
