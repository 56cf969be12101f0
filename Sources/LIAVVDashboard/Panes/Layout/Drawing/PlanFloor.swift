import LIAVVLayout
import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// What is drawn on the free floor: how wide one gets there, whether a wheelchair does, what a part of it is for.
struct PlanFloor {
    let layout: Layout
    let layer: PlanView.Layer
    let study: LayoutStudy?

    /// How wide the way to a place is, in steps, each with a sign of its own.
    struct Step {
        let width: Double
        let glyph: Character
        let style: Style
        let label: Phrase
    }

    static let steps = [
        Step(width: 140, glyph: "·", style: .good, label: Phrase("· ≥1,40 m", "· ≥1.40 m")),
        Step(width: 120, glyph: ":", style: .info, label: Phrase(": ≥1,20", ": ≥1.20")),
        Step(width: 90, glyph: "/", style: .warning, label: Phrase("/ ≥0,90", "/ ≥0.90")),
        Step(width: 1, glyph: "-", style: .bad, label: Phrase("- moins", "- less")),
    ]

    /// What stands on the floor there; nil: nothing is drawn.
    func cell(at point: PlanePoint) -> (Character, Style)? {
        switch layer {
        case .none, .routes, .power: return nil
        case .zones:
            return layout.zones.last {
                Polygon($0.outline.points).contains(point)
            }
            .map { ($0.use.letter, .info) }
        case .circulation:
            guard let ways = study?.report.circulation else { return nil }
            let step = Self.steps.first { ways.passes(over: point, width: $0.width) }
            return step.map { ($0.glyph, $0.style) } ?? ("x", .muted)
        case .accessibility:
            guard let study, let ways = study.report.circulation else { return nil }
            let width = study.isNewBuilding ? 120.0 : 90
            return ways.passes(over: point, width: width) ? ("·", .good) : ("x", .bad)
        }
    }
}

extension LayoutStudy {
    var isNewBuilding: Bool { room.regime == .newFifthCategory || room.regime == .newFirstToFourth }
}

extension Circulation {
    /// Whether something so wide passes over a place, its middle there or beside it: floor along a wall is no narrow way.
    fileprivate func passes(over point: PlanePoint, width: Double) -> Bool {
        if isReached(point, width: width) { return true }
        return Self.ring.contains { direction in
            [0.25, 0.47].contains { share in
                let (x, y) = (point.x + direction.x * width * share, point.y + direction.y * width * share)
                return isReached(PlanePoint(x: x, y: y), width: width)
            }
        }
    }

    /// Eight directions of length 1.
    private static let ring: [PlanePoint] = [
        (1, 0), (0, 1), (-1, 0), (0, -1), (0.707, 0.707), (-0.707, 0.707), (0.707, -0.707), (-0.707, -0.707),
    ].map { PlanePoint(x: $0.0, y: $0.1) }
}
