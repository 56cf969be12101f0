import LIAVVModel
import TerminalCanvas

/// What the mouse does on the roadmap and nowhere else.
extension State {
    /// Folds, sorts, widens a column, moves a card.
    ///
    /// - Returns: nil for what the mouse does everywhere.
    mutating func pointOnRoadmap(_ mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        guard pane == .roadmap, overlays.isEmpty else { return nil }
        switch mouse.kind {
        case .wheelUp, .wheelDown: return turnWheel(mouse.kind == .wheelUp ? -1 : 1, at: mouse.at, arrangement)
        case _ where mouse.button != .left: return nil
        case .press:
            grip = taken(at: mouse.at, arrangement)
            return nil
        // A terminal that tells of no movement tells of the release.
        case .drag: return drag(to: mouse.at, arrangement)
        case .release:
            defer { grip = nil }
            return drag(to: mouse.at, arrangement).map { $0 + drop() }
        case .click, .doubleClick: return click(mouse, arrangement)
        }
    }

    /// What there is to take hold of at that place.
    private func taken(at point: Point, _ arrangement: Arrangement) -> RoadmapGrip? {
        switch roadmap.form {
        case .list:
            let table = roadmapTable(columns: arrangement.heading.columns)
            guard arrangement.heading.contains(point),
                let place = table.border(at: point.column - arrangement.heading.column)
            else { return nil }
            let most = table.most(place)
            return .border(BorderDrag(column: place.column, start: point.column, width: place.width, most: most))
        case .board:
            guard let row = boardPlace(at: point, arrangement)?.row, case .action(let id) = list.rows[row] else {
                return nil
            }
            return .card(BoardDrag(action: id, first: BoardLayout(list, in: arrangement.list).hidden.left))
        case .timeline: return bar(at: point, arrangement)
        }
    }

    private mutating func drag(to point: Point, _ arrangement: Arrangement) -> [Effect]? {
        switch grip {
        case nil: return nil
        case .border(let drag):
            let width = drag.width(at: point.column)
            if width != drag.width || roadmap.widths[drag.column] != nil { roadmap.widths[drag.column] = width }
        case .card(let drag): grip = .card(moved(drag, to: point, arrangement))
        case .bar(var drag):
            drag.days = timelineScale(arrangement).day(at: point.column) - drag.start
            grip = .bar(drag)
        }
        return []
    }

    /// A card that is held over that place: worked out again only when that is another column.
    private func moved(_ drag: BoardDrag, to point: Point, _ arrangement: Arrangement) -> BoardDrag {
        var drag = drag
        let status = boardPlace(at: point, arrangement)?.status
        let target = status == laboratory.actions[drag.action]?.status ? nil : status
        guard target != drag.target || drag.revision != revision else { return drag }
        (drag.target, drag.preview, drag.revision) = (target, nil, revision)
        guard let target else { return drag }
        var after = self
        for id in held(drag) { after.laboratory.actions[id]?.status = target }
        after.refresh(.roadmap)
        after.lists[.roadmap]?.select { $0 == .action(drag.action) }
        drag.preview = after.lists[.roadmap]
        return drag
    }

    /// Gives the card that is held the status of the column that it is let go over.
    private mutating func drop() -> [Effect] {
        if let drag = barDrag { return drop(drag) }
        guard let drag = boardDrag, let status = drag.target, laboratory.actions[drag.action] != nil else { return [] }
        let targets = held(drag).map { Target(record: RecordReference(kind: .action, id: $0)) }
        let effects = set(targets.map { ($0, [(key: "status", text: status.rawValue)]) })
        grip = nil
        reveal(action: drag.action)
        return effects
    }

    private mutating func click(_ mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        let point = mouse.at
        if arrangement.heading.contains(point) {
            clickHeading(mouse, arrangement.heading)
            return []
        }
        guard arrangement.list.contains(point) else { return nil }
        guard roadmap.form != .board else {
            guard let row = boardPlace(at: point, arrangement)?.row else { return [] }
            isInDetail = false
            list.select(place: row)
            refreshDetail()
            return mouse.kind == .doubleClick ? run(.open) : []
        }
        let row = list.offset + point.row - arrangement.list.row
        guard list.rows.indices.contains(row), case .group(let group) = list.rows[row] else { return nil }
        isInDetail = false
        setFolded(!group.isFolded, group)
        return []
    }

    /// Sorts by the column under the mouse; a double click on a border gives the column its usual width.
    private mutating func clickHeading(_ mouse: Mouse, _ heading: Rect) {
        guard roadmap.form == .list else { return }
        let table = roadmapTable(columns: heading.columns)
        let place = mouse.at.column - heading.column
        if let column = table.column(at: place) {
            roadmap.sort(by: column)
            refreshKeeping()
        } else if mouse.kind == .doubleClick, let border = table.border(at: place) {
            roadmap.widths[border.column] = nil
        }
    }

    /// The wheel over the calendar scrolls days; over a column of the board, its cards.
    private mutating func turnWheel(_ step: Int, at point: Point, _ arrangement: Arrangement) -> [Effect]? {
        if isOnTimeline, arrangement.heading.contains(point) {
            scrollCalendar(by: step)
            return []
        }
        guard roadmap.form == .board, arrangement.list.contains(point) else { return nil }
        let layout = BoardLayout(list, in: arrangement.list)
        guard let rows = layout.columns.first(where: { $0.rect.contains(point) })?.rows, !rows.isEmpty else {
            return []
        }
        let next = rows.contains(list.selected) ? list.selected + step : rows.lowerBound
        list.select(place: min(max(next, rows.lowerBound), rows.upperBound - 1))
        refreshDetail()
        return []
    }
}
