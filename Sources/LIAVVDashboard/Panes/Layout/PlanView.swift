import LIAVVModel

/// How layouts are looked at.
public struct PlanView: Sendable, Equatable {
    /// What stands beside the drawing.
    public enum Form: String, CaseIterable, Sendable {
        /// What stands in the layouts, and their doors.
        case things
        /// What there is to know about the layout.
        case findings
        /// Nothing: the drawing has the whole width.
        case plan

        var label: Phrase {
            switch self {
            case .things: Phrase("ce qui est posé", "what stands there")
            case .findings: Phrase("à vérifier", "to be checked")
            case .plan: Phrase("le plan seul", "the drawing alone")
            }
        }
    }

    /// What is drawn on the free floor.
    public enum Layer: String, CaseIterable, Sendable {
        case none, circulation, accessibility, routes, zones, power

        var label: Phrase {
            switch self {
            case .none: Phrase("sans calque", "no layer")
            case .circulation: Phrase("circulation", "circulation")
            case .accessibility: Phrase("accessibilité", "accessibility")
            case .routes: Phrase("chemins vers les sorties", "ways to the exits")
            case .zones: Phrase("zones", "zones")
            case .power: Phrase("électricité", "power")
            }
        }
    }

    var form = Form.things
    var layer = Layer.none
    /// Centimetres a column; nil: the whole room fits in.
    var zoom: Int?
    /// What is in the middle when not everything fits in, in centimetres.
    var centre = Corner()
    /// Items chosen together.
    var marked: Set<Identifier> = []

    /// The scales to choose from, from 5 cm to 1 m a column.
    static let zooms = [5, 10, 15, 20, 25, 50, 75, 100]
}

extension State {
    /// Turns what stands beside the drawing; what is selected stays so where it can.
    mutating func turnPlanView() {
        let all = PlanView.Form.allCases
        let place = all.firstIndex(of: planView.form) ?? 0
        let layout = shownLayout?.id
        planView.form = all[(place + 1) % all.count]
        refresh(.layout)
        if planView.form != .findings, list.current?.layout != layout {
            list.select { $0.layout == layout }
        }
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
        message = Message(planView.form.label)
    }

    mutating func turnLayer() {
        let all = PlanView.Layer.allCases
        let place = all.firstIndex(of: planView.layer) ?? 0
        planView.layer = all[(place + 1) % all.count]
        message = Message(planView.layer.label)
    }

    /// One scale closer, or farther, about what is selected; the scale at which everything fits in comes last.
    mutating func zoomPlan(by step: Int) {
        guard let layout = shownLayout, let room = layout.room.flatMap({ laboratory.rooms[$0] }),
            let scale = planScale(room, in: Arrangement(self).extra)
        else { return }
        let wanted =
            step < 0
            ? PlanView.zooms.last { $0 < scale.centimetres } : PlanView.zooms.first { $0 > scale.centimetres }
        guard let wanted else {
            if planView.zoom != nil { planView.centre = spotlight ?? scale.centre }
            message = Message(Phrase("On ne peut pas zoomer davantage.", "There is no closer or wider scale."))
            return
        }
        let whole = PlanScale(PlanBounds(room.outline), in: planArea(Arrangement(self).extra))
        planView.zoom = whole.map { wanted >= $0.centimetres } ?? false ? nil : wanted
        planView.centre = spotlight ?? scale.centre
    }

    /// The whole room again.
    mutating func fitPlan() { (planView.zoom, planView.centre) = (nil, Corner()) }

    /// After anything that moved the choice: what is chosen stays in the window, another layout is shown whole.
    mutating func keepInSight(since former: (layout: Identifier?, row: RowItem?)) {
        guard planView.zoom != nil, pane == .layout else { return }
        if shownLayout?.id != former.layout { return fitPlan() }
        if list.current != former.row, let place = spotlight { bringIntoSight(place) }
    }

    /// Moves the window over the drawing by a third of it.
    mutating func pan(_ columns: Int, _ rows: Int) {
        guard let layout = shownLayout, let room = layout.room.flatMap({ laboratory.rooms[$0] }),
            let scale = planScale(room, in: Arrangement(self).extra)
        else { return }
        let area = planArea(Arrangement(self).extra)
        let (x, y) = (area.columns / 3 * scale.centimetres * columns, area.rows / 3 * scale.centimetres * 2 * rows)
        let bounds = scale.bounds
        let middle = planView.zoom == nil ? scale.centre : planView.centre
        planView.centre = Corner(
            x: min(max(middle.x + x, bounds.minX), bounds.minX + bounds.width),
            y: min(max(middle.y + y, bounds.minY), bounds.minY + bounds.depth))
        if planView.zoom == nil { message = Message(Words.wholeRoom) }
    }

    /// Brings something into the window over the drawing.
    mutating func bringIntoSight(_ place: Corner) {
        guard planView.zoom != nil, let layout = shownLayout, let room = layout.room.flatMap({ laboratory.rooms[$0] }),
            let scale = planScale(room, in: Arrangement(self).extra)
        else { return }
        let area = planArea(Arrangement(self).extra).inset(by: 2)
        if !area.contains(scale.cell(x: place.x, y: place.y)) { planView.centre = place }
    }

    /// The middle of what is selected: an item, a finding, a door.
    var spotlight: Corner? {
        switch list.current {
        case .item(_, let id)?: shownLayout?.items.first { $0.id == id }?.centre
        case .finding(_, let key)?:
            shownStudy?.findings.first { $0.key == key }?.measured.at.map { Corner($0) }
        case .part(_, let part)?: laboratory.middle(of: part)
        default: nil
        }
    }
}

extension Words {
    static let wholeRoom = Phrase(
        "Toute la salle est là\u{A0}; z rapproche.", "The whole room is here; z goes closer.")
}
