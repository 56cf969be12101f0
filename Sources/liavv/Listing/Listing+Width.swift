import LIAVVModel
import TerminalCanvas

extension Listing {
    /// The same list no wider than a terminal, as far as that goes: the widest columns are cut, identifiers never.
    func fitted(to columns: Int?, _ language: Language) -> Listing {
        guard let columns else { return self }
        let heads = headings.map { $0(language) }
        let cells = rows.map { $0.map(\.onOneLine) }
        let widths = Self.widths(([heads] + cells).map { $0.map(TextWidth.columns(of:)) }, within: columns)
        var fitted = self
        fitted.headings = zip(heads, widths).map { Phrase(verbatim: $0.clipped(to: $1)) }
        fitted.rows = cells.map { zip($0, widths).map { $0.clipped(to: $1) } }
        return fitted
    }

    /// What each column gets: takes from the widest, column after column, until the line fits.
    private static func widths(_ cells: [[Int]], within columns: Int) -> [Int] {
        guard let first = cells.first, first.count > 1 else { return cells.first ?? [] }
        var widths = first.indices.map { column in cells.reduce(0) { max($0, $1[column]) } }
        for column in widths.indices.dropFirst() { widths[column] = min(widths[column], 60) }
        let room = columns - 2 * (widths.count - 1)
        while widths.reduce(0, +) > room {
            guard let widest = widths.indices.dropFirst().max(by: { widths[$0] < widths[$1] }), widths[widest] > least
            else { break }
            widths[widest] -= 1
        }
        return widths
    }

    // Less says nothing any more.
    private static let least = 4
}
