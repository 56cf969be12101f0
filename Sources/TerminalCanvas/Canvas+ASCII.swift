extension Canvas {
    /// The same screen in ASCII alone, column for column.
    public func ascii() -> Canvas {
        var copy = self
        for index in cells.indices where !ASCIIText.isPrintable(cells[index].text) || cells[index].width != 1 {
            // Both halves of a wide glyph get a sign of their own, so that every column stays where it is.
            let text = cells[index].isRightHalf ? "?" : String(ASCIIStandIn.character(for: cells[index].text))
            copy.cells[index] = Cell(text: text, width: 1, style: cells[index].style)
        }
        return copy
    }
}
