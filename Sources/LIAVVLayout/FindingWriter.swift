import LIAVVModel
import LayoutAnalysis

/// Says a finding in one sentence: what, between what, how much was found and how much is asked.
struct FindingWriter {
    private let finding: LayoutFinding
    private let names: ThingNames

    init(_ finding: LayoutFinding, _ names: ThingNames) { (self.finding, self.names) = (finding, names) }

    var sentence: Phrase {
        switch finding.kind {
        case .roomMissing where !finding.subjects.isEmpty:
            Phrase("La salle ", "The room ") + first
                + Phrase(
                    " manque, ou n’a pas pu être lue\u{A0}: rien ne se mesure. «\u{A0}liavv check\u{A0}» dit pourquoi.",
                    " is missing, or could not be read: nothing can be measured. “liavv check” says why.")
        case .roomMissing:
            Phrase(
                "Le plan n’a pas de salle\u{A0}: rien ne se mesure. Donnez-lui une salle.",
                "The layout has no room: nothing can be measured. Give it a room.")
        case .outlineNotSimple, .footprintNotSimple, .outsideRoom, .overlap, .blocksDoorSwing, .doorOffWall,
            .doorUnusable, .doorBeyondWall, .zoneNotSimple, .zoneOutside, .fixtureOutside:
            placing
        case .unreachable, .tooNarrow, .narrowing, .noTurningSpace, .noUseSpace, .noDoorSpace, .zoneNarrowed,
            .exitObstructed, .doorTooNarrow:
            passing
        case .noExit, .noEntrance, .insufficientExits, .headcountBeyondArticle, .tooFarFromExit, .deadEnd, .noWayOut,
            .opensInward, .exitLoss, .headcountAboveDeclared, .tooCrowded, .activityUndeclared:
            leaving
        case .rowTooLong, .aisleTooNarrow, .rowsTooClose, .seatTooNarrow, .wheelchairPlaces, .circulationShare,
            .gridCoarsened,
            .gridRefused:
            sharing
        }
    }

    private var first: Phrase { names[finding.subjects.first ?? ""] }
    private var second: Phrase { names[finding.subjects.dropFirst().first ?? ""] }
    /// What is there: never overstated.
    private var found: Phrase { finding.measured.map { finding.unit.phrase($0) } ?? Phrase(verbatim: "?") }
    private var asked: Phrase { finding.limit.map { finding.unit.phrase($0) } ?? Phrase(verbatim: "?") }
    /// ` : 1,05 m, 1,20 m demandés`.
    private var figures: Phrase {
        Phrase("\u{A0}: ", ": ") + found
            + (finding.limit == nil
                ? Phrase(verbatim: ".")
                : Phrase("\u{A0}; il faut au moins ", "; at least ") + asked + Phrase(".", " is asked."))
    }

    /// How far two things are in one another’s way.
    private var by: Phrase {
        guard let length = finding.measured else { return Phrase(verbatim: ".") }
        return Phrase(" de ", " by ") + .length(length, .up) + Phrase(verbatim: ".")
    }

    private var placing: Phrase {
        switch finding.kind {
        case .outlineNotSimple where finding.measured != nil:
            Phrase(
                "Le contour de la salle n’a pas trois coins (\(Int(finding.measured ?? 0)))\u{A0}; rien d’autre ne se mesure.",
                "The outline of the room has fewer than three corners (\(Int(finding.measured ?? 0))); nothing else can be measured."
            )
        case .outlineNotSimple:
            Phrase(
                "Le contour de la salle se croise ou n’a pas de surface\u{A0}; rien d’autre ne se mesure.",
                "The outline of the room crosses itself or has no area; nothing else can be measured.")
        case .footprintNotSimple:
            Phrase("L’emprise de ", "") + first + Phrase(" n’a pas de surface utilisable.", " takes no usable floor.")
        case .zoneNotSimple:
            Phrase("Le contour de la zone ", "The outline of the zone ") + first
                + Phrase(
                    " se croise ou n’a pas de surface\u{A0}: elle ne compte personne et ne garde rien libre.",
                    " crosses itself or has no area: it counts nobody and keeps nothing free.")
        case .zoneOutside:
            Phrase("La zone ", "The zone ") + first
                + Phrase(
                    " sort de la salle\u{A0}: ce qui est dehors ne compte personne.",
                    " leaves the room: what is outside counts nobody.")
        case .fixtureOutside:
            first
                + Phrase(
                    " est entièrement hors de la salle et ne gêne personne.",
                    " is wholly outside the room and in nobody’s way.")
        case .outsideRoom: first + Phrase(" sort de la salle", " leaves the room") + by
        case .overlap: first + Phrase(" et ", " and ") + second + Phrase(" se chevauchent", " overlap") + by
        case .blocksDoorSwing:
            first + Phrase(" gêne l’ouverture de ", " is in the way of ") + second + by
        case .doorBeyondWall:
            first + Phrase(" dépasse du bout de son mur", " goes beyond the end of its wall") + by
        case .doorOffWall:
            first + Phrase(" n’est dans aucun mur", " is in no wall")
                + (finding.measured == nil
                    ? Phrase(verbatim: ".") : Phrase(" (à ", " (") + found + Phrase(").", " away)."))
        default: first + Phrase(" n’a pas de passage utilisable.", " has no usable passage.")
        }
    }

