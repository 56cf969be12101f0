import LIAVVModel
import TerminalCanvas

extension State {
    /// Arrows to the left and right where there are columns; false when the key is none of them.
    mutating func moveInAssignments(_ key: Key) -> Bool {
        guard crossesAssignments, !isInDetail, key == .left || key == .right else { return false }
        let step = key == .left ? -1 : 1
        if assignments.form == .board {
            AssignmentBoard.Column(rawValue: assignments.board.focus.rawValue + step).map { focus($0) }
        } else if let grid = grid(Arrangement(self)) {
            go(toColumn: gridCursor + step, of: grid)
        }
        return true
    }

    /// What is selected changed: what depends on it follows.
    mutating func followSelection() {
        guard pane == .assignments else { return }
        followAction()
        if assignments.form != .load, let reference = selectedContribution { assignments.contribution = reference }
    }

    /// The contribution that is selected in whatever form, if one is.
    var selectedContribution: ContributionReference? {
        if assignments.form == .board { return boardContribution }
        guard case .contribution(let reference)? = lists[.assignments]?.current else { return nil }
        return reference
    }
}
