import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

extension PlanSheet {
    /// What the layout is called.
    var title: String { layout.title.plainLine() }
    /// `Salle du conseil · 15 × 9 m · au vendredi 28 mars 2025`.
    var subtitle: String {
        let dated = say(Phrase("au ", "as of ")) + day.long(in: language)
        return [room.title.plainLine(), size, dated].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var size: String {
        guard let bounds = PlaneBounds(room.outline.map(PlanePoint.init)) else { return "" }
        return say(.size(bounds.width.whole(.up), bounds.height.whole(.up)))
    }

    /// All that the plan says in words, in reading order; sections without a line are left out.
    var sections: [PlanSection] {
        [
            PlanSection(title: say(PlanWords.findings), notes: findingNotes),
            PlanSection(title: say(PlanWords.rules), notes: ruleNotes),
            PlanSection(title: say(PlanWords.legend), notes: itemNotes),
            PlanSection(title: say(PlanWords.doors), notes: doorNotes),
            PlanSection(title: say(PlanWords.zones), notes: zoneNotes),
            PlanSection(title: say(PlanWords.headcount), notes: study.isRoomReadable ? headcountNotes : []),
            PlanSection(title: say(PlanWords.exits), notes: study.isRoomReadable ? exitNotes : []),
            PlanSection(title: say(PlanWords.waysOut), notes: study.isRoomReadable ? wayNotes : []),
            PlanSection(title: say(PlanWords.request), notes: requestNotes),
        ].filter { !$0.notes.isEmpty }
    }

    private var findingNotes: [PlanNote] {
        let notes = study.findings.enumerated().map { index, finding in
            PlanNote(text(of: finding), mark: "\(finding.sign)\(index + 1)")
        }
        return notes.isEmpty ? [PlanNote(say(PlanWords.nothingFound))] : notes
    }

    /// The rules that the laboratory has set aside.
    private var ruleNotes: [PlanNote] {
        adaptedRules.map { PlanNote(say($0).plainLine(atMost: 600) + say(Phrase(verbatim: "."))) }
    }

    /// The sentence, the article, the cure; who accepted it and why.
    private func text(of finding: Finding) -> String {
        let parts = [
            say(finding.phrase), finding.rule.map { say(PlanWords.article($0)) },
            study.cureOrNone(of: finding).map { say(PlanWords.cure($0)) },
            finding.acceptedThen { names[$0] ?? $0.text }.map(say),
            finding.waiver.map { say(PlanWords.accepted($0.reason.plainLine())) } ?? say(PlanWords.toBeChecked),
        ]
        return parts.compactMap { $0?.plainLine(atMost: 600) }.joined(separator: " ")
    }

    private var itemNotes: [PlanNote] {
        layout.items.enumerated().map { index, item in
            let parts = [
                say(item.name).plainLine(),
                item.title.folded == say(item.kind.label).folded || item.title.isEmpty ? nil : say(item.kind.label),
                say(.size(item.width, item.depth)),
                item.rows.map { say(PlanWords.rows($0, item.perRow)) }, item.rotation == 0 ? nil : "\(item.rotation)°",
                item.capacity.map { say(.counted($0, PlanWords.place, PlanWords.places)) },
                item.staff.map { say(PlanWords.staff($0)) }, item.power.map { "\($0) W" },
                item.owner.map { say(PlanWords.owner((names[$0] ?? $0.text).plainLine())) },
            ]
            return PlanNote(parts.compactMap { $0 }.joined(separator: ", "), mark: Item.letter(index))
        }
    }

    private var doorNotes: [PlanNote] {
        room.doors.enumerated().map { index, door in
            let blocked = layout.blockedDoors.first { $0.door == door.id }
            let parts = [
                door.title.plainLine(), say(door.role.label), say(PlanWords.clear(door.clearWidth)),
                say(.counted(door.leaves, PlanWords.leaf, PlanWords.leaves)), say(door.swing.label),
                door.leadsTo.isEmpty ? "" : say(PlanWords.leads(door.leadsTo.plainLine())),
                blocked.map { say(PlanWords.blocked($0.reason.plainLine())) } ?? "",
            ]
            return PlanNote(parts.filter { !$0.isEmpty }.joined(separator: ", "), mark: "D\(index + 1)")
        }
    }

    private var zoneNotes: [PlanNote] {
        layout.zones.map { zone in
            let area = LayoutRule.Unit.squareCentimetres.phrase(Polygon(zone.outline.map(PlanePoint.init)).area)
            return PlanNote(
                [zone.title.plainLine(), say(zone.use.label), say(area)].filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }
}
