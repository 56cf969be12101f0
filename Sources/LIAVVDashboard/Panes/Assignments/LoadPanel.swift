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
        let first = chosen.map { max(0, min($0 - inner.rows / 2, digest.members.count - inner.rows)) } ?? 0
        for (row, id) in digest.members.dropFirst(first).prefix(inner.rows).enumerated() {
            let line = Rect(column: inner.column, row: inner.row + row, columns: inner.columns, rows: 1)
            canvas.write(loadLine(id, most: most, columns: line.columns), at: line.origin, columns: line.columns)
            if chosen == first + row { canvas.restyle(line, selected: true) }
        }
        let hidden = digest.members.count - first - inner.rows
        guard hidden > 0, rect.columns > 20 else { return }
        canvas.write(" +\(hidden) ", at: Point(column: rect.maxColumn - 8, row: rect.maxRow - 1), style: .muted)
    }

    private func loadLine(_ id: Identifier, most: Double, columns: Int) -> [Span] {
        let load = digest.loads[id] ?? Load()
        let name = laboratory.members[id]?.givenName ?? id.text
        let hours = load.hours.hours(in: language).padded(to: 7, alignment: .right)
        let unknown = load.unknown > 0 ? "+?" : "  "
        let room = max(0, columns - 13 - 7 - 5)
        let length = Int((load.hours / most * Double(room)).rounded())
        let bar = String(repeating: "█", count: min(room, max(load.hours > 0 ? 1 : 0, length)))
        return [Span(" " + name.padded(to: 12)), Span(hours), Span(unknown, .warning), Span("  "), Span(bar, .info)]
    }
}
