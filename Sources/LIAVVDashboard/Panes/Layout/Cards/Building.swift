import LIAVVModel

extension State {
    /// The change that adds what was typed.
    mutating func building(_ piece: PlanPiece, _ text: String, in layout: Identifier) throws(Refusal) -> Change {
        guard let (places, words) = FieldReader.places(in: text) else { throw .layout(.notALength(text)) }
        if piece == .room { return try addingRoom(places, words) }
        guard let room = laboratory.layouts[layout]?.room ?? shownRoom?.id else {
            throw .layout(.layoutGone(layout.text))
        }
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
            return try beginning(
                laboratory.addingRoom(
                    title: words.joined(separator: " "), outline: places, stamp: stamp(), using: &random))
        }
        return try beginning(
            laboratory.addingRoom(
                title: words.dropLast().joined(separator: " "), width: size.width, depth: size.depth, stamp: stamp(),
                using: &random))
    }

    private mutating func beginning(_ room: (change: Change, id: Identifier)) throws(Refusal) -> Change {
        try laboratory.beginningLayout(ofNew: room, stamp: stamp(), using: &random).change
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
        zone.outline = places.count > 2 ? places : Zone.corners(a, b)
        let use = Zone.Use.allCases.first { use in
            words.first.map { use.label.fr.folded.hasPrefix($0.folded) || use.label.en.folded.hasPrefix($0.folded) }
                ?? false
        }
        zone.use = use ?? .circulation
        zone.title = words.dropFirst(use == nil ? 0 : 1).joined(separator: " ")
        return try laboratory.addingZone(zone, in: layout, stamp: stamp(), using: &random).change
    }
}

extension Zone {
    /// The corners of the upright rectangle between two of them.
    static func corners(_ a: Corner, _ b: Corner) -> [Corner] {
        [a, Corner(x: b.x, y: a.y), b, Corner(x: a.x, y: b.y)]
    }
}
