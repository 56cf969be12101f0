import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

extension PlanDrawing {
    /// What stands there: the floor taken in use, the thing itself, its front, and its letter with its name.
    var items: [PlanMark] {
        sheet.layout.items.enumerated().flatMap { index, item in
            envelope(of: item) + [PlanMark(item.layer, .item(item.kind), item.floor.form())] + front(of: item)
                + [label(of: item, index)]
        }
    }

    private func envelope(of item: Item) -> [PlanMark] {
        guard item.envelope > 0 else { return [] }
        return [PlanMark(item.layer, .envelope, item.floor.form(margin: item.envelope))]
    }

    /// A triangle before the side that people come to.
    private func front(of item: Item) -> [PlanMark] {
        guard let edge = item.frontEdge, edge.length > 0 else { return [] }
        let (middle, away) = (edge.midpoint, edge.shifted(by: Self.frontDepth).midpoint)
        let centre = item.floor.middle
        // The side away from the middle of the item, whichever way its corners run.
        let isOutside = away.distance(to: centre) > middle.distance(to: centre)
        let tip = isOutside ? away : edge.shifted(by: -Self.frontDepth).midpoint
        let share = min(Self.frontDepth, edge.length / 2) / edge.length
        let (dx, dy) = ((edge.end.x - edge.start.x) * share, (edge.end.y - edge.start.y) * share)
        return [
            PlanMark(
                item.layer, .front,
                .polygon([
                    PlanePoint(x: middle.x - dx, y: middle.y - dy), tip, PlanePoint(x: middle.x + dx, y: middle.y + dy),
                ]))
        ]
    }

    private func label(of item: Item, _ index: Int) -> PlanMark {
        let letter = Item.letter(index)
        let name = item.title.isEmpty ? letter : "\(letter) \(item.title)"
        return PlanMark(
            .text, .label,
            .text(name, at: item.floor.middle, size: .large, within: item.textRoom))
    }

    private static let frontDepth = 15.0
}

extension Item {
    /// The floor along a level line through its middle, and along an upright one.
    fileprivate var textRoom: PlanMark.TextRoom {
        guard !floor.isRound, width > 0, depth > 0 else {
            // The square inside a disc.
            return PlanMark.TextRoom(width: Double(width) * 0.7, height: Double(width) * 0.7)
        }
        let turned = PlanePoint(x: 1, y: 0).rotated(about: PlanePoint(x: 0, y: 0), degrees: Double(rotation))
        let along = { (cosine: Double, sine: Double) in
            min(Double(width) / max(abs(cosine), 1e-9), Double(depth) / max(abs(sine), 1e-9))
        }
        return PlanMark.TextRoom(width: along(turned.x, turned.y), height: along(turned.y, turned.x))
    }

    var layer: PlanLayer { kind == .stand ? .stands : .furniture }
}
