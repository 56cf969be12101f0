/// The corner, the edge or the middle of an item that stays where it is while the item grows; before the item is turned.
public enum ItemAnchor: CaseIterable, Hashable, Sendable {
    case topLeft, top, topRight, left, centre, right, bottomLeft, bottom, bottomRight

    /// From the centre, in halves of width and depth.
    var offset: Spot {
        switch self {
        case .topLeft: Spot(x: -1, y: -1)
        case .top: Spot(x: 0, y: -1)
        case .topRight: Spot(x: 1, y: -1)
        case .left: Spot(x: -1, y: 0)
        case .centre: Spot(x: 0, y: 0)
        case .right: Spot(x: 1, y: 0)
        case .bottomLeft: Spot(x: -1, y: 1)
        case .bottom: Spot(x: 0, y: 1)
        case .bottomRight: Spot(x: 1, y: 1)
        }
    }
}

extension Item {
    /// Gives it a size; `anchor` stays where it is, to half a centimetre: centres are whole ones.
    mutating func resize(width: Int, depth: Int, holding anchor: ItemAnchor) {
        let (offset, turn) = (anchor.offset, Turn(degrees: rotation))
        let (growsX, growsY) = (Double(width - self.width) / 2, Double(depth - self.depth) / 2)
        let shift = turn(Spot(x: -offset.x * growsX, y: -offset.y * growsY))
        centre = (Spot(centre) + shift).corner
        (self.width, self.depth) = (width, depth)
    }
}
