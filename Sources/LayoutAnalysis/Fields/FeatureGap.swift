/// Where two features come nearest to one another.
enum FeatureGap {
    /// How far apart the places tried along a corridor with parallel sides may lie, in centimetres.
    static let sampling = 40.0

    /// Pairs of nearest points, their middles within a square block; several when the features run side by side.
    static func nearest(_ f: Feature, _ g: Feature, in block: Block) -> [(PlanePoint, PlanePoint)] {
        if f.radius > 0 { return beside(disc: f, g) }
        if g.radius > 0 { return beside(disc: g, f).map { ($0.1, $0.0) } }
        let alike = f.inverse > 0 && g.inverse > 0
        let cross = (f.dx * g.dy - f.dy * g.dx) * (f.inverse * g.inverse).squareRoot()
        if alike, abs(cross) < 1e-7, let line = sideBySide(f, g, in: block) { return line }
        return [closestEnds(f, g)]
    }

    private static func beside(disc: Feature, _ other: Feature) -> [(PlanePoint, PlanePoint)] {
        let facing = other.closest(to: disc.start)
        guard other.distance(disc.ax, disc.ay) > disc.radius else { return [] }
        return [(disc.closest(to: facing), facing)]
    }

    private static func closestEnds(_ f: Feature, _ g: Feature) -> (PlanePoint, PlanePoint) {
        let pairs = (
            (f.start, g.core(f.ax, f.ay)), (f.end, g.core(f.ax + f.dx, f.ay + f.dy)),
            (f.core(g.ax, g.ay), g.start), (f.core(g.ax + g.dx, g.ay + g.dy), g.end)
        )
        let one = nearer(pairs.0, pairs.1)
        return nearer(one, nearer(pairs.2, pairs.3))
    }

    private static func nearer(
        _ p: (PlanePoint, PlanePoint), _ q: (PlanePoint, PlanePoint)
    ) -> (PlanePoint, PlanePoint) {
        let (u, v) = (p.1 - p.0, q.1 - q.0)
        return u.dot(u) <= v.dot(v) ? p : q
    }

    /// Places along the part where two parallel sides face each other; nil when no part does.
    private static func sideBySide(_ f: Feature, _ g: Feature, in block: Block) -> [(PlanePoint, PlanePoint)]? {
        let from = ((g.ax - f.ax) * f.dx + (g.ay - f.ay) * f.dy) * f.inverse
        let to = from + (g.dx * f.dx + g.dy * f.dy) * f.inverse
        let (low, high) = (max(0, min(from, to)), min(1, max(from, to)))
        guard low < high else { return nil }
        let (start, end) = (f.start + (f.end - f.start) * low, f.start + (f.end - f.start) * high)
        let half = (g.core(start.x, start.y) - start) * 0.5
        guard let part = block.clip(Segment(start: start + half, end: end + half)) else { return [] }
        let steps = max(1, Int((part.length / sampling).rounded(.up)))
        return (0...min(steps, 1000)).map { step in
            let middle = part.start + (part.end - part.start) * (Double(step) / Double(steps))
            let foot = f.core(middle.x - half.x, middle.y - half.y)
            return (foot, g.core(foot.x, foot.y))
        }
    }
}

/// An upright square of the plan, in centimetres.
struct Block {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    func holds(_ x: Double, _ y: Double) -> Bool { x >= left && x <= right && y >= top && y <= bottom }

    /// The part of a segment inside (Liang and Barsky 1984); nil when there is none.
    func clip(_ segment: Segment) -> Segment? {
        let along = segment.end - segment.start
        var (low, high) = (0.0, 1.0)
        let tests = [
            (-along.x, segment.start.x - left), (along.x, right - segment.start.x),
            (-along.y, segment.start.y - top), (along.y, bottom - segment.start.y),
        ]
        for (towards, room) in tests {
            if towards == 0 {
                if room < 0 { return nil }
            } else if towards < 0 {
                low = max(low, room / towards)
            } else {
                high = min(high, room / towards)
            }
        }
        guard low <= high else { return nil }
        return Segment(start: segment.start + along * low, end: segment.start + along * high)
    }
}
