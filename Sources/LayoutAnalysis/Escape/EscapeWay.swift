/// One way to an exit, in centimetres.
public struct EscapeWay: Hashable, Sendable {
    /// Where it starts.
    public let start: PlanePoint
    /// The exit it leads to.
    public let exit: String
    /// The straightened way, from the start to the middle of the exit.
    public let path: [PlanePoint]
    /// The length of the straightened way.
    public let straightened: Double
    /// The length along the axis of the circulations (CO 43 §2), half-way between what stands on either side.
    public let alongAxis: Double
    /// The way along the axis.
    public let axis: [PlanePoint]

    /// The longer of both measures, which is the one to be judged by.
    public var length: Double { max(straightened, alongAxis) }
}
