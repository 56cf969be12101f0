import Foundation
import LIAVVModel

/// Rays from an item, 2 cm apart, that walk until they are inside something: slow, and made without our geometry.
struct Comb {
    private let minX, minY, maxX, maxY: Double

    init(around shape: TurnedShape) {
        let (x, y) = (Double(shape.centre.x), Double(shape.centre.y))
        let angle = Double(shape.rotation) * .pi / 180
        let (w, d) = (Double(shape.width) / 2, Double(shape.depth) / 2)
        let halfX = shape.isRound ? w : abs(w * cos(angle)) + abs(d * sin(angle))
        let halfY = shape.isRound ? w : abs(w * sin(angle)) + abs(d * cos(angle))
        (minX, maxX, minY, maxY) = (x - halfX, x + halfX, y - halfY, y + halfY)
    }

    /// The shortest way of any ray in steps of 4 cm; nil when none meets anything within 4 m, or when something begins
    /// beside the item already.
    func distance(to others: [TurnedShape], _ direction: (x: Double, y: Double)) -> Double? {
        let isAcross = direction.x != 0
        let edge = isAcross ? (direction.x > 0 ? maxX : minX) : (direction.y > 0 ? maxY : minY)
        let things = others.map(Thing.init)
        var nearest: Double?
        let (low, high) = isAcross ? (minY, maxY) : (minX, maxX)
        // The outermost rays run along the sides: there a disc reaches farthest over an edge.
        for place in [low + 1e-4, high - 1e-4] + stride(from: low + 0.5, to: high - 0.25, by: 2) {
            for step in 0..<Int(min(nearest ?? 400, 400) / 4) {
                let at = edge + 4 * Double(step) * (direction.x + direction.y)
                let (x, y) = isAcross ? (at, place) : (place, at)
                guard things.contains(where: { $0.holds(x, y) }) else { continue }
                if step == 0 { return nil }
                nearest = 4 * Double(step)
                break
            }
        }
        return nearest
    }

    private struct Thing {
        let x, y, w, d, c, s: Double
        let isRound: Bool

        init(_ shape: TurnedShape) {
            (x, y) = (Double(shape.centre.x), Double(shape.centre.y))
            (w, d, isRound) = (Double(shape.width) / 2, Double(shape.depth) / 2, shape.isRound)
            let angle = Double(shape.rotation) * .pi / 180
            (c, s) = (cos(angle), sin(angle))
        }

        func holds(_ px: Double, _ py: Double) -> Bool {
            let (dx, dy) = (px - x, py - y)
            if isRound { return dx * dx + dy * dy < w * w }
            return abs(dx * c + dy * s) < w && abs(dy * c - dx * s) < d
        }
    }
}
