import LIAVVModel

extension Listing {
    /// The points of an agenda, with the hours of each.
    static func agenda(_ meeting: Identifier, _ session: Session) -> Listing {
        let record = session.laboratory.meetings[meeting] ?? Meeting()
        let offset = Clock.offset(at: session.now)
        let running = RunningMeeting(record, now: session.now, offset: offset)
        let steps = Dictionary(running.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var listing = Listing(
            [Words.mark, Words.title, Words.minutesColumn, Words.hour, Words.state, Words.about],
            keys: ["mark", "title", "minutes", "hour", "state", "spent", "about"])
        for line in record.agenda.lines {
            let step = steps[line.item.id]
            let hour = step?.start.timeOfDay(offset: offset)
            var values: [String: Value] = ["mark": .text(line.mark), "state": .text(line.item.state.rawValue)]
            values["hour"] = hour.map { .text($0.text) }
            values["spent"] = step.map { .integer($0.used) }
            listing.add(
                line.item.id.text,
                [
                    line.mark, String(repeating: "  ", count: line.depth) + line.item.title,
                    line.item.minutes.map(String.init) ?? "", hour?.spoken(in: session.language) ?? "",
                    line.item.state.label(session.language), line.item.about,
                ], line.item.value, also: values)
        }
        listing.notes = [record.agendaSum.phrase] + (record.started == nil ? [] : [running.outlook(offset: offset)])
        return listing
    }

    /// What could be put on the agenda; the first column is the number that `--take` takes.
    static func proposedAgenda(_ meeting: Identifier, _ session: Session) -> Listing {
        var listing = Listing(
            [Words.kindColumn, Words.title, Words.minutesColumn, Words.sinceColumn],
            keys: ["kind", "title", "minutes", "since", "about"])
        let all = session.laboratory.proposedAgenda(for: meeting, today: session.today)
        for (place, proposal) in all.enumerated() {
            var values: [String: Value] = [
                "kind": .text(proposal.kind.rawValue), "title": .text(proposal.title),
                "minutes": .integer(proposal.minutes), "about": .text(proposal.about.text),
            ]
            values["since"] = proposal.since.map { .text($0.iso) }
            listing.add(
                String(place + 1),
                [
                    proposal.kind.label(session.language), proposal.title, String(proposal.minutes),
                    proposal.since.map { $0.short(in: session.language, today: session.today) } ?? "",
                ], .record(values))
        }
        return listing
    }

    /// The meetings up to the event and the free days between them.
    static func calendar(_ calendar: MeetingCalendar, _ session: Session) -> Listing {
        var listing = Listing(
            [Words.dayColumn, Words.state, Words.minutesColumn, Words.freeColumn, Words.pointsColumn, Words.dueColumn],
            keys: ["day", "state", "length", "allotted", "free", "takes", "due"])
        for entry in calendar.entries {
            let isAnnounced = entry.isFree && entry.day == calendar.announced
            let state =
                isAnnounced
                ? Words.announcedDay
                : entry.isFree ? Words.freeDay : entry.isHeld ? Words.heldMeeting : Words.plannedMeeting
            let values: [String: Value] = [
                "day": .text(entry.day.iso),
                "state": .text(isAnnounced ? "announced" : entry.isFree ? "free" : entry.isHeld ? "held" : "planned"),
                "length": .integer(entry.length), "allotted": .integer(entry.allotted), "free": .integer(entry.free),
                "takes": .list(entry.takes.map { .text($0.about.text) }),
                "due": .list(entry.due.map { .text($0.text) }),
            ]
            let ahead = !entry.isHeld
            listing.add(
                entry.meeting?.text ?? entry.day.iso,
                [
                    entry.day.short(in: session.language, today: session.today), state(session.language),
                    String(entry.allotted), ahead ? String(entry.free) : "", ahead ? String(entry.takes.count) : "",
                    ahead ? String(entry.due.count) : "",
                ], .record(values))
        }
        listing.notes = [calendar.rhythm.phrase]
        return listing
    }
}
