/// A time of the day, to the minute; midnight at the end of the day is 24 h.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0 to 1,440.
    public let minutes: Int

    /// That many minutes after midnight; nil outside the day.
    public init?(minutes: Int) {
        guard (0...1_440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// As people and files write it: `09:30`, `9:30`, `9h30`, `9 h`, `9`.
    public init?(_ text: String) {
        let plain = text.folded.filter { !$0.isWhitespace }
        let parts = plain.split(omittingEmptySubsequences: false) { ":h".contains($0) }
        guard (1...2).contains(parts.count), let hour = Int(digits: parts[0]), parts[0].count <= 2 else { return nil }
        let rest = parts.count == 2 ? parts[1] : ""
        guard rest.isEmpty ? !plain.hasSuffix(":") : rest.count == 2 else { return nil }
        guard let minute = rest.isEmpty ? 0 : Int(digits: rest), minute < 60 else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// As files have it: `09:30`.
    public var text: String { Day.padded(minutes / 60, 2) + ":" + Day.padded(minutes % 60, 2) }

    /// As people say it: `9 h 30`, `9:30`.
    public var phrase: Phrase {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        let rest = minute == 0 ? "" : "\u{A0}" + Day.padded(minute, 2)
        return Phrase("\(hour)\u{A0}h\(rest)", "\(hour):" + Day.padded(minute, 2))
    }

    /// The earlier one comes first.
    public static func < (one: ClockTime, other: ClockTime) -> Bool { one.minutes < other.minutes }
}
