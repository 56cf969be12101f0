import LayoutAnalysis

/// A wall inside a room as it is drawn: a rectangle for each straight piece, long enough to close the corners.
struct WallBand {
    let pieces: [[PlanePoint]]

    init(_ path: [PlanePoint], thickness: Double) {
        let half = max(thickness, 1) / 2
        let inner = 1..<max(path.count - 1, 1)
        pieces = zip(path, path.dropFirst()).enumerated().compactMap { index, piece in
            let (start, end) = piece
            let length = start.distance(to: end)
            guard length > 0, length.isFinite else { return nil }
            let step = PlanePoint(x: (end.x - start.x) / length * half, y: (end.y - start.y) / length * half)
            // Where it turns, a piece goes on by half the thickness, so that no notch is left.
            let (before, after) = (inner.contains(index) ? 1.0 : 0, inner.contains(index + 1) ? 1.0 : 0)
            let first = PlanePoint(x: start.x - step.x * before, y: start.y - step.y * before)
            let last = PlanePoint(x: end.x + step.x * after, y: end.y + step.y * after)
            return [
                PlanePoint(x: first.x + step.y, y: first.y - step.x),
                PlanePoint(x: last.x + step.y, y: last.y - step.x),
                PlanePoint(x: last.x - step.y, y: last.y + step.x),
                PlanePoint(x: first.x - step.y, y: first.y + step.x),
            ]
        }
    }
}
