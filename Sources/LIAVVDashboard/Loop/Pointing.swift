import LIAVVModel
import TerminalCanvas

extension State {
    /// The mouse: click selects, double click opens, the wheel scrolls what is under it.
    mutating func point(_ mouse: Mouse) -> [Effect] {
        guard !Arrangement.isTooSmall(size) else { return [] }
        let arrangement = Arrangement(self)
        if overlays.isEmpty, arrangement.beside.contains(mouse.at) {
            if mouse.kind == .click || mouse.kind == .doubleClick { swapPanes() }
            return []
        }
        if let effects = pointOnRoadmap(mouse, arrangement) ?? pointOnAssignments(mouse, arrangement)
            ?? pointOnLayout(mouse, arrangement)
        {
            return effects
        }
        switch mouse.kind {
        case .wheelUp, .wheelDown: return wheel(mouse.kind == .wheelUp ? -3 : 3, at: mouse.at, arrangement)
        case .click where mouse.button == .left: return click(mouse.at, arrangement)
        case .doubleClick where mouse.button == .left: return doubleClick(mouse.at, arrangement)
        default: return []
        }
    }

    private mutating func wheel(_ step: Int, at point: Point, _ arrangement: Arrangement) -> [Effect] {
        guard overlays.isEmpty else {
            guard let overlay = overlays.popLast() else { return [] }
            return press(step < 0 ? .up : .down, in: overlay)
        }
        if arrangement.detailFrame.contains(point) {
            detail.scroll(by: step, visible: arrangement.detail.rows)
        } else if isOnMinutes, arrangement.extra.contains(point) {
            beside.scroll(by: step, visible: max(1, arrangement.extra.inset(by: 1).rows))
        } else if arrangement.listFrame.contains(point) {
            list.scroll(by: step, visible: arrangement.list.rows)
            followSelection()
            refreshDetail()
        }
        return []
    }

    private mutating func click(_ point: Point, _ arrangement: Arrangement) -> [Effect] {
        if let hint = hints(in: arrangement.footer).first(where: { $0.rect.contains(point) }), let name = hint.name {
            return run(name)
        }
        if case .filter(let card)? = overlays.last { return click(point, in: card, arrangement) }
        guard overlays.isEmpty else { return clickInOverlay(point) }
        if let tab = tabs(in: arrangement.tabs).first(where: { $0.rect.contains(point) }) {
            show(tab.pane)
        } else if arrangement.list.contains(point) {
            isInDetail = false
            list.select(place: list.offset + point.row - arrangement.list.row)
            followSelection()
            refreshDetail()
        } else if arrangement.detail.contains(point) {
            isInDetail = true
            detail.select(place: detail.offset + point.row - arrangement.detail.row)
        } else if pane == .layout, let row = planItem(at: point, in: arrangement.extra) {
            list.select { $0 == row }
            list.reveal(visible: arrangement.list.rows)
            refreshDetail()
        }
        return []
    }

    private mutating func doubleClick(_ point: Point, _ arrangement: Arrangement) -> [Effect] {
        guard overlays.isEmpty else { return doubleClickInOverlay(point) }
        guard arrangement.list.contains(point) || arrangement.detail.contains(point) else { return [] }
        let place = list.offset + point.row - arrangement.list.row
        let isOnRow = list.rows.indices.contains(place) && list.rows[place].isSelectable
        guard arrangement.detail.contains(point) || isOnRow else { return [] }
        return click(point, arrangement) + run(.open)
    }
}
