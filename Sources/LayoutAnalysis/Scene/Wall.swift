/// A wall or partition inside the room: a broken line with a thickness, in centimetres.
public struct Wall: Hashable, Sendable {
    /// The name that findings use for it.
    public let id: String
    /// The corners of its middle line, in order; not closed.
    public let path: [PlanePoint]
    /// Its thickness; 0 is a screen as thin as a line, and less counts as 0.
    public let thickness: Double

    /// Makes a wall from its middle line and thickness, in centimetres.
    public init(id: String, path: [PlanePoint], thickness: Double) {
        self.id = id
        self.path = path
        self.thickness = thickness
    }

    /// The floor under each of its straight parts; none for a wall as thin as a line.
    var bands: [Polygon] {
        guard thickness > 0, thickness <= 1e6, path.allSatisfy(\.isOnPlan) else { return [] }
        return zip(path, path.dropFirst()).filter { $0 != $1 }.map { start, end in
            let across = (end - start) * (thickness / 2 / start.distance(to: end))
            let side = PlanePoint(x: -across.y, y: across.x)
            return Polygon([start + side, end + side, end - side, start - side])
        }
    }
}
