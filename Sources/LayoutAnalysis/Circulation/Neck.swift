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

extension Neck {
    /// Nothing narrows the way.
    static let none = Neck(width: .infinity, at: PlanePoint(x: 0, y: 0), span: nil, between: [])

    /// The neck at a gate.
    init(_ gate: Gate, in map: FloorMap) {
        self.init(width: gate.width, at: gate.middle, span: gate.span, between: map.names(gate))
    }

    /// The neck where a way ends in a niche.
    init(_ place: RoomyPlace, atMost width: Double = .infinity, in map: FloorMap) {
        let name = place.nearest < 0 ? "" : map.plan.shapes[Int(map.plan.features[Int(place.nearest)].shape)].id
        self.init(width: min(width, 2 * place.clearance), at: place.point, span: nil, between: [name])
    }

    /// What limits a way of that width; `none` when nothing on the map does.
    init(_ limit: WidestPaths.Limit, width: Double, in map: FloorMap) {
        switch limit {
        case .gate(let number): self.init(map.gates[number], in: map)
        case .cell(let cell):
            let place = RoomyPlace(near: map.grid.center(cell), in: map, reach: map.grid.cell / 2)
            self.init(place, atMost: width, in: map)
        case .none, .start: self = .none
        }
    }
}
