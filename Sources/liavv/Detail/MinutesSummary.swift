import LIAVVExchange
import LIAVVModel
import TerminalCanvas

/// What was understood of minutes, for people who decide whether to import them: a line for each thing.
struct MinutesSummary {
    private let reading: MinutesReading
    private let members: Table<Member>
    private var meeting: Meeting { reading.meeting }

    init(_ reading: MinutesReading, members: Table<Member>) { (self.reading, self.members) = (reading, members) }

    /// The lines; what the document does not say has none.
    var lines: [Phrase] {
        fields + Attendance.State.allCases.compactMap(people) + agenda + passages + questions + groups + next + kept
    }

    private var fields: [Phrase] {
        [(Phrase("lieu", "place"), meeting.place), (Phrase("thème", "theme"), meeting.theme)]
            .filter { !$0.1.isEmpty }.map { Words.labelled($0.0, Phrase(verbatim: $0.1)) }
    }

    private func people(_ state: Attendance.State) -> Phrase? {
        let people = meeting.attendance.filter { $0.state == state }
        guard !people.isEmpty else { return nil }
        let names = people.map { person in Phrase(verbatim: person.name) + remark(on: person) }
        return Words.labelled(Words.group(of: state) + Phrase(verbatim: " (\(people.count))"), names.joined(", "))
    }

    /// Whom a name that is not written like a member's was taken for.
    private func remark(on person: Attendance) -> Phrase {
        for note in reading.notes {
            switch note.kind {
            case .nearName(person.name, _, let full): return Words.takenFor(full)
            case .ambiguousName(person.name, let candidates): return Words.whoOf(candidates)
            case .unrecognisedName(person.name): return Words.nobodysName
            default: break
            }
        }
        return Phrase(verbatim: "")
    }

    private var agenda: [Phrase] {
        guard !meeting.agenda.isEmpty else { return [] }
        let title = Words.labelled(Words.agendaRead, Phrase(verbatim: "\(meeting.agendaMinutes) min"))
        return [title] + meeting.agenda.flatMap { lines(of: $0, depth: 1) }
    }

    private func lines(of item: AgendaItem, depth: Int) -> [Phrase] {
        let minutes = item.minutes.map { " (\($0) min)" } ?? ""
        let own = String(repeating: "  ", count: depth) + (item.mark.isEmpty ? "– " : item.mark + ". ")
        return [Phrase(verbatim: own + item.title + minutes)] + item.items.flatMap { lines(of: $0, depth: depth + 1) }
    }

    private var passages: [Phrase] {
        let counts = Block.Kind.allCases.map { kind in (kind, meeting.body.count { $0.kind == kind }) }
        let parts = counts.filter { $0.1 > 0 }.map { $0.0.label + Phrase(" : \($0.1)", ": \($0.1)") }
        return parts.isEmpty ? [] : [Words.labelled(Words.passages, parts.joined(" · "))]
    }

    private var questions: [Phrase] {
        let open = meeting.body.filter(\.isOpenQuestion)
        return open.map { block in
            Words.labelled(Words.withoutAnswer, Phrase(verbatim: [block.speaker, block.text.shortened].joined(" – ")))
        }
    }

    private var groups: [Phrase] {
        meeting.body.filter { $0.kind == .report }.map { report in
            let points = meeting.body.count { $0.group == report.group && $0.kind != .report }
            let names = report.members.compactMap { members[$0]?.fullName }
            let who = names.isEmpty ? report.speaker : names.joined(separator: ", ")
            return Words.labelled(
                Phrase(verbatim: report.group.isEmpty ? report.text : report.group), Words.reportOf(who, points: points)
            )
        }
    }

    private var next: [Phrase] {
        let parts = [meeting.nextDate?.iso ?? "", meeting.nextTheme]
        return parts.joined().isEmpty ? [] : [Words.labelled(Words.nextOne, Phrase(verbatim: parts.joined(" · ")))]
    }

    private var kept: [Phrase] {
        let lines = reading.lineUses.filter { $0.value == .text }.keys.sorted()
        return lines.isEmpty ? [] : [Words.labelled(Words.keptLines, Phrase(verbatim: Self.ranges(lines)))]
    }

    /// `3, 7–9, 12`; what stands alone but for blank lines stays alone.
    private static func ranges(_ lines: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for line in lines {
            if let last = ranges.last, last.upperBound + 1 == line {
                ranges[ranges.count - 1] = last.lowerBound...line
            } else {
                ranges.append(line...line)
            }
        }
        let shown = ranges.prefix(30).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        return shown.joined(separator: ", ") + (ranges.count > 30 ? ", …" : "")
    }
}

extension [Phrase] {
    fileprivate func joined(_ separator: String) -> Phrase {
        dropFirst().reduce(first ?? Phrase(verbatim: "")) { $0 + Phrase(verbatim: separator) + $1 }
    }
}

extension [String] {
    /// Those that are not empty.
    fileprivate func joined(_ separator: String) -> String {
        filter { !$0.isEmpty }.joined(separator: separator)
    }
}

extension String {
    /// At most 120 characters on one line.
    fileprivate var shortened: String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 120 ? line.prefix(119) + "…" : line
    }
}
