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

    /// The system may know other widths than we do, and ncurses believes the system: a character on which they differ
    /// would push the rest of its row aside, so question marks stand for it, and a mark is left out.
    private mutating func append(_ cell: Cell) {
        for (index, scalar) in cell.text.unicodeScalars.enumerated() {
            let character = wchar_t(bitPattern: scalar.value)
            let width = scalar.isASCII ? 1 : Int(nt_width(character))
            if index == 0 && width != cell.width {
                return buffer.append(contentsOf: repeatElement(wchar_t(UInt8(ascii: "?")), count: cell.width))
            }
            if index == 0 || width == 0 { buffer.append(character) }
        }
    }
}
