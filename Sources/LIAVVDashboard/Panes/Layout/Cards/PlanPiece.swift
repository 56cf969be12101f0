import LIAVVModel

/// What a line that is typed can add to a room or to a layout.
enum PlanPiece: Sendable, Equatable {
    case room, wall, column, door, zone

    var title: Phrase {
        switch self {
        case .room: Phrase("Nouvelle salle", "New room")
        case .wall: Phrase("Nouvelle cloison", "New inner wall")
        case .column: Phrase("Nouveau poteau", "New column")
        case .door: Phrase("Nouvelle porte", "New door")
        case .zone: Phrase("Nouvelle zone", "New zone")
        }
    }

    /// How it is typed; places are metres from the top left corner.
    var note: Phrase {
        switch self {
        case .room:
            Phrase(
                "Nom et taille\u{A0}: Salle des fêtes 12x8 — ou nom et coins\u{A0}: Préau 0;0 9;0 9;6 0;6",
                "Name and size: Assembly hall 12x8 — or name and corners: Yard 0;0 9;0 9;6 0;6")
        case .wall: Phrase("Les points de son tracé\u{A0}: 2;3 6;3 6;5", "The points of its course: 2;3 6;3 6;5")
        case .column:
            Phrase(
                "Milieu et taille\u{A0}: 5;2 0,4x0,4 — rond\u{A0}: 5;2 0,4",
                "Middle and size: 5;2 0.4x0.4 — round: 5;2 0.4")
        case .door:
            Phrase(
                "Milieu dans le mur, passage, nom\u{A0}: 6;8 1,4 Entrée",
                "Middle in the wall, clear width, name: 6;8 1.4 Entrance")
        case .zone:
            Phrase(
                "Deux coins, usage, nom\u{A0}: 2;3 5;6 debout Buffet",
                "Two corners, use, name: 2;3 5;6 standing Buffet")
        }
    }
}
