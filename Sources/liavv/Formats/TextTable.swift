import LIAVVModel
import TerminalCanvas

/// Rows of text under headings, aligned by the columns that a terminal gives each character; nothing is cut.
struct TextTable {
    /// The lines, ended by a line break.
    let text: String

    init(_ listing: Listing, _ language: Language) {
        guard !listing.rows.isEmpty else {
            text = Words.nothingToList(language) + "\n"
            return
        }
        // Cells are measured as they will be shown: on one line, what a terminal would obey made visible.
        let cells = ([listing.headings.map { $0(language) }] + listing.rows).map { $0.map(\.onOneLine) }
        let widths = listing.headings.indices.map { column in
            cells.reduce(0) { max($0, TextWidth.columns(of: $1[column])) }
        }
        let sides = listing.headings.indices.map { column in Self.side(of: listing.rows.map { $0[column] }) }
        let notes = listing.notes.map { $0(language).onOneLine + "\n" }
        text = cells.map { Self.line($0, widths, sides) + "\n" }.joined() + (notes.isEmpty ? "" : "\n" + notes.joined())
    }

    /// Figures are read from their last digit, words from their first letter.
    private static func side(of cells: [String]) -> Alignment {
        let isNumber = { (cell: String) in
            let figure = cell.prefix { $0.isNumber || $0 == "," }
            let unit = cell.dropFirst(figure.count).filter { !$0.isWhitespace }
            return !figure.isEmpty && ["", "min", "h", "%"].contains(unit)
        }
        let known = cells.filter { !$0.isEmpty }
        return !known.isEmpty && known.allSatisfy(isNumber) ? .right : .left
    }

    private static func line(_ cells: [String], _ widths: [Int], _ sides: [Alignment]) -> String {
        let last = cells.count - 1
        let padded = cells.indices.map { place in
            place == last && sides[place] == .left
                ? cells[place] : cells[place].padded(to: widths[place], alignment: sides[place])
        }
        return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
}
