/// The ways from every place of the floor to the nearest exit, and the dead ends.
public struct EscapeRoutes: Sendable {
    /// The place that is farthest from an exit, with its way.
    public let farthest: EscapeWay?
    /// The dead ends, the longest first.
    public let deadEnds: [DeadEnd]

    /// The shortest way from a place to an exit; nil where none can be walked.
    public func shortestWay(from point: PlanePoint) -> EscapeWay? { nil }
}

/// One way to an exit, in centimetres.
public struct EscapeWay: Hashable, Sendable {
    /// Where it starts.
    public let start: PlanePoint
    /// The exit it leads to.
    public let exit: String
    /// The straightened way, from the start to the exit.
    public let path: [PlanePoint]
    /// The length of the straightened way.
    public let straightened: Double
    /// The length along the axis of the circulations (CO 43 §2), half-way between what stands on either side.
    public let alongAxis: Double

    /// The longer of both measures, which is the one to be judged by.
    public var length: Double { max(straightened, alongAxis) }
}

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
}
