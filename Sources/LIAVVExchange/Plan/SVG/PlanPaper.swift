import LayoutAnalysis

/// Where a plan lies on its paper, in millimetres.
struct PlanPaper {
    static let margin = 10.0
    /// Title, subtitle, and the sentence that goes with every plan.
    static let headerHeight = 30.0
    /// Between the frame and what is drawn, and for the scale bar below it.
    static let padding = 10.0
    static let barHeight = 14.0
    /// A page of office paper, upright, without its margins.
    static let smallest = 190.0

    let scale: PlanSheet.Scale
    /// The frame around the plan.
    let frame: (x: Double, y: Double, width: Double, height: Double)
    private let origin: PlanePoint

    init(_ bounds: PlaneBounds?, _ scale: PlanSheet.Scale) {
        self.scale = scale
        origin = bounds?.min ?? PlanePoint(x: 0, y: 0)
        let (width, height) = (bounds?.width ?? 0, bounds?.height ?? 0)
        let shown = 10 / Double(scale.rawValue)
        frame = (
            Self.margin, Self.margin + Self.headerHeight,
            max(Self.smallest, width * shown + 2 * Self.padding), height * shown + 2 * Self.padding
        )
    }

    /// Of the whole page.
    var width: Double { frame.width + 2 * Self.margin }
    /// Between the margins.
    var inner: Double { frame.width }
    /// Where the notes begin.
    var notesTop: Double { frame.y + frame.height + Self.barHeight }

    /// A length of the room in millimetres of paper.
    func length(_ centimetres: Double) -> Double { centimetres * 10 / Double(scale.rawValue) }

    /// A place of the room on the paper.
    func place(_ point: PlanePoint) -> (x: Double, y: Double) {
        (
            frame.x + Self.padding + length(point.x - origin.x), frame.y + Self.padding + length(point.y - origin.y)
        )
    }
}
