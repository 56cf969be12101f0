import LIAVVModel
import TerminalCanvas

/// One line for each thing of the three lists.
extension State {
    func agendaRow(_ line: AgendaLine, _ columns: Int) -> [Span] {
        let indent = String(repeating: "  ", count: line.depth)
        let minutes = line.isStep ? line.item.minutes.map { "\($0)\u{A0}min" } ?? "—" : ""
        let origin = line.item.origin.map { " (\(short($0)))" } ?? ""
        let room = max(6, columns - 9)
        let title = indent + line.mark + " " + line.item.title + (columns < 60 ? "" : origin)
        return [
            Span(title.padded(to: room), line.isStep ? .plain : .title),
            Span(" " + minutes.padded(to: 8, alignment: .right), line.item.minutes == nil ? .muted : .plain),
        ]
    }

    func proposalRow(_ proposal: AgendaProposal, _ columns: Int) -> [Span] {
        let kind = say(proposal.kind.shortLabel)
        let since = columns < 60 ? "" : " " + (proposal.since.map { $0.short(in: language, today: today) } ?? "")
        let minutes = "\(proposal.minutes)\u{A0}min"
        let head = kind.padded(to: 11)
        let room = max(6, columns - 11 - 8 - TextWidth.columns(of: since))
        return [
            Span(head, proposal.kind.style), Span(proposal.title.padded(to: room)), Span(since, .muted),
            Span(minutes.padded(to: 8, alignment: .right)),
        ]
    }

    func calendarRow(_ entry: MeetingCalendar.Entry, _ card: MeetingCard, _ columns: Int) -> [Span] {
        let day = entry.day.short(in: language, today: today).padded(to: 16)
        let isShown = entry.meeting != nil && entry.meeting == card.meeting
        let sign = entry.isFree ? "+ " : entry.isHeld ? "  " : isShown ? "› " : "● "
        let number = entry.meeting.flatMap { laboratory.meetings[$0]?.number }.map { say(Words.number($0)) } ?? ""
        let isAnnounced = entry.isFree && entry.day == card.calendar.announced
        let what = isAnnounced ? say(Words.announcedDay) : entry.isFree ? say(Words.freeDay) : number
        let style: Style = entry.isHeld ? .muted : entry.isFree ? .accent : .strong
        let (whole, room) = (say(capacity(of: entry, isShort: false)), columns - 18 - max(7, what.count + 1))
        let says = TextWidth.columns(of: whole) <= room ? whole : say(capacity(of: entry, isShort: true))
        return [
            Span(sign, style), Span(day, entry.isHeld ? .muted : .plain),
            Span(what.padded(to: max(7, what.count + 1)), style),
            Span(says, entry.free < 0 && !entry.isHeld ? .bad : .muted),
        ]
    }

    /// `45 min libres · 5 points · 2 échéances`; where little room is left `45 min · 5 pts · 2 éch.`
    private func capacity(of entry: MeetingCalendar.Entry, isShort: Bool) -> Phrase {
        guard !entry.isHeld else {
            return Phrase(verbatim: entry.allotted > 0 ? "\(entry.allotted)\u{A0}min" : "")
        }
        let (free, points, due) = (entry.free, entry.takes.count, entry.due.count)
        let counted = { (count: Int, short: Phrase, one: Phrase, many: Phrase) in
            count == 0
                ? Phrase(verbatim: "")
                : Phrase(verbatim: " · ") + .counted(count, isShort ? short : one, isShort ? short : many)
        }
        let words =
            isShort
            ? Phrase(verbatim: (free < 0 ? "! " : "") + "\(free)\u{A0}min")
            : free < 0
                ? Phrase("! dépasse de \(-free)\u{A0}min", "! \(-free) min too long")
                : Phrase("\(free)\u{A0}min libres", "\(free) min free")
        return words + counted(points, Phrase("pts", "items"), Phrase("point", "item"), Phrase("points", "items"))
            + counted(due, Phrase("éch.", "due"), Phrase("échéance", "due"), Phrase("échéances", "due"))
    }

    /// How days are proposed, and what finds no room.
    func calendarNotes(_ card: MeetingCard) -> [Phrase] {
        let calendar = card.calendar
        var notes = [Phrase("Jours libres\u{A0}: ", "Free days: ") + calendar.rhythm.phrase]
        if !calendar.left.isEmpty {
            let minutes = calendar.left.reduce(0) { $0 + $1.minutes }
            notes.append(
                .counted(calendar.left.count, Phrase("point", "item"), Phrase("points", "items"))
                    + Phrase(
                        " (\(minutes)\u{A0}min) sans place avant l’événement",
                        " (\(minutes) min) without room before the event"))
        }
        return notes
    }

    /// Where something comes from, in few words.
    private func short(_ target: Target) -> String {
        guard target.record.kind == .meeting else { return say(target.record.kind.label) }
        return laboratory.meetings[target.record.id].flatMap { $0.number.map { say(Words.number($0)) } }
            ?? say(target.record.kind.label)
    }
}

extension AgendaProposal.Kind {
    /// A word for a narrow column.
    var shortLabel: Phrase {
        switch self {
        case .parked: Phrase("reporté", "parked")
        case .question: Phrase("question", "question")
        case .decision: Phrase("décision", "decision")
        case .irreversible: Phrase("réserve", "tentative")
        case .late: Phrase("retard", "late")
        case .proposal: Phrase("propos.", "proposal")
        }
    }

    var style: Style {
        switch self {
        case .late, .irreversible: .bad
        case .question, .decision: .warning
        case .parked, .proposal: .info
        }
    }
}

extension MeetingCard.Focus {
    var title: Phrase {
        switch self {
        case .agenda: Phrase("Ordre du jour", "Agenda")
        case .proposals: Phrase("Points proposés", "Proposed items")
        case .calendar: Phrase("Calendrier des séances", "Calendar of meetings")
        }
    }

    var shortTitle: Phrase {
        switch self {
        case .agenda: Phrase("Ordre", "Agenda")
        case .proposals: Phrase("Proposés", "Proposed")
        case .calendar: Phrase("Calendrier", "Calendar")
        }
    }

    var emptyPhrase: Phrase {
        switch self {
        case .agenda:
            Phrase(
                "Rien encore\u{A0}: n ajoute un point, Tab montre ceux qui sont proposés.",
                "Nothing yet: n adds an item, Tab shows those proposed.")
        case .proposals:
            Phrase("Rien n’attend qu’on en parle.", "Nothing waits to be spoken of.")
        case .calendar:
            Phrase("Aucune séance\u{A0}: n en prévoit une.", "No meeting: n plans one.")
        }
    }
}
