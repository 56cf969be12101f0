import LIAVVModel
import TerminalCanvas

extension State {
    /// The contributions that `assign` would act on: the selected one, or the open ones of the selected action.
    var assignable: [ContributionReference] {
        guard let target = selection else { return [] }
        if let reference = target.contribution { return [reference] }
        guard target.record.kind == .action, let action = laboratory.actions[target.record.id] else { return [] }
        let pieces = action.contributions.map { ContributionEntry(action: action, contribution: $0) }
        let open = pieces.filter(\.isOpen)
        return (open.filter(\.isUnassigned) + open.filter { !$0.isUnassigned }).map(\.reference)
    }

    /// The contribution that someone can be taken off: the one selected, not any of the action selected.
    var unassignable: ContributionReference? {
        guard !actsOnMarked, let reference = selection?.contribution else { return nil }
        return laboratory.contribution(reference)?.contribution.shares.isEmpty == false ? reference : nil
    }

    /// The contributions that the next command is for: those marked, else what `assignable` says.
    var markedOrSelected: [ContributionReference] {
        pane == .assignments && !markedPieces.isEmpty && !isInDetail
            ? digest.open.map(\.reference).filter(markedPieces.contains) : []
    }

    mutating func startAssigning() -> [Effect] {
        let marked = markedOrSelected
        guard marked.isEmpty else {
            overlays.append(.members(MemberPicker(self, purpose: .assign(marked))))
            return []
        }
        let pieces = assignable
        guard let first = pieces.first else { return [] }
        var picker = MemberPicker(self, purpose: .assign([first]), pieces: pieces)
        if let member = cellMember { picker.select(member) }
        overlays.append(.members(picker))
        return []
    }

    /// Goes through all contributions that nobody has, from the selected one on, with the picker open.
    mutating func startQueue() {
        let all = queue
        guard !all.isEmpty else { return }
        let here = assignable.first.flatMap { all.firstIndex(of: $0) } ?? 0
        let pieces = Array(all[here...] + all[..<here])
        var picker = MemberPicker(self, purpose: .assign([pieces[0]]), pieces: pieces)
        picker.isQueue = true
        overlays.append(.members(picker))
    }

    /// What nobody has taken or been offered, of the scenario shown, the soonest due first.
    var queue: [ContributionReference] {
        digest.unassigned.filter { laboratory.belongs($0.action, to: scenario) }.map(\.reference)
    }

    mutating func startUnassigning() -> [Effect] {
        guard let reference = unassignable else { return [] }
        overlays.append(.members(MemberPicker(self, purpose: .unassign(reference))))
        return []
    }
}

extension State {
    /// Keeps the reader in the section where they are when what they changed goes to another: the next one to settle
    /// is then under the cursor.
    mutating func stayingInPlace(_ change: (inout State) -> [Effect]) -> [Effect] {
        let (section, next) = (list.currentSection, list.neighbour)
        let effects = change(&self)
        guard !isInDetail, list.currentSection != section, let next else { return effects }
        list.select { $0 == next }
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
        return effects
    }
}

extension State {
    /// Marks the selected contribution, or no longer, and goes on to the next row.
    mutating func markPiece() {
        guard case .contribution(let reference)? = list.current else { return }
        if markedPieces.remove(reference) == nil { markedPieces.insert(reference) }
        _ = moveInList(.down)
        message = Message(
            markedPieces.isEmpty
                ? Phrase("Plus rien de marqué.", "Nothing marked any more.") : Words.marksPieces(markedPieces.count))
    }
}
