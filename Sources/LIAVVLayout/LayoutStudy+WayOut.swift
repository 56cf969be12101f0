import LIAVVModel
import LayoutAnalysis

extension LayoutStudy {
    /// The shortest way to an exit from the front of an item, else from the first of its sides that can be left.
    ///
    /// - Returns: nil when none of them can be left; without an item, the way from the place that is farthest.
    public func wayOut(from item: Identifier?) -> EscapeWay? {
        guard let escape = report.escape else { return nil }
        guard let item = item.flatMap({ id in layout.items.first { $0.id == id } }) else { return escape.farthest }
        return item.exitStarts.lazy.compactMap { escape.shortestWay(from: $0) }.first
    }
}

extension Item {
    /// Places 30 cm beside it from which to measure the way out: before its front, then around it.
    fileprivate var exitStarts: [PlanePoint] {
        let around = Polygon.rectangle(
            center: floor.middle, width: Double(width) + 60, depth: Double(depth) + 60, rotation: Double(rotation))
        let sides = around.edges.map(\.midpoint)
        guard let edge = frontEdge else { return sides }
        let middle = edge.midpoint
        let far = middle.distance(to: floor.middle)
        guard far > 0 else { return sides }
        let share = 1 + 30 / far
        let before = PlanePoint(
            x: floor.middle.x + (middle.x - floor.middle.x) * share,
            y: floor.middle.y + (middle.y - floor.middle.y) * share)
        return [before] + sides
    }
}
