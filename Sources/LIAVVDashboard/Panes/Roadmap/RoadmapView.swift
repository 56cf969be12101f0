import LIAVVModel

/// How the roadmap is looked at: what is shown of it and in which order, never what it says.
public struct RoadmapView: Sendable, Equatable {
    /// The forms in which the same actions are shown.
    enum Form: String, CaseIterable, Sendable {
        case list, timeline, board
    }

    /// As rows, along the calendar, or by status side by side.
    var form = Form.list
    /// What the rows are put together by.
    var grouping = RoadmapGrouping.phase
    /// What the actions of a group are sorted by.
    var sort = RoadmapColumn.due
    /// Whether the sorting is turned round.
    var isReversed = false
    /// The columns of the list, the most important first: those without room are left out from the end.
    var columns: [RoadmapColumn] = RoadmapColumn.usual
    /// The widths that someone gave to columns.
    var widths: [RoadmapColumn: Int] = [:]
    /// The groups of which only the heading is shown.
    var folded: Set<String> = []
    /// Whether the contributions stand under their actions.
    var showsContributions = false
    /// How many days a column of the timeline stands for; nil: whatever shows today and the event.
    var zoom: TimelineZoom?
    /// The first day of the timeline; nil: a little before today.
    var origin: Day?

    /// The next form in turn.
    mutating func turn() {
        let all = Form.allCases
        form = all[((all.firstIndex(of: form) ?? 0) + 1) % all.count]
    }

    /// Sorts by a column; a second time, the other way round.
    mutating func sort(by column: RoadmapColumn) {
        isReversed = sort == column ? !isReversed : false
        sort = column
    }
}

extension RoadmapView.Form {
    /// The rows above the actions: the names of the columns, or months, days and the distance to the event.
    var headingRows: Int {
        switch self {
        case .list: 1
        case .timeline: 3
        case .board: 1
        }
    }

    var label: Phrase {
        switch self {
        case .list: Phrase("liste", "list")
        case .timeline: Phrase("calendrier", "timeline")
        case .board: Phrase("tableau par statut", "board by status")
        }
    }
}
