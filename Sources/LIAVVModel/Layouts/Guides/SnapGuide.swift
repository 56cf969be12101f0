/// One line that a moving item has snapped to.
public struct SnapGuide: Hashable, Sendable {
    /// What it has snapped to.
    public let thing: NearThing
    /// Which part of the moving item.
    public let moving: Part
    /// Which part of the thing.
    public let still: Part
    /// How far the item was pulled, in centimetres.
    public let distance: Int
    /// Where the line to draw begins: on the drawing, along what both share.
    public let start: Corner
    /// Where it ends.
    public let end: Corner

    /// A part of an item in its own direction, before it is turned.
    public enum Part: Hashable, Sendable {
        case left, centre, right, top, middle, bottom
        /// The face of a wall.
        case face

        /// How people call it.
        public var label: Phrase {
            switch self {
            case .left: Phrase("bord gauche", "left edge")
            case .centre, .middle: Phrase("milieu", "middle")
            case .right: Phrase("bord droit", "right edge")
            case .top: Phrase("bord haut", "top edge")
            case .bottom: Phrase("bord bas", "bottom edge")
            case .face: Phrase("mur", "wall")
            }
        }
    }

    /// Whether the two touch: flush to a wall, or side by side without a gap.
    public var isFlush: Bool {
        switch (moving, still) {
        case (_, .face), (.left, .right), (.right, .left), (.top, .bottom), (.bottom, .top): true
        default: false
        }
    }
}
