import LIAVVModel

extension Pane {
    /// The rows of the minutes in the form chosen; all of the text when it is searched.
    func minutesRows(_ state: State, whole: Bool = false) -> [RowItem] {
        let meetings = state.laboratory.meetingsLatestFirst
        guard !meetings.isEmpty else {
            return [
                .note(Phrase("Aucun compte rendu.", "No minutes yet.")),
                .note(Phrase("liavv import minutes FICHIER", "liavv import minutes FILE")),
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
        case .questions: return followedRows(.question, state)
        case .decisions: return followedRows(.decision, state)
        }
    }

    /// Questions or decisions of all meetings, those that wait for something first.
    private func followedRows(_ kind: Block.Kind, _ state: State) -> [RowItem] {
        let passages = state.laboratory.passages([kind])
        let waiting = passages.filter(\.block.isWaiting)
        let settled = passages.filter { !$0.block.isWaiting }
        let titles = kind == .question ? Words.openAndAnswered : Words.discussedAndActed
        return Self.section(titles.open, waiting.map(\.row), empty: titles.none)
            + Self.section(titles.settled, settled.map(\.row))
    }
}

extension Passage {
    var row: RowItem { .passage(meeting: meeting, block: block.id, depth: 0) }
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

    /// Whether someone still has to do something about it: a question without an answer, a decision put in doubt.
    var isWaiting: Bool {
        isOpenQuestion || kind == .decision && state == .questioned
    }

    var outlineDepth: Int { kind == .heading ? max(1, min(4, level ?? 1)) : 3 }
}

extension Words {
    static let openAndAnswered = (
        open: Phrase("Ouvertes", "Open"), settled: Phrase("Répondues", "Answered"),
        none: Phrase("Aucune question ouverte.", "No open question.")
    )
    static let discussedAndActed = (
        open: Phrase("Remises en discussion", "Under discussion"),
        settled: Phrase("Autres décisions", "Other decisions"),
        none: Phrase("Aucune décision remise en discussion.", "No decision under discussion.")
    )
}
