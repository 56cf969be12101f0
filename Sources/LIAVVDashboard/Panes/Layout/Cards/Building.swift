import LIAVVModel

/// What a line that was typed adds to a room or to a layout.
extension State {
    enum Piece: Sendable, Equatable {
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

    /// The change that adds what was typed.
    mutating func building(_ piece: Piece, _ text: String, in layout: Identifier) throws(Refusal) -> Change {
        guard let (places, words) = FieldReader.places(in: text) else { throw .layout(.notALength(text)) }
        if piece == .room { return try addingRoom(places, words) }
        guard let room = laboratory.layouts[layout]?.room else { throw .layout(.layoutGone(layout.text)) }
        switch piece {
        case .wall:
            var wall = InnerWall()
            (wall.points, wall.title) = (places, words.joined(separator: " "))
            return try laboratory.addingWall(wall, to: room, stamp: stamp(), using: &random).change
        case .column: return try addingColumn(places, words, room)
        case .door: return try addingDoor(places, words, room)
        default: return try addingZone(places, words, layout)
        }
    }

    private mutating func addingRoom(_ places: [Corner], _ words: [String]) throws(Refusal) -> Change {
        guard places.isEmpty, let last = words.last, let size = FieldReader.size(last) else {
            return try laboratory.addingRoom(
                title: words.joined(separator: " "), outline: places, stamp: stamp(), using: &random
            ).change
        }
        return try laboratory.addingRoom(
            title: words.dropLast().joined(separator: " "), width: size.width, depth: size.depth, stamp: stamp(),
            using: &random
        ).change
    }

    private mutating func addingColumn(
        _ places: [Corner], _ words: [String], _ room: Identifier
    ) throws(Refusal) -> Change {
        guard let place = places.first, let first = words.first else { throw .layout(.notALength("")) }
        var column = Obstacle()
        (column.x, column.y) = (place.x, place.y)
        if let size = FieldReader.size(first) {
            (column.width, column.depth) = (size.width, size.depth)
        } else if let width = FieldReader.length(first) {
            (column.form, column.width, column.depth) = (.round, width.centimetres, width.centimetres)
        } else {
            throw .layout(.notALength(first))
        }
        column.title = words.dropFirst().joined(separator: " ")
        return try laboratory.addingColumn(column, to: room, stamp: stamp(), using: &random).change
    }

    private mutating func addingDoor(
        _ places: [Corner], _ words: [String], _ room: Identifier
    ) throws(Refusal) -> Change {
        guard let place = places.first, let width = words.first.flatMap(FieldReader.length) else {
            throw .layout(.notALength(words.first ?? ""))
        }
        var door = Door()
        (door.x, door.y, door.clearWidth) = (place.x, place.y, width.centimetres)
        door.title = words.dropFirst().joined(separator: " ")
        return try laboratory.addingDoor(door, to: room, stamp: stamp(), using: &random).change
    }

    private mutating func addingZone(
        _ places: [Corner], _ words: [String], _ layout: Identifier
    ) throws(Refusal) -> Change {
        guard places.count >= 2 else { throw .layout(.outline(.open)) }
        var zone = Zone()
        let (a, b) = (places[0], places[1])
        zone.outline =
            places.count > 2 ? places : [a, Corner(x: b.x, y: a.y), b, Corner(x: a.x, y: b.y)]
        let use = Zone.Use.allCases.first { use in
            words.first.map { use.label.fr.folded.hasPrefix($0.folded) || use.label.en.folded.hasPrefix($0.folded) }
                ?? false
        }
        zone.use = use ?? .circulation
        zone.title = words.dropFirst(use == nil ? 0 : 1).joined(separator: " ")
        return try laboratory.addingZone(zone, in: layout, stamp: stamp(), using: &random).change
    }
}
