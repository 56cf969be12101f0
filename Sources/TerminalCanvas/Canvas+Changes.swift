extension Canvas {
    /// Calls back for every stretch of cells of one style that differs from the other canvas, or for all without one.
    ///
    /// A stretch stays in its row, begins with a whole glyph and ends with one. Canvases of unlike sizes differ everywhere.
    public func forEachChange(since old: Canvas?, _ body: (Point, ArraySlice<Cell>) -> Void) {
        guard let old, old.size == size else {
            return (0..<size.rows).forEach { changes(inRow: $0, since: nil, body) }
        }
        for row in 0..<size.rows { changes(inRow: row, since: old, body) }
    }

    private func changes(inRow row: Int, since old: Canvas?, _ body: (Point, ArraySlice<Cell>) -> Void) {
        let start = row * size.columns
        let end = start + size.columns
        var index = start
        while index < end {
            guard differs(index, from: old) else {
                index += 1
                continue
            }
            let first = cells[index].isRightHalf && index > start ? index - 1 : index
            index = stretchEnd(from: first, to: end, since: old)
            body(Point(column: first - start, row: row), cells[first..<index])
        }
    }

    /// A right half belongs to the glyph before it, whatever its own style says.
    private func stretchEnd(from first: Int, to end: Int, since old: Canvas?) -> Int {
        let style = cells[first].style
        var index = first + 1
        while index < end {
            let cell = cells[index]
            guard cell.isRightHalf || (cell.style == style && differs(index, from: old)) else { break }
            index += 1
        }
        return index
    }

    @inline(__always) private func differs(_ index: Int, from old: Canvas?) -> Bool {
        guard let old else { return true }
        return cells[index] != old.cells[index]
    }
}
