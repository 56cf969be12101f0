/// What an item can come near to: other items, what stays in the room, and walls.
///
/// Made once when an item is taken up, and asked at every step that it moves.
public struct Surroundings: Hashable, Sendable {
    /// Things that take floor.
    public private(set) var shapes: [Shaped] = []
    /// Straight faces of walls: the room's outline, in order of its corners.
    public private(set) var faces: [Face] = []

    /// A thing and the floor that it takes.
    public struct Shaped: Hashable, Sendable {
        /// Which.
        public let thing: NearThing
        /// Its floor.
        public let floor: TurnedShape

        /// That thing on that floor.
        public init(_ thing: NearThing, _ floor: TurnedShape) { (self.thing, self.floor) = (thing, floor) }
    }

    /// A straight face.
    public struct Face: Hashable, Sendable {
        /// Of which wall.
        public let thing: NearThing
        /// Where it begins.
        public let start: Corner
        /// Where it ends.
        public let end: Corner

        /// The face of that wall from one place to the other.
        public init(_ thing: NearThing, from start: Corner, to end: Corner) {
            (self.thing, self.start, self.end) = (thing, start, end)
        }

        var side: Side { Side(start: Spot(start), end: Spot(end)) }
    }

    /// Those shapes and faces.
    public init(shapes: [Shaped], faces: [Face]) { (self.shapes, self.faces) = (shapes, faces) }

    /// What is around some items of a layout in its room.
    ///
    /// - Parameter moving: the items that move, which are not near themselves.
    public init(of moving: Set<Identifier>, in layout: Layout, room: Room?) {
        shapes = layout.items.filter { !moving.contains($0.id) }.map { Shaped(.item($0.id), $0.floor) }
        guard let room else { return }
        shapes += room.obstacles.map { Shaped(.obstacle($0.id), $0.floor) }
        let next = room.outline.dropFirst() + room.outline.prefix(1)
        faces = zip(room.outline, next).enumerated().map { Face(.side($0), from: $1.0, to: $1.1) }
        for wall in room.walls { add(wall) }
    }

    /// Forgets the faces of some walls.
    mutating func leaveOut(wallsOf things: Set<NearThing>) { faces.removeAll { things.contains($0.thing) } }

    /// Both faces of each straight piece of a wall, and its ends.
    private mutating func add(_ wall: InnerWall) {
        for piece in wall.points.course {
            guard let along = piece.direction else { continue }
            let out = Spot(x: -along.y, y: along.x) * (Double(wall.thickness) / 2)
            let corners = [piece.start + out, piece.end + out, piece.end - out, piece.start - out].map(\.corner)
            let next = corners.dropFirst() + corners.prefix(1)
            faces += zip(corners, next).map { Face(.wall(wall.id), from: $0, to: $1) }
        }
    }
}
