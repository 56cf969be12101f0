import LIAVVModel
import LayoutAnalysis

extension LayoutAnalysis.Scene {
    /// A layout in its room, ready to be measured.
    ///
    /// Staff counts with the public, since both must get out (PE 11 § 5).
    public init(layout: Layout, room: Room) {
        let outline = Polygon(room.outline.points.withoutRepeats)
        let staff = layout.items.reduce(0) { $0 + ($1.staff ?? 0) }
        self.init(
            outline: outline, columns: room.obstacles.map(\.scene), obstacles: layout.items.map(\.scene),
            doors: room.doors.flatMap { $0.openings(in: outline, isBlocked: layout.isBlocked($0.id)) },
            exitDemand: layout.guests.map { ExitDemand(headcount: $0 + staff, regime: room.regime.scene.exits) },
            walls: room.walls.map { Wall(id: $0.id.text, path: $0.points.points, thickness: Double($0.thickness)) },
            zones: layout.zones.map(\.scene),
            occupancy: Occupancy(guests: layout.guests, activity: room.activity.scene), regime: room.scene)
    }
}

extension [PlanePoint] {
    /// Corners written twice in a row, or the first again at the end, as other programs close an outline: once.
    fileprivate var withoutRepeats: [PlanePoint] {
        let once = enumerated().filter { $0.offset == 0 || $0.element != self[$0.offset - 1] }.map(\.element)
        return once.count > 1 && once.first == once.last ? once.dropLast() : once
    }
}

extension Room {
    fileprivate var scene: RoomRegime {
        var scene = regime.scene
        scene.isOnOtherStorey = storey != 0
        return scene
    }
}

extension Room.Regime {
    fileprivate var scene: RoomRegime {
        switch self {
        case .existingFifthCategory: RoomRegime(construction: .existing, exits: .pe11)
        case .newFifthCategory: RoomRegime(construction: .new, exits: .pe11)
        case .existingFirstToFourth: RoomRegime(construction: .existing, exits: .co38)
        case .newFirstToFourth: RoomRegime(construction: .new, exits: .co38)
        }
    }
}

extension Room.Activity {
    fileprivate var scene: Occupancy.Activity? {
        switch self {
        case .undeclared: nil
        case .meeting: .meeting
        case .exhibition: .exhibition
        case .offices: .offices
        }
    }
}

extension Zone {
    fileprivate var scene: FloorZone {
        FloorZone(
            id: id.text, outline: Polygon(outline.points), use: FloorZone.Use(rawValue: use.rawValue) ?? .circulation,
            density: density.map { Double($0) / 10 })
    }
}

extension Door {
    /// The opening, and one more for the second leaf: an opening holds the floor of one leaf.
    fileprivate func openings(in outline: Polygon, isBlocked: Bool) -> [Opening] {
        let swings = swing == .inward ? leaves(in: outline).map(\.polygon) : []
        // A door that stands in no wall lets nobody out, whatever it is for.
        let isInWall = opening(in: outline) != nil
        let leaf = Opening(
            id: id.text, centre: PlanePoint(Corner(x: x, y: y)), clearWidth: Double(clearWidth),
            isExit: isInWall && role != .service, isEntrance: isInWall && role == .entrance, swing: swings.first,
            role: isInWall ? role.scene : .service,
            leaves: leaves, opensOutward: swing.opensOutward, isBlocked: isBlocked)
        return [leaf] + swings.dropFirst().map { secondLeaf($0) }
    }

    private func secondLeaf(_ swing: Polygon) -> Opening {
        Opening(
            id: id.text, centre: PlanePoint(Corner(x: x, y: y)), clearWidth: Double(clearWidth),
            isExit: false, isEntrance: false, swing: swing)
    }
}

extension Door.Role {
    fileprivate var scene: Opening.Role {
        switch self {
        case .entrance: .entrance
        case .exit: .normal
        case .emergency: .emergency
        case .accessory: .accessory
        case .service: .service
        }
    }
}

extension Door.Swing {
    fileprivate var opensOutward: Bool? {
        switch self {
        case .outward: true
        case .inward: false
        case .sliding, .none: nil
        }
    }
}
