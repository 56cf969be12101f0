import LIAVVModel

/// The columns of the board; the one that has the keys is the list of the pane, the others wait here.
struct AssignmentBoard: Sendable, Equatable {
    /// What stands side by side.
    enum Column: Int, CaseIterable, Sendable {
        case actions, contributions, members

        var title: Phrase {
            switch self {
            case .actions: Phrase("Actions", "Actions")
            case .contributions: Phrase("Contributions", "Contributions")
            case .members: Phrase("Membres", "Members")
            }
        }
    }

    /// The column that has the keys.
    var focus = Column.actions
    /// The other columns, as they were left.
    var lists: [Column: ListState] = [:]
}

extension State {
    /// A column of the board, whether it has the keys or not.
    func boardList(_ column: AssignmentBoard.Column) -> ListState {
        (column == assignments.board.focus ? lists[.assignments] : assignments.board.lists[column]) ?? ListState()
    }

    /// The action that the board shows the contributions of.
    var boardAction: Action? {
        guard case .action(let id)? = boardList(.actions).current else { return nil }
        return laboratory.actions[id]
    }

    /// The contribution selected on the board.
    var boardContribution: ContributionReference? {
        guard case .contribution(let reference)? = boardList(.contributions).current else { return nil }
        return reference
    }

    /// The rows of a column.
    func boardRows(_ column: AssignmentBoard.Column) -> [RowItem] {
        switch column {
        case .actions:
            let open = digest.actionsByDate.filter { id in
                guard let action = laboratory.actions[id], !digest.setAside.contains(id) else { return false }
                return !action.status.isClosed && laboratory.belongs(action, to: scenario)
            }
            return open.isEmpty ? [.note(Words.noOpenAction)] : open.map(RowItem.action)
        case .contributions:
            guard let action = boardAction else { return [] }
            guard !action.contributions.isEmpty else { return [.note(Words.noContribution)] }
            return action.contributions.map {
                .contribution(ContributionReference(action: action.id, contribution: $0.id))
            }
        case .members: return digest.members.isEmpty ? [.note(Words.nobodyYet)] : digest.members.map(RowItem.member)
        }
    }

    /// Puts the rows of the columns without the keys in place again, each selection kept.
    mutating func settleBoard() {
        for column in AssignmentBoard.Column.allCases where column != assignments.board.focus { fillBoard(column) }
    }

    /// Shows the contributions of another action, from the first that nobody has.
    mutating func followAction() {
        guard assignmentForm == .board, assignments.board.focus == .actions,
            case .action(let id)? = list.current, boardContribution?.action != id
        else { return }
        fillBoard(.contributions)
        let free = boardAction?.contributions.firstIndex { !$0.status.isClosed && $0.activeShares.isEmpty } ?? 0
        assignments.board.lists[.contributions]?.select(place: free)
        revealBoard(.contributions)
    }

    private mutating func fillBoard(_ column: AssignmentBoard.Column) {
        var list = assignments.board.lists[column] ?? ListState()
        list.replace(boardRows(column))
        assignments.board.lists[column] = list
        revealBoard(column)
    }

    /// Brings the selected row of a column without the keys into sight.
    mutating func revealBoard(_ column: AssignmentBoard.Column) {
        let visible = Arrangement(self, pane: .assignments).list.rows
        assignments.board.lists[column]?.reveal(visible: visible)
    }

    /// Gives the keys to another column; what was searched in the one before is let go.
    mutating func focus(_ column: AssignmentBoard.Column) {
        guard column != assignments.board.focus else { return }
        if queries[.assignments] != nil {
            queries[.assignments] = nil
            refresh(.assignments)
        }
        assignments.board.lists[assignments.board.focus] = lists[.assignments]
        lists[.assignments] = assignments.board.lists[column]
        assignments.board.focus = column
        searches[.assignments] = nil
        let visible = Arrangement(self, pane: .assignments).list.rows
        lists[.assignments]?.reveal(visible: visible)
        refreshDetail()
    }
}

extension Words {
    static let noOpenAction = Phrase("Aucune action ouverte.", "No open action.")
    static let noContribution = Phrase("Aucune\u{A0}: k découpe l’action.", "None: k splits the action.")
}
