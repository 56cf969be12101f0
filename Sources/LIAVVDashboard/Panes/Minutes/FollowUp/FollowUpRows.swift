import LIAVVModel

extension Pane {
    /// The questions of all meetings: those that wait first, the oldest first.
    func questionRows(_ state: State) -> [RowItem] {
        let all = state.followed.questions
        let rows = { (wanted: Block.State) in all.filter { $0.state == wanted }.map(\.passage.row) }
        return Self.section(Words.openQuestions, rows(.open), empty: Words.noQuestionLeft)
            + Self.section(Words.answeredQuestions, rows(.answered))
            + Self.section(Words.withdrawnQuestions, rows(.withdrawn))
    }

    /// The decisions of all meetings by what became of them: those under discussion first.
    func decisionRows(_ state: State) -> [RowItem] {
        let passages = state.laboratory.passages([.decision])
        let rows = { (wanted: Set<Block.State?>) in
            passages.filter { wanted.contains($0.block.state) }.map(\.row)
        }
        return Self.section(Words.questionedDecisions, rows([.questioned]), empty: Words.noQuestionedDecision)
            + Self.section(Words.actedDecisions, rows([.acted, nil]))
            + Self.section(Words.replacedDecisions, rows([.replaced]))
            + Self.section(Words.withdrawnDecisions, rows([.withdrawn]))
    }

    /// The people whose attendance is known, or should be.
    func attendanceRows(_ state: State) -> [RowItem] {
        let table = state.followed.attendance
        guard !table.meetings.isEmpty else { return [.note(Words.noAttendance)] }
        return table.rows.map { .attendee($0.member, name: $0.name) }
    }
}

extension Passage {
    var row: RowItem { .passage(meeting: meeting, block: block.id, depth: 0) }
}

extension Words {
    static let openQuestions = Phrase("Ouvertes", "Open")
    static let answeredQuestions = Phrase("Répondues", "Answered")
    static let withdrawnQuestions = Phrase("Retirées", "Withdrawn")
    static let noQuestionLeft = Phrase("Aucune question ouverte.", "No open question.")
    static let questionedDecisions = Phrase("Remises en discussion", "Under discussion")
    static let actedDecisions = Phrase("Actées", "Acted")
    static let replacedDecisions = Phrase("Remplacées", "Replaced")
    static let withdrawnDecisions = Phrase("Retirées", "Withdrawn")
    static let noQuestionedDecision = Phrase(
        "Aucune décision remise en discussion.", "No decision under discussion.")
    static let noAttendance = Phrase(
        "Aucun compte rendu ne dit qui était là.", "No minutes say who was there.")
}
