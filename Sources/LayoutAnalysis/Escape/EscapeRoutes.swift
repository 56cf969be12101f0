/// The ways from every place of the floor to the nearest exit, and the dead ends.
public struct EscapeRoutes: Sendable {
    /// The place that is farthest from an exit, with its way; nil when nobody gets out.
    public let farthest: EscapeWay?
    /// The dead ends, the longest first.
    public let deadEnds: [DeadEnd]
    /// The floor from which no exit is reached through 60 cm, in square centimetres, where a person could stand.
    public let shutIn: Double
    /// The roomiest place of that floor; nil when there is none.
    public let shutInPlace: PlanePoint?
    let field: EscapeField

    /// The narrowest place that people leave through, in centimetres: an accessory exit (CO 41).
    static let narrowest = 60.0

    init(map: FloorMap, mouths: [DoorMouth], basins: BasinGraph) {
        field = EscapeField(map: map, mouths: mouths)
        farthest = field.farthest()
        deadEnds = DeadEnds(field: field, basins: basins).found
        (shutIn, shutInPlace) = field.shutIn()
    }

    /// The shortest way from a place to an exit; nil where none can be walked.
    public func shortestWay(from point: PlanePoint) -> EscapeWay? {
        field.map.grid.index(of: point).flatMap { field.way(from: $0, start: point) }
    }
}
