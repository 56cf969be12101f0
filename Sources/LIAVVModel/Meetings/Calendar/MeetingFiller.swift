/// Shares the open points out among the meetings to come, the earliest first.
struct MeetingFiller {
    private let laboratory: Laboratory
    private let today: Day
    private let usualLength: Int
    /// Open actions that are due from today on and fell due before no meeting so far.
    private var dueDays: [(id: Identifier, day: Day)]
    /// The points that nothing had room for so far.
    private(set) var points: [AgendaProposal]

    init(_ laboratory: Laboratory, today: Day, usualLength: Int) {
        (self.laboratory, self.today, self.usualLength) = (laboratory, today, usualLength)
        let known = Set(
            laboratory.meetings.flatMap { meeting -> [String] in
                guard let date = meeting.date, date >= today, meeting.ended == nil else { return [] }
                return meeting.agenda.lines.map(\.item.about)
            })
        points = laboratory.proposedAgenda(today: today).filter { !known.contains($0.about.text) }
        dueDays = laboratory.actions.compactMap { action in
            guard !action.status.isClosed, !laboratory.isSetAside(action), let day = laboratory.dueDay(of: action),
                day >= today
            else { return nil }
            return (action.id, day)
        }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    /// What one day can take.
    mutating func entry(_ day: Day, _ meeting: Meeting?) -> MeetingCalendar.Entry {
        let isHeld = meeting != nil && (day < today || meeting?.ended != nil)
        let length = meeting?.length ?? usualLength
        let allotted = meeting?.agendaSum.minutes ?? 0
        let due = isHeld ? [] : dueDays.prefix { $0.day <= day }.map(\.id)
        dueDays.removeFirst(due.count)
        let takes = isHeld ? [] : taking(length - allotted)
        return MeetingCalendar.Entry(
            day: day, meeting: meeting?.id, isHeld: isHeld, length: length, allotted: allotted, due: due, takes: takes)
    }

    private mutating func taking(_ minutes: Int) -> [AgendaProposal] {
        var (room, taken, left) = (minutes, [AgendaProposal](), [AgendaProposal]())
        for point in points {
            if point.minutes <= room {
                room -= point.minutes
                taken.append(point)
            } else {
                left.append(point)
            }
        }
        points = left
        return taken
    }
}
