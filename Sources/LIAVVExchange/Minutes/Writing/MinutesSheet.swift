import LIAVVModel

/// The minutes of a meeting in the form in which the group writes them, piece by piece.
///
/// The document is French, as the group's are, and is read back by `MinutesReader` as the same meeting.
public struct MinutesSheet: Sendable {
    let meeting: Meeting
    private let offset: Int
    /// The pieces in order.
    public private(set) var pieces: [MinutesPiece] = []

    /// The minutes of that meeting.
    ///
    /// - Parameter offset: milliseconds by which the clock on the wall is ahead of UTC.
    public init(_ meeting: Meeting, offset: Int = 0) {
        (self.meeting, self.offset) = (meeting, offset)
        let letterhead = letterhead
        if let letterhead { pieces.append(.heading(level: letterhead.level ?? 1, letterhead.text)) }
        pieces.append(.title(Self.title(of: meeting)))
        addFields()
        addAttendance()
        addAgenda()
        addBody(after: letterhead == nil ? 0 : 1)
        addNextMeeting()
    }

    /// `9ème réunion (17/12/2024)`, or as much of it as is known.
    public static func title(of meeting: Meeting) -> String {
        let name = meeting.number.map { $0 == 1 ? "1ère réunion" : "\($0)ème réunion" } ?? "Réunion"
        return name + (meeting.date.map { " (\(numeric($0)))" } ?? "")
    }

    static func numeric(_ day: Day) -> String {
        let parts = day.parts
        let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return two(parts.day) + "/" + two(parts.month) + "/" + String(parts.year)
    }

    // What stands over the title of a document is its first passage here.
    private var letterhead: Block? {
        guard let first = meeting.body.first, first.kind == .heading, (first.line ?? .max) <= 2 else { return nil }
        return first
    }

    private mutating func addFields() {
        for (label, text) in [hours, ("Lieu", meeting.place), ("Thème", meeting.theme)] where !text.isEmpty {
            pieces.append(.passage(.paragraph, lead: label + " :", text: text))
        }
    }

    /// When it was held; of one that was not, when it is to begin.
    private var hours: (String, String) {
        guard let start = meeting.started, let end = meeting.ended else {
            return ("Heure", meeting.start?.spoken(in: .french) ?? "")
        }
        return ("Horaires", "de " + hour(start) + " à " + hour(end))
    }

    private func hour(_ moment: Instant) -> String { moment.timeOfDay(offset: offset).spoken(in: .french) }

    /// ` (arrivée à 14 h 08, départ à 14 h 40)`; nothing for who was there all along.
    private func comings(of entry: Attendance) -> String {
        let known = entry.comings(offset: offset, in: .french)
        return known.isEmpty ? "" : " (" + known + ")"
    }

    private mutating func addAttendance() {
        for (state, label) in [
            (Attendance.State.present, "Personnes présentes :"), (.excused, "Excusé·es :"), (.absent, "Absent·es :"),
        ] {
            let people = meeting.attendance.filter { $0.state == state }
            guard !people.isEmpty else { continue }
            pieces.append(.label(label))
            pieces += people.map { .item(depth: 1, lead: "", text: $0.name + comings(of: $0)) }
        }
    }

    private mutating func addAgenda() {
        guard !meeting.agenda.isEmpty else { return }
        pieces.append(.label("Sommaire :"))
        meeting.agenda.forEach { add($0, depth: 1) }
    }

    private mutating func add(_ item: AgendaItem, depth: Int) {
        let minutes = item.minutes.map { " (\(Self.duration($0)))" } ?? ""
        pieces.append(.item(depth: depth, lead: item.mark.isEmpty ? "" : item.mark + ".", text: item.title + minutes))
        item.items.forEach { add($0, depth: depth + 1) }
    }

    /// `4 min`, `1h`, `1h30`, as the group writes them.
    private static func duration(_ minutes: Int) -> String {
        guard minutes >= 60 else { return "\(minutes) min" }
        let rest = minutes % 60
        return "\(minutes / 60)h" + (rest == 0 ? "" : rest < 10 ? "0\(rest)" : "\(rest)")
    }

    private mutating func addBody(after skipped: Int) {
        let body = meeting.body.dropFirst(skipped)
        guard let first = body.first else { return }
        // Without a heading between them a first sentence might be read as the last point of the agenda.
        if first.kind != .heading { pieces.append(.heading(level: 1, "Compte rendu")) }
        let voice = MinutesVoice(meeting)
        pieces += body.map { voice.piece($0) }
    }

    private mutating func addNextMeeting() {
        guard meeting.nextDate != nil || !meeting.nextTheme.isEmpty, !saysNextMeeting else { return }
        let day = meeting.nextDate.map { Self.numeric($0) } ?? ""
        let isAlone = meeting.nextTheme.isEmpty
        let lead =
            isAlone ? "Prochaine réunion :" : "Thème de la prochaine réunion" + (day.isEmpty ? "" : " du " + day) + " :"
        pieces.append(.passage(.nextMeeting, lead: lead, text: isAlone ? day : meeting.nextTheme))
    }

    private var saysNextMeeting: Bool {
        meeting.body.contains { $0.kind == .nextMeeting } || Self.speaksOfNext(meeting.agenda)
    }

    private static func speaksOfNext(_ items: [AgendaItem]) -> Bool {
        items.contains { Wordings.speaksOfNextMeeting($0.title, within: 6) || speaksOfNext($0.items) }
    }
}
