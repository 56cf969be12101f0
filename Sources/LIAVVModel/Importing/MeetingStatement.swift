/// What a document says of a meeting beside its passages, line by line: what members changed since is told from it.
struct MeetingStatement: Equatable {
    private var lines: [String: String] = [:]

    /// What a meeting says, as its document was read.
    init(_ read: Meeting) {
        lines["number"] = read.number.map(String.init)
        lines["date"] = read.date?.iso
        lines["place"] = read.place
        lines["theme"] = read.theme
        lines["nextDate"] = read.nextDate?.iso
        lines["nextTheme"] = read.nextTheme
        for person in read.attendance { lines["attendance " + person.id.text] = Self.words(person) }
        add(read.agenda)
        lines = lines.filter { !$0.value.isEmpty }
    }

    /// Reads what `text` writes; lines that it did not write are left out.
    init(text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            if parts.count == 2 { lines[parts[0]] = parts[1] }
        }
    }

    /// A line for each statement, in the order of their names.
    var text: String {
        lines.sorted { $0.key < $1.key }
            .map { $0.key + "\t" + String($0.value.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
            .joined(separator: "\n")
    }

    /// Whether nothing is known of what a document said.
    var isEmpty: Bool { lines.isEmpty }

    /// Whether both say the same of something, and say something.
    func agrees(with other: Self, on key: String) -> Bool { lines[key] != nil && lines[key] == other.lines[key] }

    /// Whether both say the same of all that begins so, and say something.
    func agrees(with other: Self, onAll start: String) -> Bool {
        let own = lines.filter { $0.key.hasPrefix(start) }
        return !own.isEmpty && own == other.lines.filter { $0.key.hasPrefix(start) }
    }

    /// Whether that person is in the attendance.
    func names(_ person: Attendance) -> Bool {
        lines["attendance " + person.id.text] != nil
            || lines.contains { $0.key.hasPrefix("attendance ") && $0.value.hasSuffix(" " + person.name) }
    }

    /// Whether that point is on the agenda.
    func names(_ item: AgendaItem) -> Bool {
        lines["agenda " + item.id.text] != nil
            || lines.contains { $0.key.hasPrefix("agenda ") && $0.value.hasSuffix(" " + item.title) }
    }

    private mutating func add(_ items: [AgendaItem]) {
        for item in items {
            let minutes = item.minutes.map(String.init) ?? "-"
            lines["agenda " + item.id.text] = "\(minutes) \(item.mark) \(item.title)"
            add(item.items)
        }
    }

    private static func words(_ person: Attendance) -> String { person.state.rawValue + " " + person.name }
}
