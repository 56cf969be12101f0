import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    mutating func write(_ target: Target, of layout: Layout) {
        if target.path.count == 2, let item = layout.items.first(where: { $0.id.text == target.path[1] }) {
            write(item)
        } else {
            write(layout)
        }
    }

    private mutating func write(_ layout: Layout) {
        title(layout.title)
        if let room = layout.room.flatMap({ laboratory.rooms[$0] }) {
            field(Phrase("Salle", "Room"), room.title)
            let bounds = PlanBounds(room.outline)
            field(Phrase("Dimensions", "Size"), "\(metres(bounds.width)) × \(metres(bounds.depth))")
            field(Phrase("Régime", "Regime"), say(room.regime.label))
            section(Phrase("Portes", "Doors"), count: room.doors.count)
            for (place, door) in room.doors.enumerated() {
                text(
                    "\(place + 1) \(door.title.isEmpty ? door.id.text : door.title)\u{A0}: \(metres(door.clearWidth)), \(say(door.role.label))"
                )
            }
        }
        writeFindings(of: layout)
        let staff = layout.items.compactMap(\.staff).reduce(0, +)
        blank()
        field(
            Phrase("Effectif", "Headcount"),
            layout.guests.map { guests in
                say(
                    Phrase(
                        "\(guests) invité·es + \(staff) aux stands = \(guests + staff)",
                        "\(guests) guests + \(staff) staff = \(guests + staff)"))
            } ?? "")
        field(Phrase("Notes", "Notes"), layout.notes)
    }

    /// What the checks say of it: to be looked at, never « conforme ».
    private mutating func writeFindings(of layout: Layout) {
        let findings = state.digest.findings[layout.id] ?? []
        section(Phrase("À vérifier", "To be checked"), count: findings.count)
        for finding in findings {
            let sign = finding.waiver == nil ? "! " : "✓ "
            text(sign + say(finding.phrase), style: finding.waiver == nil ? .warning : .muted)
        }
    }

    private mutating func write(_ item: Item) {
        title(item.title.isEmpty ? say(item.kind.label) : item.title)
        field(Phrase("Nature", "Kind"), say(item.kind.label))
        field(Phrase("Dimensions", "Size"), "\(metres(item.width)) × \(metres(item.depth))")
        field(Phrase("Position", "Position"), "\(metres(item.x))\u{A0}; \(metres(item.y))")
        if item.rotation != 0 { field(Phrase("Rotation", "Rotation"), "\(item.rotation)°") }
        if let rows = item.rows, let per = item.perRow { field(Phrase("Rangées", "Rows"), "\(rows) × \(per)") }
        field(Phrase("Capacité", "Capacity"), item.capacity.map(String.init) ?? "")
        field(Phrase("Équipe", "Staff"), item.staff.map(String.init) ?? "")
        field(Phrase("Puissance", "Power"), item.power.map { "\($0)\u{A0}W" } ?? "")
        if let owner = item.owner, let member = laboratory.members[owner] {
            field(Phrase("Responsable", "Owner"), member.fullName, link: Target(record: member.reference))
        }
        let linked = actions(backlinks.preparing[item.id])
        if !linked.isEmpty { section(Phrase("Actions", "Actions")) }
        for action in linked { link(action) }
        field(Phrase("Notes", "Notes"), item.notes)
    }

    private func metres(_ centimetres: Int) -> String {
        let number = Double(centimetres) / 100
        return number.decimal(in: state.language) + "\u{A0}m"
    }
}
