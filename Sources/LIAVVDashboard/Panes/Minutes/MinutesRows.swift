import LIAVVModel

extension Pane {
    /// The rows of the minutes in the form chosen; all of the text when it is searched.
    func minutesRows(_ state: State, whole: Bool = false) -> [RowItem] {
        let meetings = state.laboratory.meetingsLatestFirst
        guard !meetings.isEmpty else {
            return [
                .note(Phrase("Aucun compte rendu.", "No minutes yet.")),
                .note(
                    Phrase(
                        "\(state.keyLabel(.meeting))\u{A0}: prévoir une séance",
                        "\(state.keyLabel(.meeting)): plan a meeting")),
                .note(Phrase("Ou dans un terminal\u{A0}:", "Or in a terminal:")),
                .note(Phrase("liavv import minutes", "liavv import minutes")),
            ]
        }
        if whole { return meetings.flatMap { $0.rows { _ in true } } }
        switch state.minutes.form {
        case .outline, .text:
            return meetings.flatMap { meeting in
                let isUnfolded = state.minutes.unfolded.contains(meeting.id)
                return meeting.rows { isUnfolded && $0.isOutline }
            }
        case .list: return meetings.map { .meeting($0.id) }
        case .questions: return questionRows(state)
        case .decisions: return decisionRows(state)
        case .attendance: return attendanceRows(state)
        }
    }
}

extension Meeting {
    fileprivate func rows(_ isShown: (Block) -> Bool) -> [RowItem] {
        [.meeting(id)]
            + body.filter(isShown).map { .passage(meeting: id, block: $0.id, depth: $0.outlineDepth) }
    }
}

extension Block {
    /// Whether the passage stands in the outline of its minutes; all of the text when it is searched.
    var isOutline: Bool {
        switch kind {
        case .heading, .question, .decision, .report, .nextMeeting: true
        default: false
        }
    }

    var outlineDepth: Int { kind == .heading ? max(1, min(4, level ?? 1)) : 3 }
}
