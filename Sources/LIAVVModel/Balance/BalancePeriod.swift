/// The days over which load is counted, and who is away when.
struct BalancePeriod {
    let today: Day
    let end: Day
    let calendar: WorkCalendar
    private let away: [Identifier: [ClosedRange<Day>]]

    /// From today to the event; without one ahead, to the last due date; without any, four weeks.
    init(_ laboratory: Laboratory, today: Day, calendar: WorkCalendar) {
        (self.today, self.calendar) = (today, calendar)
        let due = laboratory.openContributions.compactMap(laboratory.dueDay).max()
        end = [laboratory.event.day, due].compactMap(\.self).first { $0 >= today } ?? today + 27
        var away: [Identifier: [ClosedRange<Day>]] = [:]
        for member in laboratory.members where !member.absences.isEmpty {
            away[member.id] = Self.joined(member.absences.compactMap(\.days))
        }
        self.away = away
    }

    /// Working days left on which someone is there.
    func workingDays(of member: Identifier) -> Int { all(today...end) - daysAway(member, today...end) }

    /// Whether someone is away on every working day of a time; on every day of it when none is worked.
    func isAway(_ member: Identifier, throughout time: ClosedRange<Day>) -> Bool {
        guard let ranges = away[member] else { return false }
        let worked = all(time)
        guard worked == 0 else { return daysAway(member, time) == worked }
        return ranges.contains { $0.contains(time.lowerBound) && $0.contains(time.upperBound) }
    }

    private func all(_ time: ClosedRange<Day>) -> Int {
        calendar.workingDays(from: time.lowerBound, to: time.upperBound)
    }

    private func daysAway(_ member: Identifier, _ time: ClosedRange<Day>) -> Int {
        (away[member] ?? []).filter { $0.overlaps(time) }.reduce(0) { $0 + all($1.clamped(to: time)) }
    }

    /// Ranges that overlap or touch become one.
    private static func joined(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
        ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
            if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
    }
}

extension Absence {
    /// The days of it: one alone when only one end is given; nil without any, or when they are turned round.
    public var days: ClosedRange<Day>? {
        guard let first = from ?? to, let last = to ?? from, first <= last else { return nil }
        return first...last
    }
}
