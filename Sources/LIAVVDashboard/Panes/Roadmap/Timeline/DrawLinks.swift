import LIAVVModel
import TerminalCanvas

extension State {
    /// What the selected action waits for, and what waits for it: lines between the bars that are in sight.
    func drawLinks(on canvas: inout Canvas, _ rows: Rect, _ scale: TimelineScale) {
        guard let id = selectedAction, let action = laboratory.actions[id], let here = row(of: id, rows) else { return }
        for dependency in action.dependencies {
            guard let other = laboratory.actions[dependency.on], let there = row(of: other.id, rows) else { continue }
            drawLink(from: other, at: there, to: action, at: here, dependency.link, on: &canvas, scale)
        }
        for waiting in digest.backlinks.waiting[id] ?? [] {
            guard let other = laboratory.actions[waiting], let there = row(of: waiting, rows),
                let link = other.dependencies.first(where: { $0.on == id })?.link
            else { continue }
            drawLink(from: action, at: here, to: other, at: there, link, on: &canvas, scale)
        }
    }

    /// The action under the cursor of the roadmap's list.
    var selectedAction: Identifier? {
        guard case .action(let id)? = lists[.roadmap]?.current else { return nil }
        return id
    }

    private func row(of action: Identifier, _ rows: Rect) -> Int? {
        let end = min(list.rows.count, list.offset + rows.rows)
        guard list.offset < end else { return nil }
        return (list.offset..<end).first { list.rows[$0] == .action(action) }.map { rows.row + $0 - list.offset }
    }

    private func drawLink(
        from: Action, at start: Int, to: Action, at end: Int, _ link: Dependency.Link, on canvas: inout Canvas,
        _ scale: TimelineScale
    ) {
        guard let first = bar(of: from), let second = bar(of: to), start != end else { return }
        let isFromStart = link == .startToStart
        let column =
            isFromStart ? scale.column(of: first.start) - 1 : scale.column(of: first.finish + 1)
        let target = link == .finishToFinish ? scale.column(of: second.finish + 1) : scale.column(of: second.start) - 1
        let down = start < end
        let put = { (canvas: inout Canvas, sign: Character, column: Int, row: Int) in
            guard (scale.rect.column..<scale.rect.maxColumn).contains(column) else { return }
            canvas.set(sign, at: Point(column: column, row: row), style: .accent)
        }
        put(&canvas, down ? "┐" : "┘", column, start)
        for row in stride(from: start + (down ? 1 : -1), to: end, by: down ? 1 : -1) { put(&canvas, "│", column, row) }
        guard target != column else { return put(&canvas, down ? "▼" : "▲", column, end) }
        let isRight = target > column
        put(&canvas, isRight ? (down ? "└" : "┌") : (down ? "┘" : "┐"), column, end)
        for place in min(column, target) + 1..<max(column, target) { put(&canvas, "─", place, end) }
        put(&canvas, isRight ? "▶" : "◀", target, end)
    }
}
