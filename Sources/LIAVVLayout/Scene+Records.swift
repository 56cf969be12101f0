import LIAVVModel
import LayoutAnalysis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension LayoutAnalysis.Scene {
    /// A layout in its room, ready to be checked.
    ///
    /// Guests and staff are counted together, since both must get out (PE 11 § 5); without a number of guests the
    /// exits are left uncounted.
    public init(layout: Layout, room: Room) {
        let outline = Polygon(room.outline.map { PlanePoint(x: Double($0.x), y: Double($0.y)) })
        let staff = layout.items.reduce(0) { $0 + ($1.staff ?? 0) }
        self.init(
            outline: outline, columns: room.obstacles.map(\.scene), obstacles: layout.items.map(\.scene),
            doors: room.doors.flatMap { $0.openings(in: outline) },
            exitDemand: layout.guests.map { ExitDemand(headcount: $0 + staff, regime: room.regime.exits) })
    }
}

extension Room.Regime {
    fileprivate var exits: ExitRegime {
        switch self {
        case .existingFifthCategory, .newFifthCategory: .pe11
        case .existingFirstToFourth, .newFirstToFourth: .co38
        }
    }
}

extension LIAVVModel.Obstacle {
    fileprivate var scene: LayoutAnalysis.Obstacle {
        let footprint = Polygon.rectangle(
            center: PlanePoint(x: Double(x), y: Double(y)), width: Double(width), depth: Double(depth),
            rotation: Double(rotation))
        return LayoutAnalysis.Obstacle(id: id.text, footprint: footprint)
    }
}

extension Item {
    fileprivate var scene: LayoutAnalysis.Obstacle {
        LayoutAnalysis.Obstacle(id: id.text, footprint: footprint)
    }

    private var footprint: Polygon {
        let center = PlanePoint(x: Double(x), y: Double(y))
        if kind == .roundTable, width == depth { return .disc(center: center, diameter: Double(width)) }
        return .rectangle(center: center, width: Double(width), depth: Double(depth), rotation: Double(rotation))
    }
}

extension Door {
    /// The opening, and one more for the second leaf: an opening holds the floor of one leaf.
    fileprivate func openings(in outline: Polygon) -> [Opening] {
        let swings = swing == .inward ? leafSwings(in: outline) : []
        let isEntrance = role == .entrance
        let isExit = [.entrance, .exit, .emergency, .accessory].contains(role)
        let first = opening(isExit: isExit, isEntrance: isEntrance, swing: swings.first)
        return [first] + swings.dropFirst().map { opening(isExit: false, isEntrance: false, swing: $0) }
    }

    private func opening(isExit: Bool, isEntrance: Bool, swing: Polygon?) -> Opening {
        Opening(
            id: id.text, centre: PlanePoint(x: Double(x), y: Double(y)), clearWidth: Double(clearWidth),
            isExit: isExit, isEntrance: isEntrance, swing: swing)
    }

    /// The floor that each leaf sweeps inside the room; none when the door stands in no wall.
    private func leafSwings(in outline: Polygon) -> [Polygon] {
        let centre = PlanePoint(x: Double(x), y: Double(y))
        guard let wall = outline.edges.min(by: { $0.distance(to: centre) < $1.distance(to: centre) }),
            wall.length > 0, wall.distance(to: centre) <= SceneCheck.doorReach
        else { return [] }
        // With corners that run clockwise on the drawing the room lies clockwise of the wall's direction.
        let isClockwise = outline.signedArea >= 0
        let hinges = wall.jambs(of: centre, width: Double(clearWidth))
        let first = leaf(at: hinges.near, towards: wall.direction, clockwise: isClockwise)
        guard leaves > 1 else { return [first] }
        return [first, leaf(at: hinges.far, towards: wall.direction + 180, clockwise: !isClockwise)]
    }

    private func leaf(at hinge: PlanePoint, towards direction: Double, clockwise: Bool) -> Polygon {
        let width = Double(clearWidth) / (leaves > 1 ? 2 : 1)
        let sense: DoorSwing.Sense = clockwise ? .clockwise : .counterclockwise
        return DoorSwing(hinge: hinge, leafWidth: width, closedDirection: direction, sense: sense).polygon
    }
}

extension Segment {
    /// Degrees clockwise from the right of the drawing.
    fileprivate var direction: Double { atan2(end.y - start.y, end.x - start.x) * 180 / .pi }

    /// Where the leaves of an opening about `centre` hang: towards the start of the wall, and towards its end.
    fileprivate func jambs(of centre: PlanePoint, width: Double) -> (near: PlanePoint, far: PlanePoint) {
        let share = width / 2 / length
        let (dx, dy) = ((end.x - start.x) * share, (end.y - start.y) * share)
        return (PlanePoint(x: centre.x - dx, y: centre.y - dy), PlanePoint(x: centre.x + dx, y: centre.y + dy))
    }
}
