import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

/// What the commission asks for: people, exits, ways to them, regime, and what is still to be said.
extension PlanSheet {
    /// The derivation of the headcount, line by line, then the sum.
    var headcountNotes: [PlanNote] {
        let count = report.headcount
        let terms = count.terms.map { PlanNote(text(of: $0), mark: $0.counts ? "+" : "·") }
        let declared = count.declared.map { [PlanNote(say(PlanWords.declared($0)))] } ?? []
        return terms + [PlanNote(say(PlanWords.people(count.total)), mark: "=")] + declared
    }

    /// `120 : toute la salle, 120 m² × 1 pers./m² (L 3)`.
    private func text(of term: Headcount.Term) -> String {
        let density = term.density.map { say(LayoutRule.Unit.peoplePerSquareMetre.phrase($0)) }
        let area = term.area.map { say(LayoutRule.Unit.squareCentimetres.phrase($0 * 10_000)) }
        let product = [area, density].compactMap { $0 }.joined(separator: " × ")
        let figure = term.figure.map { " (\(report.rules[$0].article))" } ?? ""
        let what = say(name(of: term.source)).plainLine()
        return "\(term.people)" + say(Phrase("\u{A0}: ", ": "))
            + [what, product].filter { !$0.isEmpty }.joined(separator: ", ") + figure
    }

    private func name(of source: Headcount.Term.Source) -> Phrase {
        switch source {
        case .guests: PlanWords.guests
        case .staff: PlanWords.team
        case .places(let id):
            PlanWords.placesOf(layout.items.first { $0.id.text == id }?.name ?? Phrase(verbatim: id))
        case .zone(let id):
            PlanWords.zone(layout.zones.first { $0.id.text == id }.map(Self.name) ?? Phrase(verbatim: id))
        case .room: PlanWords.wholeRoom
        case .given: PlanWords.given
        }
    }

    private static func name(of zone: Zone) -> Phrase {
        zone.title.isEmpty ? zone.use.label : Phrase(verbatim: zone.title)
    }

    /// Each exit with its units of passage, the sum, and what is left without the best.
    var exitNotes: [PlanNote] {
        let units = { (count: Int) in LayoutRule.Unit.unitsOfPassage.phrase(Double(count)) }
        let ways = report.exits.ways.map { way in
            PlanNote(
                way.doors.map(doorName).joined(separator: " + ") + say(Phrase("\u{A0}: ", ": "))
                    + say(way.units == 0 && way.isAccessory ? PlanWords.accessory : units(way.units)))
        }
        let sum = PlanNote(say(PlanWords.inAll + units(report.exits.units)))
        let loss = report.exitLoss.map { loss in
            PlanNote(say(PlanWords.withoutBest(loss.lost.map(doorName), units(loss.unitsLeft), loss.unitsNeeded)))
        }
        return ways + [sum] + (loss.map { [$0] } ?? []) + [PlanNote(say(PlanWords.regime(room.regime)))]
    }

    private func doorName(_ id: String) -> String {
        guard let index = room.doors.firstIndex(where: { $0.id.text == id }) else { return id }
        let title = room.doors[index].title.plainLine()
        return "D\(index + 1)" + (title.isEmpty ? "" : " \(title)")
    }

    /// How far it is to an exit: from the farthest place, and from each stand.
    var wayNotes: [PlanNote] {
        guard let escape = report.escape, let farthest = escape.farthest else {
            return [PlanNote(say(PlanWords.noWay))]
        }
        let text = { (way: EscapeWay) in
            say(PlanWords.way(way.straightened.wholeCentimetres, way.alongAxis.wholeCentimetres)) + " → "
                + doorName(way.exit)
        }
        let stands = waysOut.map { PlanNote($0.item.title.plainLine() + " " + text($0.way), mark: $0.letter) }
        let time = report.evacuation.map { PlanNote(say(PlanWords.time($0.total.wholeCentimetres))) }
        return [PlanNote(say(PlanWords.farthest) + text(farthest))] + stands + (time.map { [$0] } ?? [])
    }

    /// What a request for an unusual use states (GN 6), as far as it is known here; the rest is left to be written.
    var requestNotes: [PlanNote] {
        let known: [(Phrase, String)] = [
            (PlanWords.nature, event.title), (PlanWords.date, event.day?.long(in: language) ?? ""),
            (PlanWords.moment, event.moment),
            (PlanWords.site, place),
            (PlanWords.power, say(Phrase(verbatim: "\(wholePower) W"))),
            (PlanWords.risks, ""), (PlanWords.materials, ""), (PlanWords.measures, ""),
        ]
        return known.map { label, text in
            let line = text.plainLine()
            return PlanNote(say(label + Phrase("\u{A0}: ", ": ")) + (line.isEmpty ? say(PlanWords.toBeWritten) : line))
        }
    }

    /// The room, with what the event says of its place when it is in this room.
    private var place: String {
        let isHere = event.room == room.id && event.place.folded != room.title.folded
        return [isHere ? event.place : "", room.title].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var wholePower: Int {
        layout.items.compactMap(\.power).reduce(0) {
            min(max($0, -1_000_000_000), 1_000_000_000) + min(max($1, 0), 1_000_000_000)
        }
    }
}
