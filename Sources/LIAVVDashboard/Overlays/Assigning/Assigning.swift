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

    /// The selected contribution, when the viewer was offered a share of it and has not answered.
    var answerable: ContributionReference? {
        guard let viewer, let reference = selection?.contribution,
            laboratory.contribution(reference)?.awaitsAnswer(of: viewer) == true
        else { return nil }
        return reference
    }

    /// Records the viewer's answer to the selected offer.
    mutating func answer(_ state: Share.State) -> [Effect] {
        guard let viewer, let reference = answerable else { return [] }
        do throws(Refusal) {
            let change = try laboratory.answering(reference, as: viewer, state, stamp: stamp())
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
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

    /// Offers oneself for the selected contribution, or for those marked.
    mutating func offerOneself() -> [Effect] {
        guard let viewer else { return [] }
        let marked = markedOrSelected
        let pieces = marked.isEmpty ? Array(assignable.prefix(1)) : marked
        do throws(Refusal) {
            let change = try laboratory.assigning(pieces, to: [viewer], stamp: stamp(), today: today)
            markedPieces = []
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
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

extension State {
    /// Whose part in which contribution the lead would be: that of the cell, else that of the only one who takes part.
    var leadable: (contribution: ContributionReference, member: Identifier)? {
        guard let reference = assignable.first, let piece = laboratory.contribution(reference)?.contribution else {
            return nil
        }
        if let member = cellMember, piece.activeShares.contains(where: { $0.member == member }) {
            return (reference, member)
        }
        return piece.activeShares.count == 1 ? (reference, piece.activeShares[0].member) : nil
    }

    /// Makes that person the lead, handing it over from whoever was, or no longer.
    mutating func toggleLead() -> [Effect] {
        guard let (reference, member) = leadable else { return [] }
        let isLead = laboratory.contribution(reference)?.contribution.leadShare?.member == member
        do throws(Refusal) {
            let change = try laboratory.leading(
                reference, by: isLead ? nil : member, handingOver: true, stamp: stamp(), today: today)
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
    }
}
