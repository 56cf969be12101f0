import LIAVVModel
import TerminalCanvas

/// The hours of a meeting and of those who came, in the minutes.
extension State {
    /// `14 h 02 – 15 h 10, prévue à 14 h pour 60 min`, or as much as is known.
    func hours(of meeting: Meeting) -> String {
        let hour = { (moment: Instant) in moment.timeOfDay(offset: offset).spoken(in: language) }
        let held = [meeting.started, meeting.ended].compactMap { $0.map(hour) }.joined(separator: " – ")
        let start = meeting.start.map { say(Phrase("prévue à ", "planned for ")) + $0.spoken(in: language) }
        let length = meeting.length.map { say(Phrase("pour \($0)\u{A0}min", "for \($0) min")) }
        let planned = [start, length].compactMap(\.self).joined(separator: " ")
        return [held, planned].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// ` (arrivée à 14 h 08, départ à 14 h 40)`; nothing for who was there all along.
    func comings(of entry: Attendance) -> String {
        let known = entry.comings(offset: offset, in: language)
        return known.isEmpty ? "" : " (" + known + ")"
    }

    /// ` (20 min, 24 passées)`, ` (reporté)`; nothing where nothing is known.
    func minutes(of item: AgendaItem) -> String {
        let planned = item.minutes.map { "\($0)\u{A0}min" }
        let used = (item.spent + 30) / 60
        let spent = item.spent >= 30 ? say(Phrase("\(used) passée\(used > 1 ? "s" : "")", "\(used) used")) : nil
        let parked = item.state == .parked ? say(item.state.label) : nil
        let known = [planned, spent, parked].compactMap(\.self)
        return known.isEmpty ? "" : " (" + known.joined(separator: ", ") + ")"
    }
}