    private var passing: Phrase {
        switch finding.kind {
        case .unreachable:
            Phrase("Aucun chemin de l’entrée à ", "No way from the entrance to ") + first + Phrase(verbatim: ".")
        case .tooNarrow:
            Phrase("Passage trop étroit ", "Too narrow ") + between + figures + behind
        case .narrowing:
            Phrase("Rétrécissement ", "Narrowing ") + between + figures + run + behind
        case .noTurningSpace:
            Phrase("Pas de place pour tourner un fauteuil roulant", "No space to turn a wheelchair")
                + (finding.subjects.isEmpty ? Phrase(verbatim: "") : Phrase(" près de ", " near ") + first) + figures
        case .noUseSpace:
            Phrase("Pas d’espace d’usage devant ", "No space to use ") + first
                + Phrase("", " from") + figures
        case .noDoorSpace:
            Phrase("Pas d’espace pour manœuvrer ", "No space to work ") + first + figures
        case .zoneNarrowed:
            first + Phrase(" rétrécit la circulation ", " narrows the circulation ") + second
                + Phrase("\u{A0}: il en reste ", ": what is left is ") + found
                + Phrase(" sur ", " of ") + asked + Phrase(verbatim: ".")
        case .doorTooNarrow:
            Phrase("Aucune entrée assez large pour un fauteuil roulant", "No way in wide enough for a wheelchair")
                + figures
        default: obstructed
        }
    }

    /// An exit that one gets to through less than its door: how much, through what, and what it still counts for.
    private var obstructed: Phrase {
        let things = Array(finding.subjects.dropFirst())
        let cause =
            things.isEmpty
            ? Phrase(verbatim: "") : Phrase(", à cause de ", ", because of ") + names.list(things)
        if (finding.measured ?? 0) < 1 {
            return Phrase("Du reste de la salle, rien ne mène à ", "From the rest of the room nothing leads to ")
                + first
                + cause + Phrase(verbatim: ".") + counted
        }
        let door = finding.limit.map { Phrase("\u{A0}; la porte fait ", "; the door has ") + .length($0, .down) }
        return Phrase("Le chemin vers ", "The way to ") + first + Phrase(" se resserre à ", " narrows to ") + found
            + cause + (door ?? Phrase(verbatim: "")) + Phrase(verbatim: ".") + counted
    }

    private var counted: Phrase {
        guard case .units(let left, let whole)? = finding.detail else { return Phrase(verbatim: "") }
        return Phrase(" Elle compte pour ", " It counts for ")
            + LayoutRule.Unit.unitsOfPassage.phrase(Double(left))
            + (left < whole ? Phrase(" au lieu de \(whole).", " instead of \(whole).") : Phrase(verbatim: "."))
    }

    private var between: Phrase {
        if finding.detail == .inDoor { return Phrase("à la porte ", "at the door ") + first }
        // A niche is narrow by one thing about it alone.
        if finding.sides.count == 1 {
            let isWall = (finding.subjects.first ?? "").isEmpty
            return isWall ? Phrase("auprès du mur", "beside the wall") : Phrase("auprès de ", "beside ") + first
        }
        return Phrase("entre ", "between ")
            + (finding.subjects.isEmpty
                ? Phrase("deux murs", "two walls") : names.list(Array((finding.subjects + [""]).prefix(2))))
    }

