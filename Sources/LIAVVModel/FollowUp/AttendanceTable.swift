/// Who came to which meeting: people down, meetings across, the earliest first.
public struct AttendanceTable: Sendable {
    /// The meetings whose attendance is known, in the order of time.
    public let meetings: [Identifier]
    /// One row a person, members first, in French order.
    public let rows: [Row]
    /// The totals of each meeting, in the same order.
    public let totals: [Count]

    /// One person.
    public struct Row: Hashable, Sendable {
        /// The member; nil for a name that is nobody's.
        public let member: Identifier?
        /// What people call them.
        public let name: String
        /// How they stood in each meeting; nil: nobody wrote it down.
        public let states: [Attendance.State?]

        /// All of their meetings together.
        public var count: Count { Count(states) }
    }

    /// How often, or how many.
    public struct Count: Hashable, Sendable {
        /// Came.
        public private(set) var present = 0
        /// Said that they would not.
        public private(set) var excused = 0
        /// Did not come.
        public private(set) var absent = 0

        init(_ states: some Sequence<Attendance.State?>) { for state in states { add(state) } }

        mutating func add(_ state: Attendance.State?) {
            switch state {
            case .present?: present += 1
            case .excused?: excused += 1
            case .absent?: absent += 1
            case nil: break
            }
        }

        /// What is known.
        public var known: Int { present + excused + absent }
        /// Those who came of those known, from 0 to 1; nil when nothing is known.
        public var share: Double? { known == 0 ? nil : Double(present) / Double(known) }
    }
}

extension Laboratory {
    /// The attendance of all meetings in which it was written down.
    ///
    /// Members who have left are there as long as some minutes name them. The time taken grows with what is written
    /// down and with people times meetings, which is the size of the table.
    public var attendanceTable: AttendanceTable {
        let known = meetingsLatestFirst.filter { !$0.attendance.isEmpty }.reversed().map(\.self)
        var states: [Person: [Attendance.State?]] = [:]
        for member in members where !member.hasLeft { states[.member(member.id)] = known.map { _ in nil } }
        for (place, meeting) in known.enumerated() {
            for entry in meeting.attendance {
                let person = Person(entry)
                let former = states[person]?[place]
                states[person, default: known.map { _ in nil }][place] = Self.stronger(former ?? nil, entry.state)
            }
        }
        let rows = states.map { row($0.key, $0.value) }.sortedInFrench { $0.name }
        let totals = known.indices.map { place in AttendanceTable.Count(rows.lazy.map { $0.states[place] }) }
        return AttendanceTable(
            meetings: known.map(\.id), rows: rows.filter { $0.member != nil } + rows.filter { $0.member == nil },
            totals: totals)
    }

    /// Whoever stands twice in one list came if either says so.
    private static func stronger(_ a: Attendance.State?, _ b: Attendance.State) -> Attendance.State {
        let order: [Attendance.State] = [.present, .excused, .absent]
        return order.first { $0 == a || $0 == b } ?? b
    }

    private func row(_ person: Person, _ states: [Attendance.State?]) -> AttendanceTable.Row {
        switch person {
        case .member(let id):
            AttendanceTable.Row(member: id, name: members[id]?.fullName ?? id.text, states: states)
        case .name(let name): AttendanceTable.Row(member: nil, name: name, states: states)
        }
    }
}

/// Whom an entry of an attendance is about.
private enum Person: Hashable {
    case member(Identifier)
    case name(String)

    init(_ entry: Attendance) { self = entry.member.map { .member($0) } ?? .name(entry.name) }
}
