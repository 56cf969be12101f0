/// Where two features come nearest to one another.
enum FeatureGap {
    /// The nearest points of two features; where they run side by side, those whose middle is amidst a square block.
    static func nearest(_ f: Feature, _ g: Feature, in block: Block) -> (PlanePoint, PlanePoint)? {
        if f.radius > 0 { return beside(disc: f, g) }
        if g.radius > 0 { return beside(disc: g, f).map { ($0.1, $0.0) } }
        let cross = f.dx * g.dy - f.dy * g.dx
        let isParallel = cross * cross * f.inverse * g.inverse < 1e-14 && f.inverse > 0 && g.inverse > 0
        return isParallel ? sideBySide(f, g, in: block) : closestEnds(f, g)
    }

    private static func beside(disc: Feature, _ other: Feature) -> (PlanePoint, PlanePoint)? {
        let facing = other.closest(to: disc.start)
        guard other.distance(disc.ax, disc.ay) > disc.radius else { return nil }
        return (disc.closest(to: facing), facing)
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

    /// The middle of the part, within the block, where two parallel sides face each other; their ends when none does.
    private static func sideBySide(_ f: Feature, _ g: Feature, in block: Block) -> (PlanePoint, PlanePoint)? {
        let from = ((g.ax - f.ax) * f.dx + (g.ay - f.ay) * f.dy) * f.inverse
        let to = from + (g.dx * f.dx + g.dy * f.dy) * f.inverse
        let (low, high) = (max(0, min(from, to)), min(1, max(from, to)))
        guard low < high else { return closestEnds(f, g) }
        let (start, end) = (f.start + (f.end - f.start) * low, f.start + (f.end - f.start) * high)
        let half = (g.core(start.x, start.y) - start) * 0.5
        guard let part = block.clip(Segment(start: start + half, end: end + half)) else { return nil }
        let foot = f.core(part.midpoint.x - half.x, part.midpoint.y - half.y)
        return (foot, g.core(foot.x, foot.y))
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
        guard Self.cut(-along.x, segment.start.x - left, &low, &high),
            Self.cut(along.x, right - segment.start.x, &low, &high),
            Self.cut(-along.y, segment.start.y - top, &low, &high),
            Self.cut(along.y, bottom - segment.start.y, &low, &high)
        else { return nil }
        guard low <= high else { return nil }
        return Segment(start: segment.start + along * low, end: segment.start + along * high)
    }

    /// Cuts off what lies beyond one side; false when all of it does.
    private static func cut(_ towards: Double, _ room: Double, _ low: inout Double, _ high: inout Double) -> Bool {
        if towards == 0 { return room >= 0 }
        if towards < 0 { low = max(low, room / towards) } else { high = min(high, room / towards) }
        return true
    }
}
