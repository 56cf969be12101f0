import LIAVVModel

/// Things of one sort, for people as rows of text and for programs as records.
struct Listing {
    /// The headings of the columns.
    var headings: [Phrase]
    /// One row a thing; the first cell is its identifier.
    var rows: [[String]] = []
    /// The keys of the records in reading order, for the header of CSV.
    var keys: [String]
    /// The same things as they stand in their files, with `id` and what is said of each subject.
    var records: [Value] = []
    /// What people need to know to read it; programs do not.
    var notes: [Phrase] = []

    init(_ headings: [Phrase], keys: [String]) {
        self.headings = [Words.identifier] + headings
        self.keys = ["id"] + keys
    }

    /// Adds one thing.
    mutating func add(_ id: String, _ cells: [String], _ value: Value, also extra: [String: Value] = [:]) {
        rows.append([id] + cells)
        var record = value.record ?? [:]
        record["id"] = .text(id)
        records.append(.record(record.merging(extra) { _, new in new }))
    }
}

/// Which things of a sort are wanted.
struct ListFilter {
    /// Those in which this member has a part.
    var member: Identifier?
    /// Those that nobody has taken on.
    var unassigned = false
    /// Those that should be done already.
    var late = false
    /// Those of this meeting.
    var meeting: Identifier?
    /// Those that wait for something: open questions, decisions under discussion.
    var open = false
    /// Of the actions, those that pass this one, too.
    var actions = ActionFilter()

    /// Whether the member asked for, if any, has a part in it.
    func concerns(_ thing: some Involving) -> Bool { member.map(thing.involves) ?? true }

    /// Whether it was said in the meeting asked for, if any, by or with the member asked for.
    func concerns(_ passage: Passage) -> Bool {
        (meeting.map { $0 == passage.meeting } ?? true) && (member.map(passage.involves) ?? true)
    }
}

extension Listing {
    /// What there is of a sort.
    static func of(_ subject: Subject, in session: Session, narrowed filter: ListFilter) throws -> Listing {
        switch subject {
        case .actions: actions(session, filter)
        case .contributions: contributions(session, filter)
        case .members: members(session, filter)
        case .meetings: meetings(session, filter)
        case .decisions: decisions(session, filter)
        case .questions: questions(session, filter)
        case .stands: stands(session, filter)
        case .findings: findings(session)
        case .scenarios: scenarios(session)
        case .layouts: layouts(session)
        case .rooms: rooms(session)
        case .contacts: contacts(session)
        case .proposals: proposals(session, filter)
        case .planning: planning(session, filter)
        case .load: load(session, filter)
        case .review: try review(session, filter)
        case .matrix: matrix(session, filter)
        case .attendance: attendance(session, filter)
        }
    }
}
