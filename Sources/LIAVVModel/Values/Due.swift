/// When something must be ready: a day of the calendar, or a distance to the event (J−45).
public enum Due: Hashable, Sendable {
    case day(Day)
    /// Days before the event; negative means after it.
    case before(Int)

    /// The day of the calendar, or nil when it counts from an event that has no day.
    public func resolved(eventDay: Day?) -> Day? {
        switch self {
        case .day(let day): day
        case .before(let days): eventDay.map { $0 - days }
        }
    }
}

extension Due {
    /// Whether it counts from the event.
    public var isRelative: Bool { if case .before = self { true } else { false } }

    /// `2025-02-14` or `J-42`, the form in files (`J+3` after the event).
    public var text: String {
        switch self {
        case .day(let day): day.iso
        case .before(let days): days < 0 ? "J+\(days.magnitude)" : "J-\(days)"
        }
    }

    /// Reads what `text` writes, with a hyphen or a true minus sign; nil for anything else.
    public init?(text: String) {
        if let day = Day(iso: text) {
            self = .day(day)
            return
        }
        guard let first = text.first, "Jj".contains(first) else { return nil }
        let rest = text.dropFirst().filter { $0 != " " && $0 != "\u{A0}" }
        guard let sign = rest.first, let days = Int(digits: rest.dropFirst()), days <= 3650 else { return nil }
        switch sign {
        case "-", "−", "–": self = .before(days)
        case "+": self = .before(-days)
        default: return nil
        }
    }
}
