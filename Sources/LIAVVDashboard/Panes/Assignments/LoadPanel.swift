import LIAVVModel
import TerminalCanvas

extension State {
    /// Everyone's hours side by side, in the order of names: a help for sharing out, no ranking.
    func drawLoads(on canvas: inout Canvas, in rect: Rect) {
        canvas.box(rect, title: say(Phrase("Charge des membres", "Load of the members")), style: .border)
        let inner = rect.inset(by: 1)
        let most = max(1, digest.loads.values.map(\.hours).max() ?? 1)
        let selected = list.current?.target
        let chosen = selected.flatMap { target in
            target.record.kind == .member ? digest.members.firstIndex(of: target.record.id) : nil
        }
        let first = panelOffset(rect)
        for (row, id) in digest.members.dropFirst(first).prefix(inner.rows).enumerated() {
            let line = Rect(column: inner.column, row: inner.row + row, columns: inner.columns, rows: 1)
            canvas.write(loadLine(id, most: most, columns: line.columns), at: line.origin, columns: line.columns)
            if chosen == first + row { canvas.restyle(line, selected: true) }
        }
        let hidden = digest.members.count - first - inner.rows
        guard hidden > 0, rect.columns > 20 else { return }
        canvas.write(" +\(hidden) ", at: Point(column: rect.maxColumn - 8, row: rect.maxRow - 1), style: .muted)
    }

    /// The first member in sight: around the selected one, else where the wheel left it.
    func panelOffset(_ rect: Rect) -> Int {
        let visible = rect.inset(by: 1).rows
        let chosen = list.current?.member.flatMap { digest.members.firstIndex(of: $0) }
        return max(0, min(chosen.map { $0 - visible / 2 } ?? assignments.panelOffset, digest.members.count - visible))
    }

    /// The member whose line is at that place of the window.
    func panelMember(at point: Point, _ rect: Rect) -> Identifier? {
        let inner = rect.inset(by: 1)
        let place = panelOffset(rect) + point.row - inner.row
        return inner.contains(point) && digest.members.indices.contains(place) ? digest.members[place] : nil
    }

    private func loadLine(_ id: Identifier, most: Double, columns: Int) -> [Span] {
        let load = digest.loads[id] ?? Load()
        let name = shortName(id)
        let hours = load.hours.hours(in: language).padded(to: 7, alignment: .right)
        let unknown = load.unknown > 0 ? "+?" : "  "
        let room = max(0, columns - 13 - 7 - 5)
        let length = Int((load.hours / most * Double(room)).rounded())
        let bar = String(repeating: "█", count: min(room, max(load.hours > 0 ? 1 : 0, length)))
        return [Span(" " + name.padded(to: 12)), Span(hours), Span(unknown, .warning), Span("  "), Span(bar, .info)]
    }
}
