extension Canvas {
    /// Fills the part of the rectangle that is on the canvas; a character that is not one column wide leaves blanks.
    public mutating func fill(_ rect: Rect, style: Style = .plain, with character: Character = " ") {
        let drawn = Cell(character)
        let text = drawn.width == 1 ? drawn.text : " "
        forEachIndex(in: rect) { canvas, index in
            canvas.put(text, width: 1, style: style, at: index)
        }
    }

    /// Gives the cells of the rectangle another style and leaves their text.
    public mutating func restyle(_ rect: Rect, style: Style) {
        forEachIndex(in: rect) { canvas, index in canvas.cells[index].style = style }
    }

    /// Marks the cells of the rectangle as selected, or not, and leaves their text and meaning.
    public mutating func restyle(_ rect: Rect, selected: Bool) {
        forEachIndex(in: rect) { canvas, index in canvas.cells[index].style.isSelected = selected }
    }

    private mutating func forEachIndex(in rect: Rect, _ body: (inout Canvas, Int) -> Void) {
        let part = rect.intersection(bounds)
        if part.isEmpty { return }
        for row in part.row..<part.maxRow {
            let start = row * size.columns
            for index in start + part.column..<start + part.maxColumn { body(&self, index) }
        }
    }
}
