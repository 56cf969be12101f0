import LIAVVModel
import LayoutAnalysis

extension LayoutStudy {
    /// One line of the derivation of the headcount: `120 : toute la salle, 120 m² × 1 pers./m² (L 3)`.
    public func phrase(of term: Headcount.Term) -> Phrase {
        let area = term.area.map { LayoutRule.Unit.squareCentimetres.phrase($0 * 10_000) }
        let length = term.length.map { LayoutRule.Unit.centimetres.phrase($0 * 100) }
        let unit: LayoutRule.Unit = term.length == nil ? .peoplePerSquareMetre : .peoplePerMetre
        let density = term.density.map { unit.phrase($0) }
        let product = [area, length, density].compactMap(\.self)
        let article = term.figure.map { " (\(report.rules[$0].article))" } ?? ""
        let sum = product.dropFirst().reduce(product.first.map { Phrase(verbatim: ", ") + $0 } ?? Phrase(verbatim: ""))
        {
            $0 + Phrase(verbatim: " × ") + $1
        }
        return Phrase("\(term.people)\u{A0}: ", "\(term.people): ") + name(of: term.source) + sum
            + Phrase(verbatim: article)
    }

    private func name(of source: Headcount.Term.Source) -> Phrase {
        switch source {
        case .guests: Phrase("invité·es déclaré·es", "guests declared")
        case .staff: Phrase("équipe", "staff")
        case .places(let id): Phrase("places de ", "places of ") + item(id)
        case .placesInZone(let id, let zone):
            Phrase("places de ", "places of ") + item(id) + Phrase(" dans la zone ", " in the zone ") + self.zone(zone)
        case .zone(let id): Phrase("zone ", "zone ") + zone(id)
        case .line(let id): Phrase("file de la zone ", "queue of the zone ") + zone(id)
        case .room: Phrase("toute la salle", "the whole room")
        case .given: Phrase("effectif donné", "headcount given")
        }
    }

    private func item(_ id: String) -> Phrase {
        layout.items.first { $0.id.text == id }?.name ?? Phrase(verbatim: id)
    }

    private func zone(_ id: String) -> Phrase {
        layout.zones.first { $0.id.text == id }?.name ?? Phrase(verbatim: id)
    }
}

extension ExitLoss {
    /// What is left without the best exit: `1 sortie, 1 unité de passage ; il faut 2 sorties d’au moins…`.
    public var phrase: Phrase {
        let demand = lack.map { Phrase("\u{A0}; il faut ", "; it takes ") + $0.asked }
        return left + (demand ?? Phrase("\u{A0}: cela suffit", ": this is enough"))
    }

    private var left: Phrase {
        .counted(waysLeft, Phrase("sortie", "exit"), Phrase("sorties", "exits")) + Phrase(verbatim: ", ")
            + LayoutRule.Unit.unitsOfPassage.phrase(Double(unitsLeft))
    }
}
