import LIAVVModel
import TerminalCanvas

/// Bars of the timeline are dragged along the calendar; letting go shows what the move leads to.
extension State {
    /// The bar at that place, of an action that can be moved.
    func bar(at point: Point, _ arrangement: Arrangement) -> RoadmapGrip? {
        let row = list.offset + point.row - arrangement.list.row
        guard arrangement.list.contains(point), list.rows.indices.contains(row), case .action(let id) = list.rows[row],
            let action = laboratory.actions[id], !action.status.isClosed, let bar = bar(of: action), !bar.isDerived
        else { return nil }
        let scale = timelineScale(arrangement)
        guard let columns = scale.columns(from: bar.start, to: bar.finish), columns.contains(point.column) else {
            return nil
        }
        return .bar(BarDrag(action: id, start: scale.day(at: point.column)))
    }

    /// Asks before anything moves: the card shows what would, and Enter accepts it.
    mutating func drop(_ drag: BarDrag) -> [Effect] {
        grip = nil
        guard drag.days != 0, laboratory.actions[drag.action] != nil else { return [] }
        let ids = marked.contains(drag.action) ? subjects : [drag.action]
        var card = MoveCard(.actions(ids), days: drag.days)
        foresee(&card)
        overlays.append(.move(card))
        return []
    }
}
