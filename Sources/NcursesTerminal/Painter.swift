import CNcurses
import TerminalCanvas

/// Brings canvases to the screen, and sends only what changed.
struct Painter {
    private let theme: Theme
    private let glyphs: GlyphSet
    private var shown: Canvas?
    private var mustClear = true

    /// Makes a painter that knows nothing of what is on the screen.
    init(theme: Theme, glyphs: GlyphSet) {
        self.theme = theme
        self.glyphs = glyphs
    }

    /// Forgets what is on the screen: the next canvas is drawn whole.
    mutating func forget() {
        shown = nil
        mustClear = true
    }

    /// Draws the canvas, cut to the window. One that is shown already sends nothing.
    mutating func paint(_ canvas: Canvas, on size: Size) {
        if canvas == shown && !mustClear { return }
        if mustClear { clearok(nt_screen(), true) }
        if shown?.size != canvas.size { werase(nt_screen()) }
        draw(canvas, since: shown, on: size)
        placeCursor(of: canvas, on: size)
        wnoutrefresh(nt_screen())
        doupdate()
        shown = canvas
        mustClear = false
    }

    private func draw(_ canvas: Canvas, since old: Canvas?, on size: Size) {
        let drawn = glyphs == .ascii ? canvas.ascii() : canvas
        var encoder = WideText()
        drawn.forEachChange(since: glyphs == .ascii ? old?.ascii() : old) { point, cells in
            guard point.row < size.rows, point.column < size.columns, let first = cells.first else { return }
            let look = theme.look(of: first.style)
            let text = encoder.encode(cells, columns: size.columns - point.column)
            nt_draw(Int32(point.row), Int32(point.column), text, Int32(text.count), look.attributes, look.pair)
        }
    }

    private func placeCursor(of canvas: Canvas, on size: Size) {
        guard let cursor = canvas.cursor, cursor.row < size.rows, cursor.column < size.columns,
            wmove(nt_screen(), Int32(cursor.row), Int32(cursor.column)) == OK
        else {
            curs_set(0)
            return
        }
        curs_set(1)
    }
}
