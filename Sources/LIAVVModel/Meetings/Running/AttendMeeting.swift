/// Somebody comes to a meeting, leaves it, or has been excused.
public enum AttendanceStep: String, CaseIterable, Sendable {
    case come, leave, excuse, absent

    fileprivate func label(_ name: String) -> Phrase {
        switch self {
        case .come: Phrase("\(name) est là", "\(name) is here")
        case .leave: Phrase("\(name) est parti·e", "\(name) has left")
        case .excuse: Phrase("\(name) est excusé·e", "\(name) is excused")
        case .absent: Phrase("\(name) n’est pas là", "\(name) is not here")
        }
    }
}

extension Laboratory {
    /// Notes that members come, leave, or are excused: before a meeting without an hour, while it runs with it.
    ///
    /// - Throws: `Refusal.meeting` when it is over, or when someone leaves who was not there.
    public func attending(
        _ people: [Identifier], _ step: AttendanceStep, meeting id: Identifier, at now: Instant, stamp: Stamp
    ) throws(Refusal) -> Change {
        let meeting = try existing(meeting: id)
        guard meeting.ended == nil else { throw .meeting(.over(meeting.heading)) }
        let names = people.compactMap { members[$0]?.givenName }
        if step == .leave, let gone = people.first(where: { !meeting.hasPresent($0) }) {
            throw .meeting(.notThere(name(gone)))
        }
        let now = meeting.started == nil ? nil : now.wholeSecond
        let label =
            names.count > 3
            ? Phrase("Présences\u{A0}: \(names.count) personnes", "Attendance: \(names.count) people")
            : names.reduce(Phrase(verbatim: "")) {
                $0 == Phrase(verbatim: "") ? step.label($1) : $0 + Phrase(verbatim: ", ") + step.label($1)
            }
        let fullNames = Dictionary(
            people.map { ($0, members[$0]?.fullName ?? $0.text) }, uniquingKeysWith: { first, _ in first })
        return try changing(id, label, stamp) { meeting in
            for person in people { meeting.attend(person, fullNames[person] ?? "", step, now) }
        }
    }
}

extension Meeting {
    /// Whether a member is there: came, and has not left.
    public func hasPresent(_ member: Identifier) -> Bool {
        attendance.contains { $0.member == member && $0.state == .present && $0.left == nil }
    }

    /// Who is noted so many seconds after the opening was there from the beginning.
    private static let grace = 300

    fileprivate mutating func attend(_ member: Identifier, _ name: String, _ step: AttendanceStep, _ now: Instant?) {
        var place = attendance.firstIndex { $0.member == member }
        if place == nil {
            var row = Attendance()
            (row.id, row.name, row.member, row.state) = (member, name, member, .absent)
            attendance.append(row)
            place = attendance.count - 1
        }
        guard let place else { return }
        let isLate = started.flatMap { start in now.map { $0.seconds(since: start) > Self.grace } } ?? false
        attendance[place].take(step, now, isLate: isLate)
    }
}

extension Attendance {
    fileprivate mutating func take(_ step: AttendanceStep, _ now: Instant?, isLate: Bool) {
        switch step {
        case .come:
            if state != .present { arrived = isLate ? now : nil }
            (state, left) = (.present, nil)
        case .leave: left = now
        case .excuse: (state, arrived, left) = (.excused, nil, nil)
        case .absent: (state, arrived, left) = (.absent, nil, nil)
        }
    }
}
