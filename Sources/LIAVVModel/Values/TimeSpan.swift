/// A stretch of one day, its end not included.
public struct TimeSpan: Hashable, Sendable {
    /// When it begins.
    public let from: TimeOfDay
    /// When it is over: later than it begins.
    public let to: TimeOfDay

    /// From one time to a later one; nil otherwise.
    public init?(_ from: TimeOfDay, _ to: TimeOfDay) {
        guard from < to else { return nil }
        (self.from, self.to) = (from, to)
    }

    /// As people type it: `9h-12h30`, `9:00–12:30`, `9 - 12`.
    public init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }.map {
            FieldReader.timeOfDay(String($0))
        }
        guard parts.count == 2, let from = parts[0], let to = parts[1] else { return nil }
        self.init(from, to)
    }

    /// Whether both have a minute in common.
    public func overlaps(_ other: TimeSpan) -> Bool { from < other.to && other.from < to }

    /// As people say it: `9 h – 12 h 30`.
    public var phrase: Phrase {
        let say = { (language: Language) in [from, to].map { $0.spoken(in: language) }.joined(separator: "\u{A0}– ") }
        return Phrase(say(.french), say(.english))
    }
}
