import LIAVVModel
import TerminalCanvas

extension State {
    func drawTabs(on canvas: inout Canvas, in rect: Rect) {
        for tab in tabs(in: rect) {
            let style = Style(tab.pane == pane ? .activeTab : .tab)
            canvas.write(tab.text, at: tab.rect.origin, style: style, columns: tab.rect.columns)
        }
    }

    /// The tabs and where they stand: whole names where there is room, shorter and shorter ones where not.
    func tabs(in rect: Rect) -> [(pane: Pane, text: String, rect: Rect)] {
        let titles = Pane.allCases.map { ($0, say($0.title)) }
        let needed = titles.reduce(0) { $0 + TextWidth.columns(of: $1.1) + 5 }
        let limit = needed <= rect.columns ? Int.max : max(1, rect.columns / titles.count - 5)
        var column = rect.column
        return titles.map { pane, title in
            let mark = pane == self.pane ? "▸" : " "
            let text = "\(mark)\(pane.digit) \(title.clipped(to: limit)) "
            let width = TextWidth.columns(of: text)
            defer { column += width + 1 }
            return (pane, text, Rect(column: column, row: rect.row, columns: width, rows: 1))
        }
    }
}
