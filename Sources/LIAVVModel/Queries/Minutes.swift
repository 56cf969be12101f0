/// A passage of the minutes of a meeting.
public struct Passage: Hashable, Sendable {
    /// The meeting.
    public let meeting: Identifier
    /// The passage.
    public let block: Block

    /// A passage of that meeting.
    public init(meeting: Identifier, block: Block) {
        self.meeting = meeting
        self.block = block
    }

    /// What points at it.
    public var target: Target { .passage(meeting, block.id) }
}

extension Target {
    /// What points at a passage of the minutes of a meeting.
    public static func passage(_ meeting: Identifier, _ block: Identifier) -> Target {
        Target(record: RecordReference(kind: .meeting, id: meeting), path: ["body", block.text])
    }
}

extension Laboratory {
    /// The passages of those kinds in all minutes, latest meeting first, in the order in which they were said.
    public func passages(_ kinds: Set<Block.Kind>) -> [Passage] {
        meetingsLatestFirst.flatMap { meeting in
            meeting.body.filter { kinds.contains($0.kind) }.map { Passage(meeting: meeting.id, block: $0) }
        }
    }

    /// Meetings, the latest first; those without a date last.
    public var meetingsLatestFirst: [Meeting] {
        meetings.sorted { ($0.date?.number ?? .min, $0.number ?? 0) > ($1.date?.number ?? .min, $1.number ?? 0) }
    }

    /// The first meeting from that day on.
    public func nextMeeting(today: Day) -> Meeting? {
        meetings.filter { $0.date.map { $0 >= today } ?? false }.min { ($0.date ?? today) < ($1.date ?? today) }
    }

    /// The latest meeting before that day, or on it, whose attendance is known.
    public func lastMeeting(until today: Day) -> Meeting? {
        meetingsLatestFirst.first { !$0.attendance.isEmpty && $0.date.map { $0 <= today } ?? false }
    }

    /// Whether a member was excused from the latest meeting, so that whatever they are given is to be confirmed.
    public func wasExcused(_ member: Identifier, today: Day) -> Bool {
        lastMeeting(until: today)?.lacked(member) ?? false
    }

    /// The answers to a question, in its own minutes and in those of other meetings, in that order.
    public func answers(to question: Passage) -> [Passage] {
        var found: [Passage] = []
        meetings.forEach { meeting in
            let isOwn = meeting.id == question.meeting
            for place in meeting.body.indices
            where meeting.body[place].answers == question.block.id
                && (meeting.body[place].answersIn ?? meeting.id) == question.meeting
            {
                let passage = Passage(meeting: meeting.id, block: meeting.body[place])
                if isOwn {
                    found.insert(passage, at: found.count { $0.meeting == meeting.id })
                } else {
                    found.append(passage)
                }
            }
        }
        return found
    }

    /// The actions that came from a passage.
    public func actions(from passage: Passage) -> [Action] {
        actions.filter { action in
            action.provenance.contains { $0.meeting == passage.meeting && $0.block == passage.block.id }
        }
    }
}

extension Meeting {
    /// Minutes of the whole agenda.
    public var agendaMinutes: Int { agenda.reduce(0) { $0 + $1.totalMinutes } }

    /// How many people were in that state.
    public func count(_ state: Attendance.State) -> Int { attendance.count { $0.state == state } }

    /// Whether a member was excused or absent.
    func lacked(_ member: Identifier) -> Bool { attendance.contains { $0.member == member && $0.state != .present } }
}
