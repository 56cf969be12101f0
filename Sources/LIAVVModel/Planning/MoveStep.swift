/// How far something moves.
public enum MoveStep: Hashable, Sendable {
    /// So many days of the calendar, then so many working days; later when positive.
    case by(days: Int, workingDays: Int)
    /// Until it is due then.
    case due(Due)
}

extension MoveStep {
    /// What people type: `+3j` (working days), `-2s` (weeks), in English `+3d`, `-2w`; or any date that `DayReader` reads.
    public init?(text: String, today: Day) {
        let words = text.trimmed.folded
        if let step = Self.distance(words) {
            self = step
        } else if let due = DayReader(today: today).due(words) {
            self = .due(due)
        } else {
            return nil
        }
    }

    /// Only a distance, or nil.
    public init?(distance text: String) {
        guard let step = Self.distance(text.trimmed.folded) else { return nil }
        self = step
    }

    private static func distance(_ words: String) -> MoveStep? {
        let words = words.filter { !$0.isWhitespace }
        guard let sign = words.first, "+-−".contains(sign), let unit = words.last,
            let count = Int(digits: words.dropFirst().dropLast()), count <= 3650
        else { return nil }
        let signed = sign == "+" ? count : -count
        switch unit {
        case "j", "d": return .by(days: 0, workingDays: signed)
        case "s", "w": return .by(days: 7 * signed, workingDays: 0)
        default: return nil
        }
    }

    /// The day that something which stood on `day` comes to; nil for J−n without a day of the event.
    func day(from day: Day?, eventDay: Day?, calendar: WorkCalendar) -> Day? {
        switch self {
        case .due(let due): due.resolved(eventDay: eventDay)
        case .by(let days, let working):
            day.map { working == 0 ? $0 + days : calendar.day($0 + days, movedBy: working) }
        }
    }
}
