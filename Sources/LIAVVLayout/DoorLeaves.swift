import LIAVVModel
import LayoutAnalysis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Door {
    /// The opening in its wall, from jamb to jamb along the wall, in centimetres; nil when the door stands in no wall.
    public func opening(in outline: Polygon) -> Segment? { wall(of: outline)?.opening(about: centre, clearWidth) }

    /// The floor that each leaf sweeps, on the side that it opens to; none without a wall or a leaf that swings.
    ///
    /// The first leaf hangs at the start of `opening`, the second, if any, at its end.
    public func leaves(in outline: Polygon) -> [DoorSwing] {
        guard swing == .inward || swing == .outward, let wall = wall(of: outline) else { return [] }
        let opening = wall.opening(about: centre, clearWidth)
        // With corners that run clockwise on the drawing the room lies clockwise of the wall's direction.
        let isClockwise = (outline.signedArea >= 0) == (swing == .inward)
        let first = leaf(at: opening.start, towards: wall.direction, clockwise: isClockwise)
        guard leaves > 1 else { return [first] }
        return [first, leaf(at: opening.end, towards: wall.direction + 180, clockwise: !isClockwise)]
    }

    private var centre: PlanePoint { PlanePoint(Corner(x: x, y: y)) }

    private func wall(of outline: Polygon) -> Segment? {
        guard let wall = outline.edges.min(by: { $0.distance(to: centre) < $1.distance(to: centre) }),
            wall.length > 0, wall.distance(to: centre) <= SceneCheck.doorReach
        else { return nil }
        return wall
    }

    private func leaf(at hinge: PlanePoint, towards direction: Double, clockwise: Bool) -> DoorSwing {
        DoorSwing(
            hinge: hinge, leafWidth: Double(clearWidth) / (leaves > 1 ? 2 : 1), closedDirection: direction,
            sense: clockwise ? .clockwise : .counterclockwise)
    }
}

extension Segment {
    /// Degrees clockwise from the right of the drawing.
    fileprivate var direction: Double { atan2(end.y - start.y, end.x - start.x) * 180 / .pi }

    /// An opening of that width in the wall: from the jamb towards the start of the wall to the one towards its end.
    fileprivate func opening(about centre: PlanePoint, _ width: Int) -> Segment {
        let share = Double(width) / 2 / length
        let (dx, dy) = ((end.x - start.x) * share, (end.y - start.y) * share)
        return Segment(
            start: PlanePoint(x: centre.x - dx, y: centre.y - dy), end: PlanePoint(x: centre.x + dx, y: centre.y + dy))
    }
}
