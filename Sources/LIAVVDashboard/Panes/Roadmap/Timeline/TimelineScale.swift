import LIAVVModel
import TerminalCanvas

/// From days to columns and back.
struct TimelineScale: Equatable {
    /// Where the calendar stands.
    let rect: Rect
    /// The first day shown.
    let origin: Day
    let zoom: TimelineZoom

    /// Whether it begins with a Monday, as a column is several days.
    var isWhole: Bool { zoom == .month || zoom == .quarter }
    /// How many days are shown.
    var days: Int { max(1, zoom.days(in: rect.columns)) }
    /// The last day shown.
    var last: Day { origin + (days - 1) }

    /// The column in which a day begins, which may lie outside.
    func column(of day: Day) -> Int {
        let ratio = zoom.ratio
        return rect.column + Self.floor((day - origin) * ratio.columns, ratio.days)
    }

    /// The day that a column begins with.
    func day(at column: Int) -> Day {
        let ratio = zoom.ratio
        // The first day whose column is this one.
        let product = (column - rect.column) * ratio.days
        return origin + -Self.floor(-product, ratio.columns)
    }

    /// The columns of a day and those up to another, both included; cut to what is shown, nil when nothing is.
    func columns(from first: Day, to last: Day) -> Range<Int>? {
        let start = max(rect.column, column(of: first))
        // What ends in the middle of the first column is seen there.
        let least = last >= origin ? rect.column + 1 : rect.column
        let end = min(rect.maxColumn, max(column(of: last + 1), column(of: first) + 1, least))
        return start < end ? start..<end : nil
    }

    /// The columns of a bar, cut to nothing: at least one.
    func columns(of bar: TimelineBar) -> Range<Int> {
        let first = column(of: bar.start)
        return first..<max(column(of: bar.finish + 1), first + 1)
    }

    private static func floor(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }
}

extension State {
    /// The calendar of the timeline in the part of the list that it takes.
    func timelineScale(_ arrangement: Arrangement) -> TimelineScale {
        let rect = timelineArea(arrangement.list)
        let first = roadmap.origin ?? today - 3
        let event = laboratory.event.day ?? today + 90
        let zoom = roadmap.zoom ?? .fitting(max(30, event - first + 4), columns: max(1, rect.columns))
        let scale = TimelineScale(rect: rect, origin: first, zoom: zoom)
        return scale.isWhole ? TimelineScale(rect: rect, origin: first.monday, zoom: zoom) : scale
    }

    /// The columns on the right of the titles.
    func timelineArea(_ list: Rect) -> Rect { list.splitLeft(timelineTitleWidth(list)).1 }

    func timelineTitleWidth(_ list: Rect) -> Int { max(18, min(44, list.columns * 3 / 10)) }
}
