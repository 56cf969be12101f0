import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

extension State {
    /// The names of all that is chosen: items, or a part of the room or of the layout.
    var chosenThings: Set<Identifier> {
        if let card = held { return Set(card.items) }
        if pane == .layout, case .part(_, let part)? = list.current { return [part.id] }
        return Set(chosenItems)
    }

    /// Whether the room itself is selected.
    var isRoomChosen: Bool {
        if pane == .layout, held == nil, case .room? = list.current { return true }
        return false
    }

    /// Whether a part of the plan or its room is selected, which is opened in its form: there is no more to it.
    var isOnPart: Bool {
        guard pane == .layout else { return false }
        switch list.current {
        case .part?, .room?: return true
        default: return false
        }
    }

    /// The column, the wall or, where zones are drawn, the zone at a place of the room.
    func part(at place: PlanePoint, _ reach: Double) -> PlanPart? {
        guard let layout = shownLayout, let room = shownRoom else { return nil }
        if let column = room.obstacles.last(where: { $0.floor.polygon().contains(place, tolerance: reach) }) {
            return PlanPart(.column, column.id, of: room.id)
        }
        if let wall = room.walls.last(where: { $0.isAt(place, reach) }) { return PlanPart(.wall, wall.id, of: room.id) }
        guard shownLayer == .zones else { return nil }
        let zone = layout.zones.last { Polygon($0.outline.points).contains(place) }
        return zone.map { PlanPart(.zone, $0.id, of: layout.id) }
    }
}

extension Laboratory {
    /// The middle of a part; nil when it is not there.
    func middle(of part: PlanPart) -> Corner? {
        switch part.sort {
        case .door: rooms[part.owner]?.doors.first { $0.id == part.id }?.centre
        case .wall: rooms[part.owner]?.walls.first { $0.id == part.id }.map { PlanBounds($0.points).centre }
        case .column: rooms[part.owner]?.obstacles.first { $0.id == part.id }.map { Corner(x: $0.x, y: $0.y) }
        case .zone: layouts[part.owner]?.zones.first { $0.id == part.id }.map { PlanBounds($0.outline).centre }
        }
    }
}

extension InnerWall {
    fileprivate func isAt(_ place: PlanePoint, _ reach: Double) -> Bool {
        zip(points, points.dropFirst()).contains { start, end in
            let side = Segment(start: PlanePoint(start), end: PlanePoint(end))
            return side.distance(to: place) <= Double(thickness) / 2 + reach
        }
    }
}
