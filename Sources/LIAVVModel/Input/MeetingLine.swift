/// What people type about meetings, each on one line.
extension FieldReader {
    /// A point of an agenda: « Les stands 20 min » is a title and its minutes; without a unit all of it is the title.
    public static func agendaEntry(_ text: String) -> (title: String, minutes: Int?) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        for count in [3, 2, 1] where words.count > count {
            let tail = words.suffix(count).joined()
            guard isTimed(tail), let minutes = minutes(tail) else { continue }
            return (words.dropLast(count).joined(separator: " "), minutes)
        }
        return (text.trimmed, nil)
    }

    private static func isTimed(_ text: String) -> Bool {
        let letters = text.folded.filter(\.isLetter)
        return text.first?.isNumber ?? false && ["min", "h", "hmin"].contains(letters)
    }

    /// When a meeting begins and how long it may take: « 14h30 », « 14h 90 min », « 9h 2h ».
    ///
    /// - Returns: nil for anything else.
    public static func meetingHours(_ text: String) -> (start: TimeOfDay, length: Int?)? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        for count in stride(from: words.count, to: 0, by: -1) {
            guard let start = timeOfDay(words.prefix(count).joined()) else { continue }
            guard words.count > count else { return (start, nil) }
            if let length = minutes(words.dropFirst(count).joined()), (1...1440).contains(length) {
                return (start, length)
            }
        }
        return nil
    }

    /// A meeting to plan: a day, then its hours: « 13/2 14h 90 min », « jeudi ».
    ///
    /// - Returns: nil for anything else.
    public func plannedMeeting(_ text: String) -> (day: Day, start: TimeOfDay?, length: Int?)? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        for count in stride(from: words.count, to: 0, by: -1) {
            guard let day = days.day(words.prefix(count).joined(separator: " ")) else { continue }
            guard words.count > count else { return (day, nil, nil) }
            if let hours = Self.meetingHours(words.dropFirst(count).joined(separator: " ")) {
                return (day, hours.start, hours.length)
            }
        }
        return nil
    }
}
