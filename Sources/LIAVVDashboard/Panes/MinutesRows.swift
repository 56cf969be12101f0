import LIAVVModel

extension Pane {
    /// The meetings, the latest first, each with the outline of its minutes; all of the text when it is searched.
    func minutesRows(_ state: State, whole: Bool = false) -> [RowItem] {
        let meetings = state.laboratory.meetingsLatestFirst
        guard !meetings.isEmpty else {
            return [
                .note(Phrase("Aucun compte rendu.", "No minutes yet.")),
                .note(Phrase("liavv import minutes FICHIER", "liavv import minutes FILE")),
            ]
        }
        return meetings.flatMap { meeting in
            [.meeting(meeting.id)]
                + meeting.body.filter { whole || $0.isOutline }.map { block in
                    .passage(meeting: meeting.id, block: block.id, depth: block.outlineDepth)
                }
        }
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
