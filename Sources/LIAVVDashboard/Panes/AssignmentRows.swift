import LIAVVModel

extension Pane {
    /// The rows of the form in which the assignments are shown; of the board, those of the column with the keys.
    func assignmentRows(_ state: State) -> [RowItem] {
        switch state.assignments.form {
        case .list: queueRows(state)
        case .board: state.boardRows(state.assignments.board.focus)
        case .members: memberRows(state)
        case .matrix: matrixRows(state)
        case .load: weekRows(state)
        }
    }

    /// What waits for an answer first, then what nobody has taken, then the rest; then the people.
    private func queueRows(_ state: State) -> [RowItem] {
        let laboratory = state.laboratory
        let open = state.shownPieces
        let taken = open.filter { !$0.isFree && !$0.isWaiting }
        let row = { (piece: OpenPiece) in RowItem.contribution(piece.reference) }
        return Self.section(
            Phrase("Réponse attendue", "Answer awaited"), open.filter(\.isWaiting).map(row))
            + Self.section(
                Words.nobodysWork, open.filter(\.isFree).map(row),
                empty: laboratory.actions.isEmpty
                    ? Phrase(
                        "Rien à répartir\u{A0}: touche \(state.keyLabel(.pane2)), puis \(state.keyLabel(.new)).",
                        "Nothing to share out: key \(state.keyLabel(.pane2)), then \(state.keyLabel(.new)).")
                    : Phrase("Tout est confié à quelqu’un.", "Everything is in someone’s hands."))
            + Self.section(Phrase("Réparties", "Taken"), taken.map(row))
            + Self.section(
                Phrase("Membres", "Members"), state.digest.members.map(RowItem.member),
                empty: Phrase("Les comptes rendus en apportent.", "Minutes bring them along."))
            + Self.section(Phrase("Contacts", "Contacts"), laboratory.contacts.map { RowItem.contact($0.id) })
    }
}
