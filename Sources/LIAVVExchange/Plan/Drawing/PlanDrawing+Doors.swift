import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

extension PlanDrawing {
    /// The openings with their leaves, the ways that these sweep, their numbers, and crosses where nobody gets through.
    var doors: [PlanMark] {
        sheet.room.doors.enumerated().flatMap { index, door in
            let opening = door.opening(in: outline) ?? door.loose
            let outer = opening.shifted(by: Self.wallDepth * outside)
            return [PlanMark(door.layer, .opening, .polygon([opening.start, opening.end, outer.end, outer.start]))]
                + leaves(of: door, opening) + cross(of: door, opening) + [number(of: door, index + 1, opening)]
        }
    }

    private func leaves(of door: Door, _ opening: Segment) -> [PlanMark] {
        guard door.swing != .sliding else {
            // Half open, before the wall: how sliding doors are drawn.
            let slid = opening.shifted(by: -8 * outside)
            return [PlanMark(.doors, .leaf, .line([slid.start, slid.midpoint]))]
        }
        return door.leaves(in: outline).flatMap { swing in
            [PlanMark(.doors, .leaf, .line([swing.hinge, swing.openEnd])), PlanMark(.doors, .swing, .arc(swing))]
        }
    }

    private func cross(of door: Door, _ opening: Segment) -> [PlanMark] {
        guard sheet.layout.isBlocked(door.id) else { return [] }
        let (one, other) = (opening.shifted(by: 20), opening.shifted(by: -20))
        return [
            PlanMark(.doors, .crossed, .line([one.start, other.end])),
            PlanMark(.doors, .crossed, .line([other.start, one.end])),
        ]
    }

    /// `D1 1,40 m`, beyond the wall.
    private func number(of door: Door, _ number: Int, _ opening: Segment) -> PlanMark {
        let width = sheet.say(.length(door.clearWidth))
        // Beyond the leaf, when that is outside too.
        let leaf = door.swing == .outward ? door.leaves(in: outline).first?.leafWidth ?? 0 : 0
        return PlanMark(
            door.layer, .label,
            .text(
                "D\(number) \(width)", at: opening.shifted(by: (max(leaf, Self.wallDepth) + 30) * outside).midpoint,
                size: .small))
    }
}

extension Door {
    /// Ways out are on a layer of their own.
    var layer: PlanLayer { role == .service ? .doors : .exits }

    /// An opening for a door that stands in no wall: level, about its middle.
    var loose: Segment {
        let half = Double(clearWidth) / 2
        return Segment(
            start: PlanePoint(x: Double(x) - half, y: Double(y)), end: PlanePoint(x: Double(x) + half, y: Double(y)))
    }
}

extension Segment {
    /// The same, moved sideways: clockwise of its direction when `distance` is positive, in centimetres.
    func shifted(by distance: Double) -> Segment {
        guard length > 0 else { return self }
        let (dx, dy) = (-(end.y - start.y) / length * distance, (end.x - start.x) / length * distance)
        return Segment(
            start: PlanePoint(x: start.x + dx, y: start.y + dy), end: PlanePoint(x: end.x + dx, y: end.y + dy))
    }
}

extension DoorSwing {
    /// Where the free end of the leaf is when it is shut.
    var shutEnd: PlanePoint { end(at: closedDirection) }
    /// Where it is when it is open.
    var openEnd: PlanePoint { end(at: closedDirection + (sense == .clockwise ? openingAngle : -openingAngle)) }

    private func end(at direction: Double) -> PlanePoint {
        PlanePoint(x: hinge.x + leafWidth, y: hinge.y).rotated(about: hinge, degrees: direction)
    }
}
