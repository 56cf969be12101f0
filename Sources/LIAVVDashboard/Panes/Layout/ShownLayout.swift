import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

extension State {
    /// The layout that the selected row belongs to; while items are in the hand, as it would then be.
    var shownLayout: Layout? {
        if let card = held { return card.layout }
        if case .room(nil, _)? = lists[.layout]?.current { return nil }
        let id = lists[.layout]?.current?.layout
        return id.flatMap { laboratory.layouts[$0] } ?? laboratory.layouts.first
    }

    /// The room of the layout shown, else the selected one, which has no layout yet.
    var shownRoom: Room? {
        if case .room(nil, let room)? = lists[.layout]?.current { return laboratory.rooms[room] }
        return shownLayout?.room.flatMap { laboratory.rooms[$0] }
    }

    /// What was measured of the layout shown; nil while it is being measured.
    var shownStudy: LayoutStudy? {
        guard let layout = shownLayout, let study = studies[layout.id],
            study.isOf(layout, shownRoom, laboratory.settings)
        else { return nil }
        return study
    }

    /// The items in the hand, if there are any.
    var held: HoldCard? {
        for case .hold(let card) in overlays.reversed() { return card }
        return nil
    }
}

extension Corner {
    init(_ point: PlanePoint) {
        self.init(x: point.x.whole(.toNearestOrAwayFromZero), y: point.y.whole(.toNearestOrAwayFromZero))
    }
}

extension RowItem {
    /// The layout that a row of the plan belongs to.
    var layout: Identifier? {
        switch self {
        case .layout(let id), .item(let id, _), .part(let id, _), .finding(let id, _): id
        case .room(let id, _): id
        default: nil
        }
    }
}
