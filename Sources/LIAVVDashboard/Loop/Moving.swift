import LIAVVModel
import TerminalCanvas

extension State {
    /// Arrows and their like in the list; false when the key is none of them.
    mutating func moveInList(_ key: Key) -> Bool {
        if moveOnBoard(key) || moveInAssignments(key) { return true }
        let visible = Arrangement(self).list.rows
        switch key {
        case .up: list.move(by: -1)
        case .down: list.move(by: 1)
        case .pageUp: list.move(by: -max(1, visible - 1))
        case .pageDown: list.move(by: max(1, visible - 1))
        case .home: list.moveToEnd(false)
        case .end: list.moveToEnd(true)
        default: return false
        }
        if pane == .home { homeIsFresh = false }
        list.reveal(visible: visible)
        followSelection()
        refreshDetail()
        return true
    }

    /// Keeps what is selected in sight in every pane, when the room for it has changed.
    mutating func revealRows() {
        for pane in Pane.allCases {
            let visible = Arrangement(self, pane: pane).list.rows
            lists[pane]?.reveal(visible: visible)
        }
    }

    /// The same keys in the detail: from link to link, scrolling in between.
    mutating func moveInDetail(_ key: Key) -> Bool {
        let visible = Arrangement(self).detail.rows
        switch key {
        case .up: detail.move(by: -1, visible: visible, byLinks: pane != .minutes)
        case .down: detail.move(by: 1, visible: visible, byLinks: pane != .minutes)
        case .pageUp: detail.scroll(by: -max(1, visible - 1), visible: visible)
        case .pageDown: detail.scroll(by: max(1, visible - 1), visible: visible)
        case .home: detail.scroll(by: -1_000_000, visible: visible)
        case .end: detail.scroll(by: 1_000_000, visible: visible)
        default: return false
        }
        return true
    }

    /// Shows what a target is, in its own pane, and remembers where one was.
    mutating func open(_ target: Target) {
        rememberPlace()
        jumps.append(Place(pane: pane, row: list.current, isInDetail: isInDetail, minutes: minutes.form))
        if jumps.count > 100 { jumps.removeFirst() }
        emphasis = target.isSentence ? target : nil
        reveal(target.passage)
        if emphasis != nil { moveToEmphasis() }
    }

    mutating func reveal(_ target: Target) {
        pane = Pane.home(of: target)
        if queries[pane] != nil {
            queries[pane] = nil
            refresh(pane)
        }
        isInDetail = false
        if pane == .roadmap, target.record.kind == .action {
            liftFilter(hiding: target.record.id)
            reveal(action: target.record.id)
        }
        if pane == .assignments { turnAssignments(toShow: target) }
        if isOnMinutes { turnMinutes(toShow: target) }
        if !list.select({ $0.target == target }) {
            list.select { $0.target == Target(record: target.record) }
            refreshDetail()
            isInDetail = detail.reveal(target, visible: Arrangement(self).detail.rows)
        }
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
        if pane == .minutes, !target.path.isEmpty {
            isInDetail = detail.reveal(target, visible: Arrangement(self).detail.rows)
        }
    }

    /// Goes back to where one was before the last jump.
    mutating func goBack() {
        guard let place = jumps.popLast() else { return }
        emphasis = nil
        pane = place.pane
        if pane == .assignments, let target = place.row?.target { turnAssignments(toShow: target) }
        if isOnMinutes { turnMinutes(backTo: place) }
        if let row = place.row { list.select { $0.isSame(as: row) } }
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
        isInDetail = place.isInDetail
        if isOnMinutes, isInDetail { enterText() }
    }

    mutating func show(_ pane: Pane) {
        rememberPlace()
        self.pane = pane
        isInDetail = false
        refreshDetail()
    }

    /// What the keys act on: the link under the cursor in the detail, else the row of the list.
    var selection: Target? {
        if isInDetail, let link = detail.currentLink { return link }
        // Who is selected on the board is selected for a contribution.
        if assignmentForm == .board, assignments.board.focus == .members, let piece = boardContribution {
            return Target(contribution: piece)
        }
        return list.current?.target
    }
}

extension Pane {
    /// The pane in which a target is at home.
    static func home(of target: Target) -> Pane {
        switch target.record.kind {
        case .action: target.contribution == nil ? .roadmap : .assignments
        case .scenario, .laboratory: .roadmap
        case .member, .contact: .assignments
        case .room, .layout: .layout
        case .meeting: .minutes
        }
    }
}
