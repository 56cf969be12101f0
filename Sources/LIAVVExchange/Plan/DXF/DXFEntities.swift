import LayoutAnalysis

/// The things drawn, one after the other.
struct DXFEntities {
    private var content = [(0, "SECTION"), (2, "ENTITIES")].dxf

    /// The section as a whole.
    var text: String { content + [(0, "ENDSEC")].dxf }

    mutating func add(_ mark: PlanMark) {
        let head = { (kind: String) in [(0, kind), (8, mark.layer.rawValue)] + mark.look.lineType }
        switch mark.form {
        case .polygon(let points): addPolyline(points, isClosed: true, head)
        case .line(let points) where points.count == 2:
            content += (head("LINE") + Self.place(points[0]) + Self.place(points[1], 1)).dxf
        case .line(let points): addPolyline(points, isClosed: false, head)
        case .disc(let disc):
            content += (head("CIRCLE") + Self.place(disc.center) + [(40, disc.radius.metres)]).dxf
        case .arc(let swing):
            let angles = swing.angles
            content +=
                (head("ARC") + Self.place(swing.hinge)
                + [(40, swing.leafWidth.metres), (50, angles.from.inFile), (51, angles.to.inFile)]).dxf
        case .text(let text, let place, let size, _):
            addText(text.plainLine(atMost: 60), at: place, height: size == .large ? 0.15 : 0.1, mark.layer)
        case .number(let number, let place, let rank):
            content += (head("CIRCLE") + Self.place(place) + [(40, "0.03")]).dxf
            let beside = PlanePoint(x: place.x + 20 + Double(min(rank, 100)) * 45, y: place.y - 20)
            addText(number, at: beside, height: 0.2, mark.layer)
        }
    }

    /// Lines of text below the plan, at its left.
    mutating func write(_ lines: [String], below bounds: PlaneBounds?) {
        let (left, top) = (bounds?.min.x ?? 0, bounds?.max.y ?? 0)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            let place = PlanePoint(x: left, y: top + 100 + Double(index) * 25)
            let head = [(0, "TEXT"), (8, PlanLayer.text.rawValue)]
            content += (head + Self.place(place) + [(40, "0.15"), (1, line.inDXF)]).dxf
        }
    }

    /// A text about its middle.
    private mutating func addText(_ text: String, at place: PlanePoint, height: Double, _ layer: PlanLayer) {
        guard !text.isEmpty else { return }
        content +=
            ([(0, "TEXT"), (8, layer.rawValue)] + Self.place(place)
            + [(40, height.inFile), (1, text.inDXF), (72, "1"), (73, "2")] + Self.place(place, 1)).dxf
    }

    private mutating func addPolyline(
        _ points: [PlanePoint], isClosed: Bool, _ head: (String) -> [(Int, String)]
    ) {
        let zero = [(10, "0"), (20, "0"), (30, "0")]
        content += (head("POLYLINE") + [(66, "1")] + zero + [(70, isClosed ? "1" : "0")]).dxf
        for point in points { content += (head("VERTEX") + Self.place(point)).dxf }
        content += head("SEQEND").dxf
    }

    /// The first or the second point of an entity; y upwards.
    private static func place(_ point: PlanePoint, _ which: Int = 0) -> [(Int, String)] {
        [(10 + which, point.x.metres), (20 + which, (-point.y).metres)]
    }
}

extension DoorSwing {
    /// Degrees against the clock, y upwards, from where the arc starts to where it ends.
    fileprivate var angles: (from: Double, to: Double) {
        let (shut, turn) = (-closedDirection, sense == .clockwise ? -openingAngle : openingAngle)
        let from = min(shut, shut + turn).truncatingRemainder(dividingBy: 360)
        let start = from < 0 ? from + 360 : from
        return (start, (start + openingAngle).truncatingRemainder(dividingBy: 360))
    }
}

extension PlanMark.Look {
    fileprivate var lineType: [(Int, String)] {
        switch self {
        case .wayOut, .farthestWay, .swing, .envelope, .zone: [(6, "DASHED")]
        default: []
        }
    }
}
