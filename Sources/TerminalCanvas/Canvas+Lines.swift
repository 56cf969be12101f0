extension Canvas {
    /// Draws a frame along the edge of the rectangle, its title cut to fit the top edge.
    ///
    /// A rectangle of fewer than two rows or columns has no room for a frame and stays as it is.
    public mutating func box(
        _ rect: Rect, title: String? = nil, style: Style = .border, titleStyle: Style? = nil
    ) {
        guard rect.columns >= 2 && rect.rows >= 2 else { return }
        let (right, bottom) = (rect.maxColumn - 1, rect.maxRow - 1)
        horizontalRule(at: rect.origin, columns: rect.columns, style: style)
        horizontalRule(at: Point(column: rect.column, row: bottom), columns: rect.columns, style: style)
        verticalRule(at: rect.origin, rows: rect.rows, style: style)
        verticalRule(at: Point(column: right, row: rect.row), rows: rect.rows, style: style)
        set("┌", at: rect.origin, style: style)
        set("┐", at: Point(column: right, row: rect.row), style: style)
        set("└", at: Point(column: rect.column, row: bottom), style: style)
        set("┘", at: Point(column: right, row: bottom), style: style)
        guard let title, !title.isEmpty, rect.columns >= 6 else { return }
        let label = " " + title.clipped(to: rect.columns - 6) + " "
        write(label, at: rect.origin.offset(columns: 2), style: titleStyle ?? style, columns: rect.columns - 4)
    }

    /// Draws a line to the right of the place, over that many columns.
    public mutating func horizontalRule(at point: Point, columns: Int, style: Style = .border) {
        fill(Rect(column: point.column, row: point.row, columns: columns, rows: 1), style: style, with: "─")
    }

    /// Draws a line down from the place, over that many rows.
    public mutating func verticalRule(at point: Point, rows: Int, style: Style = .border) {
        fill(Rect(column: point.column, row: point.row, columns: 1, rows: rows), style: style, with: "│")
    }

    /// Puts one character at the place; nothing happens outside the canvas, or when it is not one column wide.
    public mutating func set(_ character: Character, at point: Point, style: Style = .plain) {
        guard let glyph = Glyph(drawing: character), glyph.width == 1, let index = index(of: point) else { return }
        put(glyph.text, width: 1, style: style, at: index)
    }
}
