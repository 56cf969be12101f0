import LIAVVModel
import LayoutAnalysis

extension LayoutCure {
    /// What to do, as an advice; widths to reach are rounded up, so that they are reached.
    func phrase(_ names: ThingNames) -> Phrase {
        switch self {
        case .move(let id, let step): Phrase("déplacer ", "move ") + names[id] + Self.way(step)
        case .turn(let id, let degrees, let step): Self.turn(names[id], degrees) + Self.then(step)
        case .fewerRows(let id, let rows, let step):
            Phrase("garder ", "keep ") + .counted(rows, Phrase("rangée", "row"), Phrase("rangées", "rows"))
                + Phrase(" de ", " of ") + names[id] + Self.then(step)
        case .remove(let id): Phrase("retirer ", "take away ") + names[id]
        case .moveDoor(let id, let place):
            Phrase("mettre ", "set ") + names[id] + Phrase(" dans le mur, à ", " into the wall, at ")
                + .place(Corner(x: place.x.whole(.toNearestOrAwayFromZero), y: place.y.whole(.toNearestOrAwayFromZero)))
        case .widenDoors(let wider):
            wider.dropFirst().map { Self.door(names[$0.id], $0.width) }
                .reduce(wider.first.map { Self.door(names[$0.id], $0.width) } ?? Phrase(verbatim: "")) {
                    $0 + Phrase(" et ", " and ") + $1
                }
        case .openOutward(let id):
            Phrase("faire ouvrir ", "hang ") + names[id] + Phrase(" vers l’extérieur", " so that it opens outward")
        case .unblock(let id): Phrase("rendre ", "let people through ") + names[id] + Phrase(" au passage", " again")
        case .openAsEntrance(let id):
            Phrase("faire de ", "make ") + names[id] + Phrase(" une entrée", " an entrance")
        case .addEntrance: Phrase("ajouter une porte d’entrée", "add a door to come in through")
        case .redraw(let id):
            Phrase("retracer le contour de ", "draw the outline of ")
                + (id.isEmpty ? Phrase("la salle", "the room") : names[id]) + Phrase("", " anew")
        case .declareGuests(let people):
            Phrase("déclarer ", "declare ")
                + .counted(people, Phrase("invité·e", "guest"), Phrase("invité·es", "guests"))
        case .declareActivity:
            Phrase("la dire sur la fiche de la salle", "say it in the form of the room")
        case .addExits(let units): Self.exits(units)
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

    private static func door(_ name: Phrase, _ width: Double) -> Phrase {
        Phrase("une porte ", "a door ") + name + Phrase(" d’au moins ", " at least ") + .length(width, .up)
            + Phrase("", " wide")
    }

    private static func turn(_ name: Phrase, _ degrees: Double) -> Phrase {
        let angle = abs(degrees.whole(.toNearestOrAwayFromZero))
        let side = degrees < 0 ? Phrase(" vers la gauche", " to the left") : Phrase(" vers la droite", " to the right")
        return Phrase("tourner ", "turn ") + name + Phrase(" de \(angle)°", " by \(angle)°")
            + (angle == 180 ? Phrase(verbatim: "") : side)
    }

    private static func then(_ step: PlanePoint) -> Phrase {
        step.x.whole(.awayFromZero) == 0 && step.y.whole(.awayFromZero) == 0
            ? Phrase(verbatim: "") : Phrase(", puis déplacer", ", then move") + way(step)
    }

    /// `une sortie de plus, de 2 unités de passage`, `3 sorties de plus : 2 de 3 unités de passage, 1 de 2…`.
    private static func exits(_ units: [Int]) -> Phrase {
        let sizes = units.reduce(into: [(units: Int, count: Int)]()) { sizes, next in
            if sizes.last?.units == next { sizes[sizes.count - 1].count += 1 } else { sizes.append((next, 1)) }
        }
        let of = { (units: Int) in
            units == 0
                ? Phrase("même accessoire", "an accessory one will do")
                : Phrase("de ", "of ") + LayoutRule.Unit.unitsOfPassage.phrase(Double(units))
        }
        guard units.count > 1 else { return Phrase("une sortie de plus, ", "one more exit, ") + of(units.first ?? 1) }
        let more = Phrase("\(units.count) sorties de plus", "\(units.count) more exits")
        if sizes.count == 1 {
            return more + Phrase(verbatim: ", ") + of(sizes[0].units)
                + (sizes[0].units == 0 ? Phrase(verbatim: "") : Phrase(" chacune", " each"))
        }
        let parts = sizes.map { Phrase(verbatim: "\($0.count) ") + of($0.units) }
        return more + Phrase("\u{A0}: ", ": ")
            + parts.dropFirst().reduce(parts[0]) { $0 + Phrase(verbatim: ", ") + $1 }
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
