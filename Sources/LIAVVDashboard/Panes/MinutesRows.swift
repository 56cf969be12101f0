import LIAVVModel

extension Pane {
    /// The meetings, the latest first, each with the outline of its minutes.
    func minutesRows(_ state: State) -> [RowItem] {
        let meetings = state.laboratory.meetingsLatestFirst
        guard !meetings.isEmpty else {
            return [
                .note(
                    Phrase(
                        "Aucun compte rendu\u{A0}: «\u{A0}liavv import minutes FICHIER\u{A0}» en ajoute.",
                        "No minutes: “liavv import minutes FILE” adds some."))
            ]
        }
        return meetings.flatMap { meeting in
            [.meeting(meeting.id)]
                + meeting.body.filter(\.isOutline).map { block in
                    .passage(meeting: meeting.id, block: block.id, depth: block.outlineDepth)
                }
        }
    }
}

extension Block {
    /// Whether the passage stands in the outline of its minutes.
    var isOutline: Bool {
        switch kind {
        case .heading, .question, .decision, .report, .nextMeeting: true
        default: false
        }
    }

    var outlineDepth: Int { kind == .heading ? max(1, min(4, level ?? 1)) : 3 }
}
