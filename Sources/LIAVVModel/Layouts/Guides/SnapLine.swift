/// A line that an item could snap to, in the item's own directions.
struct SnapLine {
    let thing: NearThing
    let moving: SnapGuide.Part
    let still: SnapGuide.Part
    /// Whether the item moves across, along its own x, to get there; else down, along its own y.
    let isAcross: Bool
    /// How far it moves.
    let pull: Double
    /// Where the line is, and from where to where the thing lies along it.
    let line: Double
    let from: Double
    let to: Double

    /// Nearer first; of two as near, touching before in line, edges before middles; else by what comes first.
    var rank: (Double, Int) {
        let kind =
            switch (moving, still) {
            case (_, .face): 0
            case (.left, .right), (.right, .left), (.top, .bottom), (.bottom, .top): 1
            case (.centre, _), (.middle, _): 3
            default: 2
            }
        return ((pull.magnitude * 1_000).rounded(), kind)
    }
}

extension SnapLine {
    /// The three lines of a span: its low edge, its middle, its high edge.
    static func parts(isAcross: Bool) -> [SnapGuide.Part] {
        isAcross ? [.left, .centre, .right] : [.top, .middle, .bottom]
    }
}
