/// Lays the points of a meeting on the axis of time: as planned, and as they will be.
struct Timetable {
    private let meeting: Meeting
    private let now: Instant
    private let lines: [AgendaLine]
    private let plannedStarts: [Instant]
    /// Seconds of all points that are not parked.
    let plannedSeconds: Int
    /// When all that is left will be over.
    private(set) var end: Instant

    init(_ meeting: Meeting, now: Instant, from start: Instant) {
        (self.meeting, self.now) = (meeting, now)
        lines = meeting.agenda.lines.filter(\.isStep)
        var (cursor, starts) = (start, [Instant]())
        for line in lines {
            starts.append(cursor)
            if line.item.state != .parked { cursor = cursor + line.item.seconds }
        }
        plannedStarts = starts
        plannedSeconds = cursor.seconds(since: start)
        end = max(now, meeting.started ?? start)
    }

    /// The points in the order of the agenda: the current one first of those that are left, then those that wait.
    mutating func steps() -> [AgendaStep] {
        var steps: [AgendaStep?] = lines.indices.map { place in
            status(of: lines[place]) == .waiting || status(of: lines[place]) == .current ? nil : past(place)
        }
        if let current = lines.indices.first(where: { status(of: lines[$0]) == .current }) {
            steps[current] = ahead(current, .current)
        }
        for place in lines.indices where steps[place] == nil { steps[place] = ahead(place, .waiting) }
        return steps.compactMap(\.self)
    }

    private func status(of line: AgendaLine) -> AgendaStep.Status {
        if meeting.ended == nil, line.item.id == meeting.current { return .current }
        switch line.item.state {
        case .done: return .done
        case .parked: return .parked
        case .open: return .waiting
        }
    }

    private func used(_ line: AgendaLine) -> Int {
        guard meeting.ended == nil, line.item.id == meeting.current, !meeting.isPaused, let since = meeting.since else {
            return line.item.spent
        }
        return line.item.spent + max(0, now.seconds(since: since))
    }

    private func past(_ place: Int) -> AgendaStep {
        let line = lines[place]
        let start = line.item.startedAt ?? plannedStarts[place]
        return AgendaStep(
            line: line, status: status(of: line), planned: line.item.minutes.map { $0 * 60 }, used: used(line),
            plannedStart: plannedStarts[place], start: start, end: start + line.item.spent)
    }

    private mutating func ahead(_ place: Int, _ status: AgendaStep.Status) -> AgendaStep {
        let line = lines[place]
        let used = used(line)
        let start = status == .current ? line.item.startedAt ?? now : end
        end = end + max(0, line.item.seconds - used)
        return AgendaStep(
            line: line, status: status, planned: line.item.minutes.map { $0 * 60 }, used: used,
            plannedStart: plannedStarts[place], start: start, end: end)
    }
}

extension AgendaItem {
    /// Seconds of its own; none where no time is said.
    var seconds: Int { (minutes ?? 0) * 60 }
}
