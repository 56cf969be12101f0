import TerminalCanvas

/// Where everything stands in the window: worked out from the size and the pane, for drawing and for the mouse alike.
struct Arrangement: Equatable, Sendable {
    let header: Rect
    let tabs: Rect
    /// All that lies between tabs and message, which panels may cover.
    let body: Rect
    /// The pane with the keys: all of that, or its left half.
    let paneFrame: Rect
    /// The pane that is only looked at; empty where there is none.
    let beside: Rect
    /// The rows of the list, without its frame.
    let list: Rect
    /// The lines of the detail, without its frame; empty when there is no room for it.
    let detail: Rect
    /// The frame around the list, the frame around the detail.
    let listFrame: Rect
    let detailFrame: Rect
    /// What the pane shows besides: the drawing of a layout, the load of the members; empty in most panes.
    let extra: Rect
    /// The names of the columns, or the calendar, above the rows of the roadmap; empty elsewhere.
    let heading: Rect
    /// Totals and what the signs mean, under the rows of the assignments; empty elsewhere.
    let footing: Rect
    /// The filter in force, above that; empty where there is none, or no room for it.
    let filter: Rect
    /// The exercise of a first visit; empty most of the time.
    let exercise: Rect
    let message: Rect
    let footer: Rect

    var showsDetail: Bool { detail.rows > 0 }
    /// Whether the detail lies below the list and shares a border with it.
    var isStacked: Bool { detailFrame.row == listFrame.maxRow - 1 }

    static func isTooSmall(_ size: Size) -> Bool { size.columns < 40 || size.rows < 10 }

    init(_ state: State, pane: Pane? = nil) {
        self.init(
            size: state.size, pane: pane ?? state.pane, isInDetail: state.isInDetail, form: state.roadmap.form,
            isFiltered: !state.filter.isEmpty, assignments: state.assignments.form, plan: state.planView.form,
            minutes: state.minutes.form, exerciseRows: state.exerciseRows, isHalf: state.besidePane != nil)
    }

    init(
        size: Size, pane: Pane, isInDetail: Bool = false, form: RoadmapView.Form = .list, isFiltered: Bool = false,
        assignments: AssignmentsView.Form = .list, plan: PlanView.Form = .things,
        minutes: MinutesView.Form = .outline, exerciseRows: Int = 0, isHalf: Bool = false
    ) {
        let whole = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
        (header, tabs) = (whole.top(1), Rect(column: 0, row: 1, columns: size.columns, rows: min(1, size.rows)))
        footer = whole.bottom(1)
        message = whole.splitBottom(1).0.bottom(1)
        (body, exercise) = whole.splitTop(2).1.splitBottom(2).0.splitBottom(exerciseRows)
        (paneFrame, beside) = body.splitLeft(isHalf ? body.columns / 2 : body.columns)
        let isAttendance = pane == .minutes && minutes == .attendance
        let isWide =
            pane == .roadmap && form != .list || pane == .assignments && assignments.isWide || isAttendance
        let parts =
            isWide
            ? Self.splitWide(paneFrame, isInDetail)
            : pane == .minutes
                ? Self.splitMinutes(paneFrame, isInDetail, minutes)
                : Self.split(paneFrame, pane, isInDetail, assignments, plan)
        (listFrame, detailFrame, extra) = (parts.list, parts.detail, parts.extra)
        let rows =
            switch pane {
            case .roadmap: form.headingRows
            case .assignments: assignments.headingRows
            case .home: body.rows < 16 ? 0 : 2
            case .minutes: isAttendance ? 2 : 0
            case .layout: 0
            }
        let inner = listFrame.inset(by: 1)
        let hasRoom = isFiltered && pane == .roadmap && inner.rows >= rows + 3
        let below: Rect
        (filter, below) = inner.splitTop(hasRoom ? 1 : 0)
        let rest: Rect
        (heading, rest) = below.splitTop(min(rows, max(0, below.rows - 1)))
        (list, footing) = rest.splitBottom(
            pane == .assignments
                ? assignments.footingRows(rest.rows) : isAttendance ? (rest.rows >= 12 ? 3 : rest.rows >= 7 ? 2 : 0) : 0
        )
        detail = detailFrame.inset(by: 1)
    }

    /// What needs the whole width, the calendar or the board, shows the detail below where there is room for it.
    private static func splitWide(_ body: Rect, _ isInDetail: Bool) -> (list: Rect, detail: Rect, extra: Rect) {
        let none = Rect(column: body.column, row: body.maxRow, columns: 0, rows: 0)
        guard body.rows >= 30 else { return isInDetail ? (none, body, none) : (body, none, none) }
        let (list, rest) = body.splitTop(body.rows * 2 / 3)
        return (list, Rect(column: rest.column, row: rest.row - 1, columns: rest.columns, rows: rest.rows + 1), none)
    }

    /// The rows, the text in lines that are pleasant to read, and in a wide window what stands beside it.
    private static func splitMinutes(
        _ body: Rect, _ isInDetail: Bool, _ form: MinutesView.Form
    ) -> (list: Rect, detail: Rect, extra: Rect) {
        let none = Rect(column: body.column, row: body.maxRow, columns: 0, rows: 0)
        let isAlone = form == .text && body.columns < State.pinnedColumns
        guard body.columns >= 80, body.rows >= 18, !isAlone else {
            return isInDetail ? (none, body, none) : (body, none, none)
        }
        let showsBeside = body.columns >= State.pinnedColumns && form.isReading
        // Where nothing stands beside the text, rows that are read by themselves have more room.
        let share = showsBeside || form == .outline || form == .text ? 30 : 42
        let (list, rest) =
            form == .text && isInDetail ? (none, body) : body.splitLeft(max(28, body.columns * share / 100))
        guard showsBeside else { return (list, rest, none) }
        let (text, beside) = rest.splitLeft(min(rest.columns / 2, MinutesView.comfortable + 4))
        return (list, text, beside)
    }

    /// Where there is no room for both, the list and the detail take turns.
    private static func split(
        _ body: Rect, _ pane: Pane, _ isInDetail: Bool, _ form: AssignmentsView.Form, _ plan: PlanView.Form
    ) -> (list: Rect, detail: Rect, extra: Rect) {
        let none = Rect(column: body.column, row: body.maxRow, columns: 0, rows: 0)
        guard body.columns >= 80, body.rows >= 18 else {
            return isInDetail
                ? (none, body, none) : pane == .layout && plan == .plan ? (none, none, body) : (body, none, none)
        }
        switch pane {
        case .layout:
            if plan == .plan, !isInDetail { return (none, none, body) }
            let (left, drawing) = body.splitLeft(max(26, body.columns * 3 / 10))
            let (list, detail) = left.splitTop(left.rows * 11 / 20)
            return (list, detail, drawing)
        case .assignments:
            let (left, right) = body.splitLeft(body.columns * 11 / 20)
            // By member, each heading says what the panel of loads would say.
            guard form == .list else { return (left, right, none) }
            let (detail, load) = right.splitTop(right.rows / 2)
            return (left, detail, load)
        case .home, .roadmap, .minutes:
            guard body.columns >= 110 else {
                // One border serves both: at 24 rows each counts.
                let (list, rest) = body.splitTop(body.rows * (pane == .home ? 14 : 11) / 20)
                let detail = Rect(column: rest.column, row: rest.row - 1, columns: rest.columns, rows: rest.rows + 1)
                return (list, detail, none)
            }
            let (list, detail) = body.splitLeft(body.columns * 11 / 20)
            return (list, detail, none)
        }
    }
}
