import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

/// What the commission asks for: people, exits, ways to them, regime, and what is still to be said.
extension PlanSheet {
    /// The derivation of the headcount, line by line, then the sum.
    var headcountNotes: [PlanNote] {
        let count = report.headcount
        let terms = count.terms.map { PlanNote(say(study.phrase(of: $0)).plainLine(), mark: $0.counts ? "+" : "·") }
        let declared = count.declared.map { [PlanNote(say(PlanWords.declared($0)))] } ?? []
        return terms + [PlanNote(say(PlanWords.people(count.total)), mark: "=")] + declared
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
            PlanNote(say(PlanWords.withoutBest(loss.lost.map(doorName), loss.phrase)))
        }
        return ways + blockedNotes + [sum] + (loss.map { [$0] } ?? []) + [PlanNote(say(PlanWords.regime(room.regime)))]
    }

    /// Exits that count for nothing, since nobody gets through them in this layout.
    private var blockedNotes: [PlanNote] {
        room.doors.filter { $0.role != .service }.compactMap { door in
            guard let blocked = layout.blockedDoors.first(where: { $0.door == door.id }) else { return nil }
            let none = LayoutRule.Unit.unitsOfPassage.phrase(0)
            return PlanNote(
                doorName(door.id.text) + say(Phrase("\u{A0}: ", ": ") + none + Phrase(verbatim: ", "))
                    + say(PlanWords.blocked(blocked.reason.plainLine())))
        }
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
            say(PlanWords.way(way.straightened, way.alongAxis)) + " → "
                + doorName(way.exit)
        }
        let stands = waysOut.map { PlanNote($0.item.title.plainLine() + " " + text($0.way), mark: $0.letter) }
        let time = report.evacuation.map { PlanNote(say(PlanWords.time($0.total))) }
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
