/// A door that nobody gets through in one layout: the room itself does not know of it.
public struct BlockedDoor: Structured {
    /// The door of the room.
    public var door = Identifier.none
    /// Why.
    public var reason = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// No door yet.
    public init() {}

    /// That door, for that reason.
    public init(_ door: Identifier, reason: String = "") {
        (self.door, self.reason) = (door, reason)
    }

    /// Its name in the data format.
    public static let schemaName = "blockedDoor"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("porte bloquée", "blocked door")
    /// What tells the elements of a list apart.
    public static let identityKey: String? = "door"
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<BlockedDoor>] = [
        Field("door", Phrase("porte", "door"), \.door, .identity()),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
    ]
}

extension Layout {
    /// Whether nobody gets through that door of the room in this layout.
    public func isBlocked(_ door: Identifier) -> Bool { blockedDoors.contains { $0.door == door } }
}
