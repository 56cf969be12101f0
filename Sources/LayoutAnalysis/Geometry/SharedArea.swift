/// The area common to two simple polygons, found strip by strip between the heights of their corners.
///
/// Inside such a strip each polygon is a row of trapezia, and the width that two trapezia share is a broken line of
/// the height, which the midpoint rule integrates exactly. Sides that coincide simply add nothing: no case of
/// touching, collinear or repeated corners needs a rule of its own.
struct SharedArea {
    /// In square centimetres.
    private(set) var total = 0.0
    /// The middle of the largest common piece, inside both polygons; nil when nothing is shared.
    private(set) var place: PlanePoint?
    private var largest = 0.0

    init(_ first: Polygon, _ second: Polygon) {
        guard let a = first.bounds, let b = second.bounds, a.distance(to: b) == 0 else { return }
        let (top, bottom) = (max(a.min.y, b.min.y), min(a.max.y, b.max.y))
        let heights = Set((first.vertices + second.vertices).map(\.y)).filter { $0 >= top && $0 <= bottom }.sorted()
        var (mine, theirs) = (StripSweep(first), StripSweep(second))
        for (upper, lower) in zip(heights, heights.dropFirst()) {
            add(mine.spans(from: upper, to: lower), theirs.spans(from: upper, to: lower), upper, lower)
        }
    }

    /// Adds what two rows of trapezia share; both run from left to right, so a window over one follows the other.
    private mutating func add(_ mine: [StripSpan], _ theirs: [StripSpan], _ upper: Double, _ lower: Double) {
        var first = 0
        for span in mine {
            while first < theirs.count, theirs[first].maximum <= span.minimum { first += 1 }
            for other in theirs[first...].prefix(while: { $0.minimum < span.maximum }) {
                add(span, other, upper, lower)
            }
        }
    }

    private mutating func add(_ a: StripSpan, _ b: StripSpan, _ upper: Double, _ lower: Double) {
        let breaks = a.breaks(against: b)
        for (from, to) in zip(breaks, breaks.dropFirst()) {
            let share = (from + to) / 2
            let (left, right) = (max(a.left(share), b.left(share)), min(a.right(share), b.right(share)))
            let piece = (right - left) * (to - from) * (lower - upper)
            guard piece > 0 else { continue }
            total += piece
            guard piece > largest else { continue }
            largest = piece
            place = PlanePoint(x: (left + right) / 2, y: upper + (lower - upper) * share)
        }
    }
}
