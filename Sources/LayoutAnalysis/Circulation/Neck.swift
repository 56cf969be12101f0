/// The narrowest point of the widest way to something.
public struct Neck: Hashable, Sendable {
    /// The width there, in centimetres, never above the true one; infinite when nothing narrows the way.
    public let width: Double
    /// Where it is.
    public let at: PlanePoint
    /// The two nearest points of what stands on either side; nil when the width is not a gap between two things.
    public let span: Segment?
    /// The names of what stands on either side; a wall of the room is "".
    public let between: [String]
}
