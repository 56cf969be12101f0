import LIAVVModel

extension State {
    /// Shows the same contributions and people in the next form, what was selected still selected and in sight.
    mutating func turnAssignments() {
        isInDetail = false
        let (contribution, member) = (selectedContribution ?? assignments.contribution, cellMember)
        queries[.assignments] = nil
        assignments.turn()
        if assignments.form == .board { assignments.board.focus = contribution == nil ? .actions : .contributions }
        refresh(.assignments)
        switch assignments.form {
        case .board: place(contribution, member)
        case .matrix:
            _ = contribution.map { piece in list.select { $0 == .contribution(piece) } }
            if let member = member ?? holder(of: contribution) { goToColumn(of: member) }
        case .load: _ = (member ?? holder(of: contribution)).map { member in list.select { $0 == .member(member) } }
        case .members: selectByMember(contribution, member)
        case .list:
            let row = contribution.map { RowItem.contribution($0) } ?? member.map { RowItem.member($0) }
            if let row { list.select { $0 == row } }
        }
        list.reveal(visible: Arrangement(self).list.rows)
        followSelection()
        refreshDetail()
        message = Message(assignments.form.explanation)
    }

    /// The one who answers for a contribution, else the first who takes part.
    private func holder(of reference: ContributionReference?) -> Identifier? {
        guard let piece = reference.flatMap(laboratory.contribution)?.contribution else { return nil }
        return (piece.leadShare ?? piece.activeShares.first)?.member
    }

    private mutating func goToColumn(of member: Identifier) {
        guard let place = matrix.members.firstIndex(of: member) else { return }
        go(toColumn: place, of: matrixGrid(Arrangement(self).list))
    }

    /// The contribution in the group of that member; else wherever it stands; else the member.
    private mutating func selectByMember(_ contribution: ContributionReference?, _ member: Identifier?) {
        let wanted = contribution.map { RowItem.contribution($0) }
        let places = list.rows.indices.filter { list.rows[$0] == wanted }
        if let place = places.first(where: { groupMember(of: $0) == member }) ?? places.first {
            list.select(place: place)
        } else if let member {
            list.select { $0.member == member }
        }
    }

    /// Puts the cursors of the board's columns on a contribution, its action and a member.
    private mutating func place(_ contribution: ContributionReference?, _ member: Identifier?) {
        if let contribution {
            assignments.board.lists[.actions]?.select { $0 == .action(contribution.action) }
            refresh(.assignments)
            list.select { $0 == .contribution(contribution) }
        }
        if let member = member ?? holder(of: contribution) {
            assignments.board.lists[.members]?.select { $0 == .member(member) }
        }
        for column in AssignmentBoard.Column.allCases { revealBoard(column) }
    }

    /// Goes to the form in which a target has a row, when that is another one.
    mutating func turnAssignments(toShow target: Target) {
        if assignments.form == .members, !assignments.folded.isEmpty {
            assignments.folded = []
            refresh(.assignments)
        }
        if assignments.form == .board { focusBoard(on: target) }
        guard !list.rows.contains(where: { $0.target == target }) else { return }
        assignments.form = .list
        refresh(.assignments)
    }

    private mutating func focusBoard(on target: Target) {
        if target.record.kind == .member {
            focus(.members)
        } else if let piece = target.contribution {
            focus(.contributions)
            assignments.board.lists[.actions]?.select { $0 == .action(piece.action) }
            refresh(.assignments)
            revealBoard(.actions)
        }
    }
}

extension State {
    /// Works out what the form shown needs beside its rows: when something changes, never for a key.
    mutating func prepareAssignments() {
        let form = assignments.form
        if form != .list, weekly == nil { weekly = WeeklyLoad(laboratory, today: today, plan: plan) }
        if form == .matrix { matrix = Matrix(self) }
        if form == .board { settleBoard() }
    }
}