    /// Over what length.
    private var run: Phrase {
        guard let length = finding.runLength, length >= 1 else { return Phrase(verbatim: "") }
        return Phrase(" Sur ", " Over ") + .length(length, .up) + Phrase(verbatim: ".")
    }

    /// What lies behind the neck.
    private var behind: Phrase {
        guard !finding.affected.isEmpty else { return Phrase(verbatim: "") }
        let rest = finding.affected.count - 3
        let more = rest > 0 ? Phrase(" et \(rest) de plus", " and \(rest) more") : Phrase(verbatim: "")
        return Phrase(" Derrière\u{A0}: ", " Behind it: ") + names.list(Array(finding.affected.prefix(3))) + more
            + Phrase(verbatim: ".")
    }

    private var leaving: Phrase {
        switch finding.kind {
        case .noExit: Phrase("La salle n’a pas de sortie utilisable.", "The room has no exit that can be used.")
        case .noEntrance:
            Phrase(
                "La salle n’a pas d’entrée utilisable\u{A0}: les chemins depuis l’entrée ne se mesurent pas.",
                "The room has no entrance that can be used: ways from the entrance cannot be measured.")
        case .insufficientExits: insufficient
        case .headcountBeyondArticle:
            Phrase("La 5e catégorie ne vaut plus pour ", "The 5th category no longer holds for ") + found
                + Phrase("\u{A0}; les sorties sont comptées par CO 38.", "; exits are counted by CO 38.")
        case .tooFarFromExit:
            Phrase("Jusqu’à ", "Up to ") + .length(finding.measured ?? 0, .up)
                + Phrase(" d’une sortie\u{A0}; ", " from an exit; ") + asked
                + Phrase(" au plus", " at most") + stair
        case .deadEnd:
            Phrase("Cul-de-sac de ", "Dead end of ") + found + Phrase("\u{A0}; ", "; ") + asked
                + Phrase(" au plus.", " at most.")
        case .noWayOut:
            Phrase("D’une partie de la salle (", "From part of the room (") + found
                + Phrase("), on n’atteint aucune sortie.", ") no exit can be reached.")
        case .opensInward:
            first + Phrase(" devrait ouvrir vers l’extérieur", " should open outward")
                + (finding.limit == nil
                    ? Phrase(verbatim: ".") : Phrase(" au-delà de ", " above ") + asked + Phrase(verbatim: "."))
        case .exitLoss: lost
        case .tooCrowded:
            Phrase("Debout, la salle tient au plus ", "Standing, the room holds at most ") + asked
                + Phrase("\u{A0}; l’effectif est de ", "; the headcount is ") + found + Phrase(verbatim: ".")
        case .activityUndeclared:
            Phrase(
                "L’activité de la salle n’est pas déclarée\u{A0}: pour une réunion elle compterait ",
                "What the room is used for is not declared: for a meeting it would count ")
                + found + Phrase(", et non ", ", and not ") + asked
                + Phrase(verbatim: ".")
        default:
            Phrase("L’effectif réglementaire est de ", "The regulatory headcount is ") + found
                + Phrase(", pour ", ", for ") + asked + Phrase(" déclarées.", " declared.")
        }
    }

    /// On another storey the way goes on to the stair.
    private var stair: Phrase {
        finding.detail == .toStair
            ? Phrase(
                " jusqu’à l’escalier, ce qui suit la porte compris.",
                " as far as the stair, what comes after the door included.") : Phrase(verbatim: ".")
    }

    /// What is left with the best exit blocked, be it one door or several that count as one.
    private var lost: Phrase {
        let blocked =
            finding.subjects.count > 1
            ? Phrase(" sont bloquées, il reste ", " are blocked, what is left is ")
            : Phrase(" est bloquée, il reste ", " is blocked, what is left is ")
        let demand =
            if case .shortfall(let lack)? = finding.detail {
                Phrase("\u{A0}; il faut ", "; it takes ") + lack.asked + Phrase(verbatim: ".")
            } else { Phrase(verbatim: ".") }
        return Phrase("Si ", "If ") + names.list(finding.subjects) + blocked + found + demand
    }

