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
            field(label("regime", of: Room.self), say(room.regime.label))
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
        field(label("notes", of: Layout.self), layout.notes)
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
        field(label("kind", of: Item.self), say(item.kind.label))
        field(Phrase("Dimensions", "Size"), "\(metres(item.width)) × \(metres(item.depth))")
        field(Phrase("Position", "Position"), "\(metres(item.x))\u{A0}; \(metres(item.y))")
        fields(of: item, except: ["id", "title", "kind", "x", "y", "width", "depth", "front", "action", "notes"])
        let linked = actions(backlinks.preparing[item.id])
        if !linked.isEmpty { section(Phrase("Actions", "Actions")) }
        for action in linked { link(action) }
        field(label("notes", of: Item.self), item.notes)
    }

    private func metres(_ centimetres: Int) -> String {
        let number = Double(centimetres) / 100
        return number.decimal(in: state.language) + "\u{A0}m"
    }
}
