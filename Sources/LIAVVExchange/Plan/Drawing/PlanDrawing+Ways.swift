import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

extension PlanDrawing {
    /// The way out of every stand, and of the place that is farthest from an exit.
    var ways: [PlanMark] {
        let stands = sheet.waysOut.map { PlanMark(.exits, .wayOut, .line($0.way.path)) }
        let farthest = sheet.report.escape?.farthest.map { PlanMark(.exits, .farthestWay, .line($0.path)) }
        return stands + (farthest.map { [$0] } ?? [])
    }
}

extension PlanSheet {
    /// The shortest way to an exit from each stand whose front or edge can be left, in the order of the items.
    var waysOut: [(letter: String, item: Item, way: EscapeWay)] {
        guard let escape = report.escape else { return [] }
        return layout.items.enumerated().compactMap { index, item in
            guard item.kind == .stand else { return nil }
            let ways = item.exitStarts.lazy.compactMap { escape.shortestWay(from: $0) }
            return ways.first.map { (PlanLetters.letter(index), item, $0) }
        }
    }
}

extension Item {
    /// Places beside it from which to measure the way out: before its front, then around it.
    fileprivate var exitStarts: [PlanePoint] {
        let corners = Polygon.rectangle(
            center: floor.middle, width: Double(width) + 60, depth: Double(depth) + 60, rotation: Double(rotation))
        let sides = corners.edges.map(\.midpoint)
        guard let edge = frontEdge else { return sides }
        let before = [edge.shifted(by: 30), edge.shifted(by: -30)].map(\.midpoint)
        let outside = before.max { $0.distance(to: floor.middle) < $1.distance(to: floor.middle) }
        return (outside.map { [$0] } ?? []) + sides
    }
}
