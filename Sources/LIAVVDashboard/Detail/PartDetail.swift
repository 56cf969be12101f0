import LIAVVLayout
import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

extension DetailWriter {
    /// The room itself: what is said of it is said of all its layouts.
    mutating func write(_ room: Room) {
        title(room.title)
        writeSize(room)
        fields(of: room, except: ["title", "outline", "regime", "notes"])
        writeCorners(room.outline, label("outline", of: Room.self))
        let layouts = laboratory.layouts.filter { $0.room == room.id }
        section(Phrase("Plans de la salle", "Layouts of the room"), count: layouts.count)
        for layout in layouts { text(layout.title) }
        field(label("notes", of: Room.self), room.notes)
    }

    mutating func writeSize(_ room: Room) {
        let bounds = PlanBounds(room.outline)
        field(Phrase("Dimensions", "Size"), "\(metres(bounds.width)) × \(metres(bounds.depth))")
        field(label("regime", of: Room.self), say(room.regime.label))
    }

    /// A door, a wall or a column of the room, or a zone.
    mutating func write(_ part: PlanPart, in layout: Identifier) {
        guard let layout = laboratory.layouts[layout] else { return }
        let room = laboratory.rooms[part.owner]
        switch part.sort {
        case .door: if let door = room?.doors.first(where: { $0.id == part.id }) { write(door, in: layout) }
        case .wall:
            guard let wall = room?.walls.first(where: { $0.id == part.id }) else { return }
            title(say(wall.name))
            field(Phrase("Longueur", "Length"), metres(wall.length))
            fields(of: wall, except: ["id", "title"])
            writeCorners(wall.points, label("points", of: InnerWall.self))
        case .column:
            guard let column = room?.obstacles.first(where: { $0.id == part.id }) else { return }
            title(say(column.name))
            field(Phrase("Milieu", "Middle"), say(.place(Corner(x: column.x, y: column.y))))
            fields(of: column, except: ["id", "title", "x", "y"])
        case .zone:
            guard let zone = layout.zones.first(where: { $0.id == part.id }) else { return }
            title(say(zone.name))
            fields(of: zone, except: ["id", "title"])
            writeCorners(zone.outline, label("outline", of: Zone.self))
        }
    }

    private mutating func writeCorners(_ corners: [Corner], _ label: Phrase) {
        field(label, writer.text(.list(corners.map(\.value)), kind: .structures(Corner.schemaName, identity: nil)))
    }

    private mutating func write(_ door: Door, in layout: Layout) {
        title(door.title.isEmpty ? say(door.role.label) : door.title)
        if let blocked = layout.blockedDoors.first(where: { $0.door == door.id }) {
            text(
                say(Phrase("Bloquée dans ce plan", "Blocked in this layout"))
                    + (blocked.reason.isEmpty ? "" : " — " + blocked.reason), style: .bad)
        }
        fields(of: door, except: ["id", "title", "x", "y"])
        let units = PassageUnits.count(clearWidth: Double(door.clearWidth))
        if !layout.isBlocked(door.id) {
            field(Phrase("Compte pour", "Counts for"), say(LayoutRule.Unit.unitsOfPassage.phrase(Double(units))))
        }
        if let study = state.studies[layout.id], study.isRoomReadable { writeWays(study.report) }
    }
}
