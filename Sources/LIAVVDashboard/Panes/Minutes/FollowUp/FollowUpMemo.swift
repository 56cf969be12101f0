import LIAVVModel

/// What ties questions, decisions, actions and people of all meetings, worked out once for each state of the records.
struct FollowUpMemo: Sendable {
    let revision: Int
    let day: Day
    let index: FollowUpIndex
    let questions: [QuestionEntry]
    let attendance: AttendanceTable
    /// The questions by passage.
    let entries: [PassageReference: QuestionEntry]

    init(_ state: State) {
        (revision, day) = (state.revision, state.today)
        index = FollowUpIndex(state.laboratory)
        questions = state.laboratory.questions(index, today: state.today)
        attendance = state.laboratory.attendanceTable
        entries = Dictionary(questions.map { ($0.passage.reference, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension State {
    /// What is tied to what, as the records stand now.
    var followed: FollowUpMemo {
        guard let memo = followUpMemo, memo.revision == revision, memo.day == today else { return FollowUpMemo(self) }
        return memo
    }

    /// Works it out again where the records have changed since.
    mutating func prepareFollowUp() {
        guard followUpMemo?.revision != revision || followUpMemo?.day != today else { return }
        followUpMemo = FollowUpMemo(self)
    }
}
