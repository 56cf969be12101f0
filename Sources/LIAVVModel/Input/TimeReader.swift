extension FieldReader {
    /// A time of day as people type it: `14h`, `14h30`, `14 h 30`, `14:30`, `9`; `2:30 pm` is not read.
    ///
    /// - Returns: nil for anything else.
    public static func timeOfDay(_ text: String) -> TimeOfDay? {
        let plain = text.folded.filter { $0 != " " }
        let parts = plain.split(omittingEmptySubsequences: false) { "h:".contains($0) }
        guard parts.count <= 2, let hour = Int(digits: parts[0]), !parts[0].isEmpty, hour < 24 else { return nil }
        guard parts.count == 2, !parts[1].isEmpty else {
            return plain.hasSuffix(":") ? nil : TimeOfDay(minutes: hour * 60)
        }
        guard parts[1].count == 2, let minute = Int(digits: parts[1]), minute < 60 else { return nil }
        return TimeOfDay(minutes: hour * 60 + minute)
    }

    /// Minutes as people type them: `20`, `20 min`, `1h30`, `1,5 h`; a bare number is minutes.
    ///
    /// - Returns: nil for anything else, or for what is no whole number of minutes.
    public static func minutes(_ text: String) -> Int? {
        if let bare = Int(digits: text.trimmed) { return bare }
        guard let hours = hours(text), hours >= 0, hours <= 1000 else { return nil }
        return Int(exactly: (hours * 60).rounded())
    }
}
