import LIAVVModel
import LayoutAnalysis

/// One mark on a plan, in centimetres of the room, y downwards: every form of file draws the same marks.
struct PlanMark: Equatable {
    /// What is drawn.
    enum Form: Equatable {
        case polygon([PlanePoint])
        case line([PlanePoint])
        case disc(Disc)
        /// The way of the free end of a leaf.
        case arc(DoorSwing)
        /// A text about its middle; on no more of the floor than `within`, when that is given.
        case text(String, at: PlanePoint, size: TextSize, within: TextRoom? = nil)
        /// The number of a finding; several at one place stand side by side, `rank` from 0 on.
        case number(String, at: PlanePoint, rank: Int)
    }

    /// How large a text is.
    enum TextSize: Equatable { case small, large }

    /// The floor that a text may take, in centimetres.
    struct TextRoom: Equatable {
        let width: Double
        let height: Double
    }

    /// How it looks, beside its form.
    enum Look: Equatable {
        case outline, innerWall, column, opening, leaf, swing, crossed
        case item(Item.Kind)
        case envelope, front
        case zone(Zone.Use)
        case wayOut, farthestWay, gap, finding, label
    }

    let layer: PlanLayer
    let look: Look
    let form: Form

    init(_ layer: PlanLayer, _ look: Look, _ form: Form) { (self.layer, self.look, self.form) = (layer, look, form) }

    /// Whether every coordinate can be written and every length has one.
    var isDrawable: Bool {
        switch form {
        case .polygon(let points): points.count > 2 && points.allSatisfy(\.isOnPlan)
        case .line(let points): points.count > 1 && points.allSatisfy(\.isOnPlan)
        case .disc(let disc): disc.center.isOnPlan && disc.radius > 0 && disc.radius <= 1e6
        case .arc(let swing):
            swing.hinge.isOnPlan && swing.leafWidth > 0 && swing.leafWidth <= 1e6 && swing.closedDirection.isFinite
        case .text(let text, let place, _, _):
            !text.isEmpty && place.isOnPlan
        case .number(_, let place, _): place.isOnPlan
        }
    }

    /// Places that the mark reaches, to know how large the plan is.
    var reach: [PlanePoint] {
        switch form {
        case .polygon(let points), .line(let points): points
        case .disc(let disc):
            [-disc.radius, disc.radius].map { PlanePoint(x: disc.center.x + $0, y: disc.center.y + $0) }
        case .arc(let swing): swing.polygon.vertices
        case .text(_, let place, _, _), .number(_, let place, _): [place]
        }
    }
}
