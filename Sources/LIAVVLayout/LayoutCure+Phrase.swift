import LIAVVModel
import LayoutAnalysis

extension LayoutCure {
    /// What to do, as an advice; widths to reach are rounded up, so that they are reached.
    func phrase(_ names: ThingNames) -> Phrase {
        switch self {
        case .move(let id, let step): Phrase("déplacer ", "move ") + names[id] + Self.way(step)
        case .remove(let id): Phrase("retirer ", "take away ") + names[id]
        case .part(let one, let other, let width):
            Phrase("laisser ", "leave ") + .length(width, .up) + Phrase(" entre ", " between ")
                + names.list([one, other])
        case .widenDoor(let id, let width):
            Phrase("une porte ", "a door ") + names[id] + Phrase(" d’au moins ", " at least ") + .length(width, .up)
                + Phrase("", " wide")
        case .openOutward(let id):
            Phrase("faire ouvrir ", "hang ") + names[id] + Phrase(" vers l’extérieur", " so that it opens outward")
        case .unblock(let id): Phrase("rendre ", "let people through ") + names[id] + Phrase(" au passage", " again")
        case .addExit(let units):
            Phrase("une sortie de plus, de ", "one more exit, of ")
                + LayoutRule.Unit.unitsOfPassage.phrase(Double(units))
        case .limitHeadcount(let people):
            Phrase("au plus ", "at most ") + LayoutRule.Unit.people.phrase(Double(people))
                + Phrase(" à la fois, équipe comprise", " at once, staff included")
        case .splitRow(let id, let chairs):
            Phrase("couper ", "break ") + names[id]
                + Phrase(" par une allée tous les \(chairs) sièges", " by an aisle every \(chairs) chairs")
        case .widenAisle(let id, let length):
            Phrase("élargir l’allée de ", "widen the aisle of ") + names[id] + Phrase(" de ", " by ")
                + .length(length, .up)
        case .spaceRows(let id, let pitch):
            Phrase("espacer ", "space ") + names[id] + Phrase("\u{A0}: une rangée tous les ", ": a row every ")
                + .length(pitch, .up)
        case .addWheelchairPlaces(let count):
            Phrase("garder ", "keep ")
                + .counted(count, Phrase("place", "place"), Phrase("places", "places"))
                + Phrase(" de plus pour fauteuil roulant", " more for wheelchairs")
        case .freeFloor(let area): Phrase("libérer ", "free ") + LayoutRule.Unit.squareCentimetres.phrase(area)
        }
    }

    private static func way(_ step: PlanePoint) -> Phrase {
        let (x, y) = (step.x.whole(.awayFromZero), step.y.whole(.awayFromZero))
        let across =
            Phrase(" de ", " by ") + .length(abs(x))
            + (x < 0 ? Phrase(" vers la gauche", " to the left") : Phrase(" vers la droite", " to the right"))
        let down =
            (x == 0 ? Phrase(" de ", " by ") : Phrase(" et de ", " and ")) + .length(abs(y))
            + (y < 0 ? Phrase(" vers le haut", " up") : Phrase(" vers le bas", " down"))
        return x == 0 && y == 0
            ? Phrase(verbatim: "") : (x == 0 ? Phrase(verbatim: "") : across) + (y == 0 ? Phrase(verbatim: "") : down)
    }
}
