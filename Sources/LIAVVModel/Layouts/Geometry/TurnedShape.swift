/// What something takes of the floor: a rectangle about its centre, turned, or a disc; whole centimetres and degrees.
public struct TurnedShape: Hashable, Sendable {
    /// Its centre.
    public var centre: Corner
    /// Along x before it is turned; of a disc, its diameter.
    public var width: Int
    /// Along y before it is turned.
    public var depth: Int
    /// Degrees clockwise.
    public var rotation: Int
    /// Whether it is a disc.
    public var isRound: Bool

    /// A rectangle, or a disc as wide as it.
    public init(centre: Corner, width: Int, depth: Int, rotation: Int = 0, isRound: Bool = false) {
        (self.centre, self.width, self.depth, self.rotation) = (centre, width, depth, rotation)
        self.isRound = isRound
    }

    /// The four corners clockwise, from the one that was at the top left before turning.
    var corners: [Spot] {
        let (w, d) = (Double(width) / 2, Double(depth) / 2)
        let (turn, middle) = (Turn(degrees: rotation), Spot(centre))
        return [(-w, -d), (w, -d), (w, d), (-w, d)].map { middle + turn(Spot(x: $0, y: $1)) }
    }

    /// The upright rectangle around it.
    var extent: Extent {
        let middle = Spot(centre)
        guard !isRound, let extent = Extent(corners) else {
            let radius = Double(width) / 2
            let (low, high) = (middle - Spot(x: radius, y: radius), middle + Spot(x: radius, y: radius))
            return Extent([low, high]) ?? Extent(at: middle)
        }
        return extent
    }
}

extension Extent {
    /// A single place.
    fileprivate init(at spot: Spot) { (minX, minY, maxX, maxY) = (spot.x, spot.y, spot.x, spot.y) }
}

extension Item {
    /// What it takes of the floor: a round table as wide as deep is a disc.
    public var floor: TurnedShape {
        TurnedShape(
            centre: Corner(x: x, y: y), width: width, depth: depth, rotation: rotation,
            isRound: kind == .roundTable && width == depth)
    }

    /// Its middle, whole centimetres.
    public var centre: Corner {
        get { Corner(x: x, y: y) }
        set { (x, y) = (newValue.x, newValue.y) }
    }
}

extension Obstacle {
    /// What it takes of the floor.
    public var floor: TurnedShape {
        TurnedShape(
            centre: Corner(x: x, y: y), width: width, depth: form == .round ? width : depth, rotation: rotation,
            isRound: form == .round)
    }
}
