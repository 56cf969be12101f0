import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

extension State {
    /// The mouse on the drawing: the left button moves items and drags corners, the right one turns; the wheel zooms.
    mutating func pointOnLayout(_ mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        guard pane == .layout else { return nil }
        if case .ask(let card)? = overlays.last, let piece = card.piece {
            return point(mouse, in: card, piece, arrangement)
        }
        switch mouse.kind {
        case .press where overlays.isEmpty && mouse.button != .middle:
            grip(mouse, arrangement)
            return nil
        case .drag: return drag(to: mouse.at, arrangement)
        case .release: return letGo()
        case .wheelUp, .wheelDown:
            guard arrangement.extra.contains(mouse.at), overlays.isEmpty else { return nil }
            zoomPlan(by: mouse.kind == .wheelUp ? -1 : 1)
            return []
        case .click where mouse.button == .left: return pick(at: mouse.at, arrangement)
        case .click where mouse.button == .right: return turn(at: mouse.at, arrangement)
        default: return nil
        }
    }

    private mutating func letGo() -> [Effect]? {
        guard let grip = planGrip else { return nil }
        planGrip = nil
        guard case .hold(let card)? = overlays.last, grip.hasMoved else { return nil }
        overlays.removeLast()
        return card.layout == grip.card.layout ? [] : drop(card)
    }

    /// A click of the right button turns what is under it by 90°.
    private mutating func turn(at point: Point, _ arrangement: Arrangement) -> [Effect]? {
        guard overlays.isEmpty, case .item? = planItem(at: point, in: arrangement.extra) else { return nil }
        return run(.rotate)
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

    private mutating func grip(_ mouse: Mouse, _ arrangement: Arrangement) {
        guard let room = shownRoom, let scale = planScale(room, in: arrangement.extra), let layout = shownLayout else {
            return
        }
        let start = scale.point(at: mouse.at)
        if mouse.button == .left, let item = resizable(scale), let corner = item.corner(at: mouse.at, scale) {
            planGrip = PlanGrip(
                start: start, card: HoldCard([item.id], of: layout, room: room), deed: .resize(corner))
            return
        }
        guard case .item(_, let id)? = planItem(at: mouse.at, in: arrangement.extra) else { return }
        let items = planView.marked.contains(id) ? chosenItems : [id]
        planGrip = PlanGrip(
            start: start, card: HoldCard(items, of: layout, room: room), deed: mouse.button == .right ? .turn : .move)
        list.select { $0 == .item(layout: layout.id, item: id) }
        refreshDetail()
    }

    private mutating func drag(to point: Point, _ arrangement: Arrangement) -> [Effect]? {
        guard let grip = planGrip, let room = shownRoom, let scale = planScale(room, in: arrangement.extra) else {
            return nil
        }
        planGrip?.hasMoved = true
        var card = grip.card
        carry(&card, grip, to: scale.point(at: point))
        if case .hold? = overlays.last { overlays.removeLast() }
        overlays.append(.hold(card))
        return []
    }

    private func carry(_ card: inout HoldCard, _ grip: PlanGrip, to place: PlanePoint) {
        guard let item = grip.card.item else { return }
        switch grip.deed {
        case .move:
            let (dx, dy) = (Int(place.x - grip.start.x), Int(place.y - grip.start.y))
            trying(&card) { [card] laboratory, stamp throws(Refusal) in
                try laboratory.moving(items: card.items, in: card.layout.id, dx: dx, dy: dy, stamp: stamp)
            }
            card.snaps = true
            snap(&card)
        case .resize(let corner):
            let size = item.size(bringing: corner, to: place)
            trying(&card) { [card] laboratory, stamp throws(Refusal) in
                try laboratory.resizing(
                    item: item.id, in: card.layout.id, width: size.width, depth: size.depth, holding: corner.anchor,
                    stamp: stamp)
            }
        case .turn:
            let degrees = item.turn(from: grip.start, to: place)
            trying(&card) { [card] laboratory, stamp throws(Refusal) in
                try laboratory.rotating(items: card.items, in: card.layout.id, by: degrees, stamp: stamp)
            }
        }
    }
}
