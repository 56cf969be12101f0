extension Laboratory {
    /// The first absence of a member that falls into the time of one of those contributions: from the day on which its
    /// action begins, not before today, to the day on which it is due.
    ///
    /// - Parameter start: the day on which an action begins; without it, today.
    public func absence(
        of member: Member, during pieces: [ContributionReference], today: Day,
        start: (Identifier) -> Day? = { _ in nil }
    ) -> (from: Day, to: Day)? {
        let absences = member.absences.compactMap { absence in
            absence.span.flatMap { $0.to >= today ? $0 : nil }
        }
        guard !absences.isEmpty else { return nil }
        for entry in pieces.compactMap(contribution) {
            guard let due = dueDay(of: entry) else { continue }
            let first = max(today, min(start(entry.action.id) ?? today, due))
            if let absence = absences.first(where: { $0.from <= max(due, first) && $0.to >= first }) { return absence }
        }
        return nil
    }

    /// Who of those members is away while there is work on those contributions.
    public func absenceNotes(
        _ people: [Identifier], _ pieces: [ContributionReference], today: Day
    ) -> [Assignment.Note] {
        people.uniqued(by: \.self).compactMap { members[$0] }.compactMap { member in
            absence(of: member, during: pieces, today: today)
                .map { .away(member: member.fullName, from: $0.from, to: $0.to) }
        }
    }
}

extension Absence {
    /// Its first and last day; a single day where only one is known, nil where none is or they stand the wrong way round.
    var span: (from: Day, to: Day)? {
        guard let first = from ?? to, let last = to ?? from, first <= last else { return nil }
        return (first, last)
    }
}
