import LIAVVModel
import LayoutAnalysis

extension LIAVVModel.Obstacle {
    var scene: LayoutAnalysis.Obstacle {
        LayoutAnalysis.Obstacle(id: id.text, footprint: floor.polygon(), disc: floor.disc)
    }
}

extension Item {
    var scene: LayoutAnalysis.Obstacle {
        LayoutAnalysis.Obstacle(
            id: id.text, footprint: floor.polygon(), disc: floor.disc,
            envelope: envelope > 0 ? floor.polygon(margin: envelope) : nil, front: frontEdge, chairs: chairs,
            capacity: capacity, staff: staff ?? 0, isDestination: isVisited)
    }

    /// The edge that people come to, where there is something to use: from the bottom edge on, clockwise.
    public var frontEdge: Segment? {
        guard [.stand, .counter, .coffee, .reception].contains(kind) else { return nil }
        let corners = floor.polygon().vertices
        guard corners.count == 4 else { return nil }
        // Corners run clockwise from the top left: the bottom edge starts at the third.
        let quarter = Int((Double(front) / 90).rounded())
        let first = ((2 + quarter) % 4 + 4) % 4
        return Segment(start: corners[first], end: corners[(first + 1) % 4])
    }

    /// Whether people come to it: a screen is looked at, and a plant stands about.
    var isVisited: Bool { kind != .screen && kind != .plant }

    private var chairs: LayoutAnalysis.ChairRows? {
        guard kind == .chairs, let rows, let perRow else { return nil }
        return LayoutAnalysis.ChairRows(
            rows: rows, perRow: perRow, center: floor.middle, width: Double(width), depth: Double(depth),
            rotation: Double(rotation))
    }
}
