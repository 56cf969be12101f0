import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// Items that the mouse holds: where it took them, and what they would be like let go now.
struct PlanGrip: Sendable {
    let start: PlanePoint
    let card: HoldCard
}

extension State {
    /// The mouse on the drawing: a press takes an item up, a drag moves it, letting go drops it; the wheel zooms.
    mutating func pointOnLayout(_ mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        guard pane == .layout else { return nil }
        switch mouse.kind {
        case .press where mouse.button == .left && overlays.isEmpty:
            grip(mouse.at, arrangement)
            return nil
        case .drag: return drag(to: mouse.at, arrangement)
        case .release:
            guard let grip = planGrip else { return nil }
            planGrip = nil
            guard case .hold(let card)? = overlays.last, card.layout != grip.card.layout else { return nil }
            overlays.removeLast()
            return drop(card)
        case .wheelUp, .wheelDown:
            guard arrangement.extra.contains(mouse.at), overlays.isEmpty else { return nil }
            zoomPlan(by: mouse.kind == .wheelUp ? -1 : 1)
            return []
        case .click where mouse.button == .left: return pick(at: mouse.at, arrangement)
        default: return nil
        }
    }

    /// Where nothing tells that the mouse is dragged: a click picks an item up with `p`, and a click drops it there.
    private mutating func pick(at point: Point, _ arrangement: Arrangement) -> [Effect]? {
        guard case .hold(var card)? = overlays.last, let item = card.item, let room = shownRoom,
            arrangement.extra.contains(point), let scale = planScale(room, in: arrangement.extra)
        else { return nil }
        let place = Corner(scale.point(at: point))
        trying(&card) { [card] laboratory, stamp throws(Refusal) in
            try laboratory.moving(
                items: card.items, in: card.layout.id, dx: place.x - item.x, dy: place.y - item.y, stamp: stamp)
        }
        snap(&card)
        overlays[overlays.count - 1] = .hold(card)
        return []
    }

    private mutating func grip(_ point: Point, _ arrangement: Arrangement) {
        guard let room = shownRoom, let scale = planScale(room, in: arrangement.extra), let layout = shownLayout,
            case .item(_, let id)? = planItem(at: point, in: arrangement.extra)
        else { return }
        let items = planView.marked.contains(id) ? chosenItems : [id]
        planGrip = PlanGrip(start: scale.point(at: point), card: HoldCard(items, of: layout, room: room))
        list.select { $0 == .item(layout: layout.id, item: id) }
        refreshDetail()
    }

    private mutating func drag(to point: Point, _ arrangement: Arrangement) -> [Effect]? {
        guard let grip = planGrip, let room = shownRoom, let scale = planScale(room, in: arrangement.extra) else {
            return nil
        }
        let place = scale.point(at: point)
        var card = grip.card
        let (dx, dy) = (Int(place.x - grip.start.x), Int(place.y - grip.start.y))
        trying(&card) { [card] laboratory, stamp throws(Refusal) in
            try laboratory.moving(items: card.items, in: card.layout.id, dx: dx, dy: dy, stamp: stamp)
        }
        card.snaps = true
        snap(&card)
        if case .hold? = overlays.last { overlays.removeLast() }
        overlays.append(.hold(card))
        return []
    }
}
