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
        layout.items.enumerated().compactMap { index, item in
            guard item.kind == .stand else { return nil }
            return study.wayOut(from: item.id).map { (Item.letter(index), item, $0) }
        }
    }
}
