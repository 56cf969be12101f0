import LIAVVModel

/// How the assignments are looked at: what is shown of them and in which order, never what they say.
public struct AssignmentsView: Sendable, Equatable {
    /// The forms in which the same contributions and people are shown.
    enum Form: String, CaseIterable, Sendable {
        case list, board, members, matrix, load
    }

    /// As a queue, side by side, by member, as a table of both, or by week.
    var form = Form.list
    /// The members of whom only the heading is shown, by identifier; empty: what nobody has.
    var folded: Set<String> = []
    /// The places of the headings in the list, by member.
    var heads: [Int] = []
    /// The columns of the board without the keys.
    var board = AssignmentBoard()
    /// The member of the cell under the cursor of the matrix.
    var column: Identifier?
    /// The Monday of the cell under the cursor of the weeks.
    var week: Day?
    /// The first column in sight of the matrix and of the weeks.
    var firstColumn: [Form: Int] = [:]
    /// The first member in sight of the panel of loads.
    var panelOffset = 0
    /// The contribution selected last, for the forms in which none is.
    var contribution: ContributionReference?

    /// The next form in turn.
    mutating func turn() {
        let all = Form.allCases
        form = all[((all.firstIndex(of: form) ?? 0) + 1) % all.count]
    }
}

extension AssignmentsView.Form {
    /// Whether it needs the whole width of the window.
    var isWide: Bool { self == .board || self == .matrix || self == .load }

    /// Whether arrows to the left and right go from column to column.
    var hasColumns: Bool { isWide }

    /// The rows above the list: the names of the columns, or of weeks and the distance to the event.
    var headingRows: Int { self == .load ? 2 : 1 }

    /// The rows under the list where there is room: totals, then what the signs mean.
    func footingRows(_ rows: Int) -> Int {
        guard self == .matrix || self == .load, rows >= 8 else { return 0 }
        let totals = self == .matrix ? 2 : 1
        return rows >= 12 ? totals + 1 : totals
    }

    var label: Phrase {
        switch self {
        case .list: Phrase("liste", "list")
        case .board: Phrase("tableau", "board")
        case .members: Phrase("par membre", "by member")
        case .matrix: Phrase("matrice", "matrix")
        case .load: Phrase("charge par semaine", "load by week")
        }
    }

    /// What one sees, for those who have never seen it.
    var explanation: Phrase {
        switch self {
        case .list:
            Phrase(
                "Liste\u{A0}: d’abord ce qui attend une réponse, puis ce que personne n’a\u{A0}; ★ pilote.",
                "List: first what waits for an answer, then what nobody has; ★ lead.")
        case .board:
            Phrase(
                "Tableau\u{A0}: ← → vont des actions aux contributions et aux membres, ↑ ↓ dans une colonne.",
                "Board: ← → go from actions to contributions to members, ↑ ↓ within a column.")
        case .members:
            Phrase(
                "Par membre\u{A0}: d’abord ce qui attend sa réponse\u{A0}; ← plie un groupe.",
                "By member: first what waits for their answer; ← folds a group.")
        case .matrix:
            Phrase(
                "Matrice\u{A0}: P pilote, C contributeur·rice, A appui\u{A0}; c? proposée, c~ à confirmer, × déclinée.",
                "Matrix: L lead, C contributor, S support; c? proposed, c~ to confirm, × declined.")
        case .load:
            Phrase(
                "Charge\u{A0}: heures par semaine\u{A0}; · ░ ▒ ▓ █ part de la capacité, ! au-delà, – absence, +? à estimer.",
                "Load: hours by week; · ░ ▒ ▓ █ share of capacity, ! over it, – absent, +? to be estimated.")
        }
    }
}

extension State {
    /// The form of the assignments, when they are what is shown.
    var assignmentForm: AssignmentsView.Form? { pane == .assignments ? assignments.form : nil }

    /// Whether arrows to the left and right go from column to column of the assignments.
    var crossesAssignments: Bool { assignmentForm?.hasColumns == true }

    /// Whether the assignments are shown by member, in groups that fold.
    var isByMember: Bool { assignmentForm == .members }

    /// The member of the place under the cursor: of the cell, the row or the group; what is done next may be for them.
    var cellMember: Identifier? {
        guard !isInDetail, let form = assignmentForm else { return nil }
        switch form {
        case .list: return list.current?.member
        case .board: return assignments.board.focus == .members ? list.current?.member : nil
        case .members: return groupMember
        case .matrix: return matrix.members.indices.contains(matrixCursor) ? matrix.members[matrixCursor] : nil
        case .load: return list.current?.member
        }
    }
}

extension RowItem {
    /// The member that the row stands for, if it is one.
    var member: Identifier? {
        guard let record = target?.record, record.kind == .member else { return nil }
        return record.id
    }
}
