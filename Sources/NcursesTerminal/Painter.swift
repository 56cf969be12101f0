import CNcurses
import TerminalCanvas

/// Brings canvases to the screen, and sends only what changed.
struct Painter {
    private var looks: DrawnLooks
    private var glyphs: GlyphSet
    private var shown: Canvas?
    private var mustClear = true

    /// Makes a painter that knows nothing of what is on the screen.
    init(_ appearance: Appearance) {
        looks = DrawnLooks(appearance.theme)
        glyphs = appearance.glyphs
    }

    /// Shows the next canvas in another way, and whole.
    mutating func take(_ appearance: Appearance) {
        looks = DrawnLooks(appearance.theme)
        glyphs = appearance.glyphs
        forget()
    }

    /// Whether colours of the terminal were given other values, which it must be told to forget.
    var changesColours: Bool { looks.changesColours }

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
        let former = glyphs == .ascii ? old?.ascii() : old
        var encoder = WideText()
        var rows: [Int] = []
        drawn.forEachChange(since: former) { point, cells in
            guard point.row < size.rows, point.column < size.columns, let first = cells.first else { return }
            if rows.last != point.row { rows.append(point.row) }
            let look = looks[first.style]
            let text = encoder.encode(cells, columns: size.columns - point.column)
            nt_draw(Int32(point.row), Int32(point.column), text, Int32(text.count), look.attributes, look.pair)
        }
        if let former, Self.hasMovedRow(rows, drawn, former) {
            for row in rows { wredrawln(nt_screen(), Int32(row), 1) }
        }
    }

    /// Whether the characters of a row now stand where another stood. ncurses, which looks at no colour here, would then
    /// have the terminal scroll, with sequences that not every program calling itself xterm-256color knows: lines that
    /// are gone would stay. They are drawn instead.
    private static func hasMovedRow(_ rows: [Int], _ new: Canvas, _ old: Canvas) -> Bool {
        guard rows.count > 1, new.size == old.size else { return false }
        let former = rows.map { old.row($0).map(\.text) }
        return rows.contains { row in
            let characters = new.row(row).map(\.text)
            return zip(rows, former).contains { $0 != row && $1 == characters }
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
