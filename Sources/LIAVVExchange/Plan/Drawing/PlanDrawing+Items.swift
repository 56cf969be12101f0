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
        let letter = PlanLetters.letter(index)
        let name = item.title.isEmpty ? letter : "\(letter) \(item.title)"
        return PlanMark(
            .text, .label,
            .text(name, at: item.floor.middle, size: .large, within: Double(item.width)))
    }

    private static let frontDepth = 15.0
}

extension Item {
    var layer: PlanLayer { kind == .stand ? .stands : .furniture }
}

/// What things are called where their name does not fit.
enum PlanLetters {
    /// `A` to `Z`, `a` to `z`, then numbers; the same as on the screen.
    static func letter(_ place: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        return place < letters.count ? String(letters[place]) : String(place + 1)
    }
}
