/// What stands near an item.
public enum NearThing: Hashable, Sendable {
    /// Another item of the layout.
    case item(Identifier)
    /// A column, or anything else that stays in the room.
    case obstacle(Identifier)
    /// A wall inside the room.
    case wall(Identifier)
    /// The side of the room's outline from that corner to the next.
    case side(Int)

    /// What people call it, in that layout of that room; sides of the room are counted from 1, in order of its corners.
    public func name(in layout: Layout, room: Room?) -> Phrase {
        let name: Phrase? =
            switch self {
            case .item(let id): layout.items.first { $0.id == id }?.name
            case .obstacle(let id): room?.obstacles.first { $0.id == id }?.name
            case .wall(let id): room?.walls.first { $0.id == id }?.name
            case .side(let side): Phrase("mur \(side + 1)", "wall \(side + 1)")
            }
        return name ?? Phrase(verbatim: "?")
    }
}
