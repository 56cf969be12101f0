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
        let notes = listing.notes.map { $0(language).onOneLine + "\n" }
        text = cells.map { Self.line($0, widths) + "\n" }.joined() + (notes.isEmpty ? "" : "\n" + notes.joined())
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        let last = cells.count - 1
        let padded = zip(cells, widths).enumerated().map { place, cell in
            place == last ? cell.0 : cell.0.padded(to: cell.1)
        }
        return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
}
