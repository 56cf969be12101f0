import ArgumentParser

/// What can be listed.
enum Subject: String, CaseIterable, ExpressibleByArgument {
    case actions, contributions, members, meetings, decisions, questions, stands, findings
    case scenarios, proposals, planning
    case layouts, rooms, contacts
    case load, review, matrix, attendance

    /// Those in which members have a part.
    static let withPeople: Set<Subject> = [
        .actions, .contributions, .members, .meetings, .decisions, .questions, .stands, .proposals, .planning,
        .load, .review, .matrix, .attendance,
    ]
    /// Those that people take on.
    static let assignable: Set<Subject> = [.actions, .contributions, .stands, .matrix]
    /// Those that wait for something.
    static let waiting: Set<Subject> = [.questions, .decisions]
    /// What is said in one meeting.
    static let said: Set<Subject> = [.proposals, .questions, .decisions]
    /// Those that are due.
    static let dated: Set<Subject> = [.actions, .contributions, .matrix]
}
