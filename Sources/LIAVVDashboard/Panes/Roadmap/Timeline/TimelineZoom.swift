import LIAVVModel

/// How much of the calendar a column of the timeline stands for.
enum TimelineZoom: String, CaseIterable, Sendable {
    case day, week, month, quarter

    var label: Phrase {
        switch self {
        case .day: Phrase("jour", "day")
        case .week: Phrase("semaine", "week")
        case .month: Phrase("mois", "month")
        case .quarter: Phrase("trimestre", "quarter")
        }
    }

    /// Days that stand side by side in `columns` columns.
    var ratio: (days: Int, columns: Int) {
        switch self {
        case .day: (1, 3)
        case .week: (1, 1)
        case .month: (7, 3)
        case .quarter: (7, 1)
        }
    }

    /// The days that so many columns show.
    func days(in columns: Int) -> Int { columns * ratio.days / ratio.columns }

    /// The closest view that shows so many days in that many columns.
    static func fitting(_ days: Int, columns: Int) -> TimelineZoom {
        allCases.first { $0.days(in: columns) >= days } ?? .quarter
    }

    func next(by step: Int) -> TimelineZoom {
        let all = Self.allCases
        let place = (all.firstIndex(of: self) ?? 0) + step
        return all[min(max(place, 0), all.count - 1)]
    }
}
