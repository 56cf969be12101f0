extension Canvas {
    /// The screen as text: rows parted by newlines, without the blanks at their ends.
    public var text: String {
        (0..<size.rows).map { lineText($0) }.joined(separator: "\n")
    }

    /// One row as text, without the blanks at its end; empty outside the canvas.
    public func lineText(_ row: Int) -> String {
        let cells = self.row(row)
        guard let last = cells.lastIndex(where: { $0.text != " " }) else { return "" }
        return cells[cells.startIndex...last].reduce(into: "") { $0 += $1.text }
    }
}
