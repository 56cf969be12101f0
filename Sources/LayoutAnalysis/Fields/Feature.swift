/// A straight side or a disc of something that stands on the floor: what distances are measured to, in centimetres.
struct Feature {
    let ax: Double
    let ay: Double
    let dx: Double
    let dy: Double
    /// One over the square of the length; 0 for a point.
    let inverse: Double
    /// 0 for a side.
    let radius: Double
    /// Which shape of the plan it belongs to.
    let shape: Int32

    init(_ side: Segment, shape: Int32) {
        (ax, ay) = (side.start.x, side.start.y)
        (dx, dy) = (side.end.x - side.start.x, side.end.y - side.start.y)
        let square = dx * dx + dy * dy
        inverse = square > 0 ? 1 / square : 0
        radius = 0
        self.shape = shape
    }

    init(_ disc: Disc, shape: Int32) {
        (ax, ay, dx, dy, inverse) = (disc.center.x, disc.center.y, 0, 0, 0)
        radius = disc.radius
        self.shape = shape
    }

    var start: PlanePoint { PlanePoint(x: ax, y: ay) }
    var end: PlanePoint { PlanePoint(x: ax + dx, y: ay + dy) }
    var segment: Segment { Segment(start: start, end: end) }

    /// The distance to a point; negative inside a disc.
    @inline(__always)
    func distance(_ x: Double, _ y: Double) -> Double {
        let (px, py) = (x - ax, y - ay)
        let share = min(1, max(0, (px * dx + py * dy) * inverse))
        let (ex, ey) = (px - share * dx, py - share * dy)
        return (ex * ex + ey * ey).squareRoot() - radius
    }

    /// The nearest point of the middle line: of the side, or the middle of the disc.
    @inline(__always)
    func core(_ x: Double, _ y: Double) -> PlanePoint {
        let share = min(1, max(0, ((x - ax) * dx + (y - ay) * dy) * inverse))
        return PlanePoint(x: ax + share * dx, y: ay + share * dy)
    }

    /// The nearest point on the side, or on the edge of the disc.
    func closest(to point: PlanePoint) -> PlanePoint {
        let middle = core(point.x, point.y)
        let away = point.distance(to: middle)
        return radius > 0 && away > 0 ? middle + (point - middle) * (radius / away) : middle
    }
}
