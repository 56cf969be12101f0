/// A moment in time, to the millisecond, in UTC: who changed what, and when.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int

    /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// Earlier first.
    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    /// The day in UTC.
    public var day: Day { Day(number: Int((Double(milliseconds) / 86_400_000).rounded(.down))) }

    /// `2024-12-18T09:15:02.417Z` (ISO 8601).
    public var iso: String {
        let rest = milliseconds - day.number * 86_400_000
        let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { Day.padded($0, 2) }
        return "\(day.iso)T\(clock.joined(separator: ":")).\(Day.padded(rest % 1000, 3))Z"
    }

    /// Reads what `iso` writes; nil for anything else.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z"),
            let day = Day(iso: text.prefix(10))
        else { return nil }
        let clock = text.dropFirst(11).dropLast().split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
        guard clock.count == 4, let hour = clock[0], let minute = clock[1], let second = clock[2],
            let thousandth = clock[3], (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        milliseconds = day.number * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000 + thousandth
    }
}
