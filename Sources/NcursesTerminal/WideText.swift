import CNcurses
import TerminalCanvas

/// Turns cells into the wide characters that ncurses takes.
struct WideText {
    private var buffer: [wchar_t] = []

    /// The cells' text, as many as have room in so many columns.
    mutating func encode(_ cells: ArraySlice<Cell>, columns: Int) -> [wchar_t] {
        buffer.removeAll(keepingCapacity: true)
        var left = columns
        for cell in cells where !cell.isRightHalf {
            left -= cell.width
            if left < 0 { break }
            append(cell)
        }
        return buffer
    }

    /// The system may know other widths than we do, and ncurses believes the system: a glyph on which they differ would
    /// push the rest of its row aside, so a question mark stands for it.
    private mutating func append(_ cell: Cell) {
        let start = buffer.count
        var width = 0
        for scalar in cell.text.unicodeScalars {
            buffer.append(wchar_t(bitPattern: scalar.value))
            width += scalar.isASCII ? 1 : Int(nt_width(wchar_t(bitPattern: scalar.value)))
        }
        if width == cell.width { return }
        buffer.removeSubrange(start...)
        buffer.append(contentsOf: repeatElement(wchar_t(UInt8(ascii: "?")), count: cell.width))
    }
}
