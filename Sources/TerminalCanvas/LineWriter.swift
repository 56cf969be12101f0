/// Writes glyphs side by side into a stretch of one row, and cuts them at its end.
struct LineWriter {
    /// Columns written so far, from the place where the line starts.
    private(set) var used = 0
    /// Whether the end was reached: nothing more is written.
    private(set) var isCut = false

    private let start: Int
    private let skipped: Int
    private let limit: Int

    /// Makes a writer, or nothing when no cell of the line is on the canvas.
    init?(size: Size, point: Point, columns: Int?) {
        guard point.row >= 0 && point.row < size.rows else { return nil }
        limit = min(columns ?? Int.max, size.columns - point.column)
        skipped = max(0, -point.column)
        guard limit > skipped else { return nil }
        start = point.row * size.columns + point.column
    }

    /// Writes the text behind what is already written.
    mutating func append(_ text: String, style: Style, to canvas: inout Canvas) {
        if isCut { return }
        if used + text.utf8.count <= limit && used >= skipped && ASCIIText.isPrintable(text) {
            return appendASCII(text, style: style, to: &canvas)
        }
        var glyphs = GlyphIterator(text)
        while let glyph = glyphs.next() {
            if used + glyph.width > limit { return cut(style: style, in: &canvas) }
            // On a grid nothing breaks, so a no-break space is a space: for screen dumps, and for fonts without one.
            let text = glyph.text == "\u{A0}" || glyph.text == "\u{202F}" ? " " : glyph.text
            if used >= skipped { canvas.put(text, width: glyph.width, style: style, at: start + used) }
            used += glyph.width
        }
    }

    private mutating func appendASCII(_ text: String, style: Style, to canvas: inout Canvas) {
        let table = ASCIIText.glyphs
        for byte in text.utf8 {
            canvas.put(table[Int(byte) - 0x20], width: 1, style: style, at: start + used)
            used += 1
        }
    }

    private mutating func cut(style: Style, in canvas: inout Canvas) {
        isCut = true
        var last = start + limit - 1
        // In place of a wide glyph the sign stands where the glyph began, as it does in a clipped string.
        if used == limit && limit > skipped + 1 && canvas.cells[last].isRightHalf { last -= 1 }
        canvas.put("…", width: 1, style: style, at: last)
        used = limit
    }
}
