/// A moment in time, to the millisecond, in UTC: who changed what, and when.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int

    /// The moment that many milliseconds after 1970-01-01T00:00:00Z, or the nearest one of the years 1…9999.
    public init(milliseconds: Int) {
        let first = Day.numbers.lowerBound * Self.perDay
        let last = (Day.numbers.upperBound + 1) * Self.perDay - 1
        self.milliseconds = min(max(milliseconds, first), last)
    }

    /// The moment that many seconds after 1970-01-01T00:00:00Z, or the nearest one of the years 1…9999; what is no
    /// number counts as none.
    public init(seconds: Double) {
        let thousandths = (seconds * 1000).rounded()
        self.init(milliseconds: Int(exactly: thousandths) ?? (seconds < 0 ? .min : seconds > 0 ? .max : 0))
    }

    static let perDay = 86_400_000

    /// Earlier first.
    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    /// The day in UTC.
    public var day: Day {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: Self.perDay)
        return Day(number: rest < 0 ? days - 1 : days)
    }

    /// `2024-12-18T09:15:02.417Z` (ISO 8601).
    public var iso: String {
        let rest = milliseconds - day.number * Self.perDay
        let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { Day.padded($0, 2) }
        return "\(day.iso)T\(clock.joined(separator: ":")).\(Day.padded(rest % 1000, 3))Z"
    }

    /// Reads what `iso` writes; nil for anything else.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        let signs = [(10, "T"), (13, ":"), (16, ":"), (19, "."), (23, "Z")] as [(Int, Unicode.Scalar)]
        guard bytes.count == 24, signs.allSatisfy({ bytes[$0.0] == UInt8(ascii: $0.1) }),
            let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        let clock = [11..<13, 14..<16, 17..<19, 20..<23].compactMap {
            Int(digits: String(decoding: bytes[$0], as: UTF8.self))
        }
        guard clock.count == 4, clock[0] < 24, clock[1] < 60, clock[2] < 60 else { return nil }
        milliseconds =
            day.number * Self.perDay + ((clock[0] * 60 + clock[1]) * 60 + clock[2]) * 1000 + clock[3]
    }
}

extension Instant {
    /// `20241218T091502417Z`: the basic form of ISO 8601 without the point, for names of files.
    var compact: String { String(iso.filter { $0 != "-" && $0 != ":" && $0 != "." }) }

    /// Reads what `compact` writes; nil for anything else.
    init?(compact text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 19 else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        self.init(
            iso: "\(part(0..<4))-\(part(4..<6))-\(part(6..<11)):\(part(11..<13)):\(part(13..<15)).\(part(15..<19))")
    }
}