    private var insufficient: Phrase {
        guard case .shortfall(let lack)? = finding.detail else {
            return Phrase(
                "Les sorties ne suffisent pas, en nombre ou en largeur",
                "The exits do not suffice, in number or in width") + figures
        }
        return Phrase("Les sorties ne suffisent pas pour ", "The exits do not suffice for ")
            + LayoutRule.Unit.people.phrase(Double(lack.people)) + Phrase("\u{A0}: il faut ", ": it takes ")
            + lack.asked
            + Phrase(verbatim: ".") + lack.phrase(names)
    }

    /// The wider of the aisles of some rows of chairs, and what it is short of.
    private var aisle: Phrase {
        // Half a millimetre is the noise of the measure; what is missing is counted from the figures that are told.
        let asked = finding.limit ?? 0
        let width = min(((finding.measured ?? 0) + 0.05).rounded(.down), asked.rounded(.up) - 1)
        let none = Phrase(" n’ont d’allée ni à gauche ni à droite", " have no aisle to the left or to the right")
        let narrow = Phrase(" n’ont pas d’allée assez large", " have no aisle wide enough")
        let missing = Phrase("\u{A0}; il manque ", "; missing: ") + .upTo(asked - width) + Phrase(verbatim: ".")
        guard width >= 1 else {
            return Phrase("Les rangées de ", "The rows of ") + first + none
                + Phrase("\u{A0}; il en faut une d’au moins ", "; they need one of at least ") + self.asked
                + Phrase(verbatim: ".")
        }
        return Phrase("Les rangées de ", "The rows of ") + first + narrow
            + Phrase("\u{A0}: ", ": ")
            + .length(max(0, width), .down) + Phrase(" sur ", " of ") + self.asked
            + ((finding.measured ?? 0) < asked ? missing : Phrase(verbatim: "."))
    }

    /// Places for wheelchairs that are there, and that no way leads to.
    private var unreached: Phrase {
        guard case .unreached(let count)? = finding.detail else { return Phrase(verbatim: "") }
        return Phrase(" ", " ")
            + .counted(
                count, Phrase("place est libre", "place is free"), Phrase("places sont libres", "places are free"))
            + Phrase(", mais aucun chemin n’y mène depuis une entrée.", ", but no way leads there from an entrance.")
    }

    /// Zones for wheelchairs that hold fewer places than they are large.
    private var uncounted: Phrase {
        guard !finding.affected.isEmpty else { return Phrase(verbatim: "") }
        return Phrase(" Ne compte pas ce qui, dans ", " What does not count in ") + names.list(finding.affected)
            + Phrase(
                ", est hors de la salle, occupé ou hors d’atteinte.", " is outside the room, occupied or out of reach.")
    }

    private var sharing: Phrase {
        switch finding.kind {
        case .rowTooLong:
            first + Phrase("\u{A0}: ", ": ") + found
                + Phrase(" par rangée sans allée\u{A0}; ", " in a row without an aisle; ")
                + asked + Phrase(" au plus.", " at most.")
        case .aisleTooNarrow: aisle
        case .seatTooNarrow:
            Phrase("Les sièges de ", "The seats of ") + first
                + Phrase(" ne tiennent pas dans leur rangée", " do not fit in their row") + figures
        case .rowsTooClose:
            Phrase("Entre les rangées de ", "Between the rows of ") + first + figures
        case .wheelchairPlaces:
            Phrase("Places pour fauteuil roulant", "Wheelchair places") + figures + unreached + uncounted
        case .circulationShare:
            Phrase("Part du sol laissée à la circulation", "Share of the floor left to walk on") + figures
        case .gridCoarsened:
            Phrase(
                "Salle très grande\u{A0}: mesurée à la maille de ", "A very large room: measured on a grid of ") + found
                + Phrase(verbatim: ".")
        default:
            Phrase(
                "Salle trop grande pour être mesurée\u{A0}; vérifiez ses dimensions.",
                "The room is too large to be measured; check its size.")
        }
    }
}
