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
        let (here, there) = (scale.columns(of: first), scale.columns(of: second))
        let column = link == .startToStart ? here.lowerBound - 1 : here.upperBound
        let isAtEnd = link == .finishToFinish
        let target = isAtEnd ? there.upperBound : there.lowerBound - 1
        // The line runs down where it touches neither bar, and its arrow always points at the one that waits.
        let trunk = isAtEnd ? max(column, target) : min(column, target)
        let down = start < end
        let put = { (canvas: inout Canvas, sign: Character, column: Int, row: Int) in
            guard (scale.rect.column..<scale.rect.maxColumn).contains(column) else { return }
            canvas.set(sign, at: Point(column: column, row: row), style: .accent)
        }
        for row in stride(from: start + (down ? 1 : -1), to: end, by: down ? 1 : -1) { put(&canvas, "│", trunk, row) }
        if trunk == column {
            let isRight = link != .startToStart
            put(&canvas, isRight ? (down ? "┐" : "┘") : (down ? "┌" : "└"), column, start)
        }
        if trunk != target { put(&canvas, isAtEnd ? (down ? "┘" : "┐") : (down ? "└" : "┌"), trunk, end) }
        let low = min(trunk, target)
        for place in low + 1..<max(trunk, target, low + 1) { put(&canvas, "─", place, end) }
        put(&canvas, isAtEnd ? "◀" : "▶", target, end)
    }
}
