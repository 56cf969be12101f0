import LIAVVModel
import LayoutAnalysis

/// Items that the mouse holds: where it took them, what it does with them, and what they were like then.
struct PlanGrip: Sendable {
    /// What dragging does.
    enum Deed: Sendable, Equatable {
        /// The left button on an item.
        case move
        /// The left button on a corner of the selected item; the opposite one stays where it is.
        case resize(ItemCorner)
        /// The right button on an item.
        case turn
    }

    let start: PlanePoint
    let card: HoldCard
    let deed: Deed
    /// Whether the mouse has moved since.
    var hasMoved = false
}

/// A corner of an item before it is turned.
enum ItemCorner: CaseIterable, Sendable {
    case topLeft, topRight, bottomRight, bottomLeft

    /// What stays where it is while this corner is dragged.
    var anchor: ItemAnchor {
        switch self {
        case .topLeft: .bottomRight
        case .topRight: .bottomLeft
        case .bottomRight: .topLeft
        case .bottomLeft: .topRight
        }
    }

    /// Its place among the corners of a turned floor, which run clockwise from the top left.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Item {
    /// Where a corner of its floor is; of a disc, that of the square around it.
    func place(of corner: ItemCorner) -> PlanePoint {
        let square = Polygon.rectangle(
            center: PlanePoint(x: Double(x), y: Double(y)), width: Double(width), depth: Double(depth),
            rotation: Double(rotation))
        return square.vertices.count == 4 ? square.vertices[corner.place] : PlanePoint(x: Double(x), y: Double(y))
    }

    /// The width and depth that bring a corner to a place while the opposite one stays, in steps of 10 cm; at least 10.
    func size(bringing corner: ItemCorner, to place: PlanePoint) -> (width: Int, depth: Int) {
        let opposite = self.place(of: ItemCorner.allCases[(corner.place + 2) % 4])
        let level = place.rotated(about: opposite, degrees: -Double(rotation))
        let isRight = corner == .topRight || corner == .bottomRight
        let isLow = corner == .bottomLeft || corner == .bottomRight
        let length = { (length: Double, isForward: Bool) in
            max(10, ((isForward ? length : -length) / 10).whole(.toNearestOrAwayFromZero) * 10)
        }
        let (width, depth) = (length(level.x - opposite.x, isRight), length(level.y - opposite.y, isLow))
        return floor.isRound ? (max(width, depth), max(width, depth)) : (width, depth)
    }

    /// By how many steps of 15° it must turn so that what was at one place comes nearest to the direction of another.
    func turn(from start: PlanePoint, to end: PlanePoint) -> Int {
        let middle = PlanePoint(x: Double(x), y: Double(y))
        let likeness = { (degrees: Int) in
            let turned = start.rotated(about: middle, degrees: Double(degrees))
            return (turned.x - middle.x) * (end.x - middle.x) + (turned.y - middle.y) * (end.y - middle.y)
        }
        return stride(from: 0, to: 360, by: 15).max { likeness($0) < likeness($1) } ?? 0
    }
}
