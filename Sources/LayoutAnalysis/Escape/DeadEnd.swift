/// A part of the floor with a single way out of it.
public struct DeadEnd: Hashable, Sendable {
    /// How far it goes from its mouth, along the axis, in centimetres.
    public let length: Double
    /// Where it ends.
    public let end: PlanePoint
    /// Where it opens into the rest of the floor.
    public let mouth: PlanePoint
    /// The axis from the end to the mouth.
    public let path: [PlanePoint]
    /// How wide its mouth is, in centimetres.
    public let width: Double
    /// The names of what stands on either side of its mouth; "" is a wall of the room.
    public let between: [String]
}
