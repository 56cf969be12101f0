import LIAVVModel
import LayoutAnalysis

extension ExitShortfall {
    /// What is missing, exit by exit: `Il manque une sortie. « D2 » n’a qu’une unité de passage (1 m)…`.
    func phrase(_ names: ThingNames) -> Phrase {
        let lacks = [
            Self.missing(missingExits, Phrase("sortie", "exit"), Phrase("sorties", "exits")),
            Self.missing(
                missingAccessories, Phrase("sortie, même accessoire", "exit, an accessory one will do"),
                Phrase("sorties, même accessoires", "exits, accessory ones will do")),
        ]
        let tooFar = farthest.map { way in
            Phrase(" Un point est à ", " A place is ") + .upTo(way)
                + Phrase(" de la sortie\u{A0}; ", " from the exit; ") + .upTo(set.travelLimit ?? 0)
                + Phrase(" au plus.", " at most.")
        }
        let rest = missingExits > 0 || !narrow.isEmpty ? nil : Self.missingUnits(missingUnits)
        return (lacks + narrow.map { Self.narrow($0, names) } + [rest, tooFar]).compactMap { $0 }
            .reduce(Phrase(verbatim: "")) { $0 + $1 }
    }

    /// What the article asks: `2 sorties d’au moins 2 unités de passage chacune, 4 en tout`.
    var asked: Phrase {
        let each = LayoutRule.Unit.unitsOfPassage.phrase(Double(max(1, set.smallestUnits)))
        let exits = Phrase.counted(set.normalExits, Phrase("sortie", "exit"), Phrase("sorties", "exits"))
        let sizes =
            Phrase(" d’au moins ", " of at least ") + each
            + (set.normalExits > 1 ? Phrase(" chacune", " each") : Phrase(verbatim: ""))
        let widest =
            set.widestUnits > max(1, set.smallestUnits)
            ? Phrase(", l’une de \(set.widestUnits)", ", one of \(set.widestUnits)") : Phrase(verbatim: "")
        let total =
            set.normalExits > 1
            ? Phrase(", \(set.totalUnits) en tout", ", \(set.totalUnits) in all") : Phrase(verbatim: "")
        let accessory =
            set.accessoryExits > 0
            ? Phrase(" et une autre, même accessoire", " and another, an accessory one will do")
            : Phrase(verbatim: "")
        return exits + sizes + widest + total + accessory
    }

    private static func missing(_ count: Int, _ one: Phrase, _ many: Phrase) -> Phrase? {
        count > 0 ? Phrase(" Il manque ", " Missing: ") + .counted(count, one, many) + Phrase(verbatim: ".") : nil
    }

    private static func missingUnits(_ count: Int) -> Phrase? {
        count > 0
            ? Phrase(" Il manque ", " Missing: ") + LayoutRule.Unit.unitsOfPassage.phrase(Double(count))
                + Phrase(verbatim: ".") : nil
    }

    private static func narrow(_ way: Narrow, _ names: ThingNames) -> Phrase {
        Phrase(verbatim: " ") + names.list(way.doors) + Phrase("\u{A0}: ", ": ") + .length(way.measured, .down)
            + Phrase(", soit ", ", that is ") + LayoutRule.Unit.unitsOfPassage.phrase(Double(way.units))
            + Phrase("\u{A0}; il en faut \(way.needed) (", "; \(way.needed) needed (") + .upTo(way.width)
            + Phrase(verbatim: ").")
    }
}

extension Phrase {
    /// A length that is asked for or gone, rounded up.
    static func upTo(_ length: Double) -> Phrase { .length(length, .up) }
}
