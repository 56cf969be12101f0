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

    mutating func startAssigning() -> [Effect] {
        let pieces = assignable
        guard let first = pieces.first else { return [] }
        overlays.append(.members(MemberPicker(self, purpose: .assign(first), pieces: pieces)))
        return []
    }

    mutating func startUnassigning() -> [Effect] {
        guard let reference = unassignable else { return [] }
        overlays.append(.members(MemberPicker(self, purpose: .unassign(reference))))
        return []
    }

    mutating func press(_ key: Key, in picker: MemberPicker) -> [Effect] {
        var picker = picker
        if key == .enter { return choose(picker) }
        if key == .tab || key == .backTab {
            picker.turn(by: key == .tab ? 1 : -1)
        } else if let step = Self.step(key) {
            picker.move(by: step)
        } else if picker.field.press(key) {
            picker.refusal = nil
            picker.narrow(self)
        }
        overlays.append(.members(picker))
        return []
    }

    /// What Enter does in the picker; a refusal keeps it open with what was typed.
    mutating func choose(_ picker: MemberPicker) -> [Effect] {
        do throws(Refusal) {
            let member = try picker.choice(self)
            switch picker.purpose {
            case .assign(let piece):
                let change = try laboratory.assigning([piece], to: [member], stamp: stamp(), today: today)
                return stayingInPlace { $0.make(change) }
            case .unassign(let piece):
                let change = try laboratory.unassigning([piece], from: [member], stamp: stamp())
                return stayingInPlace { $0.make(change) }
            case .identify:
                viewer = member
                history.forgetMember()
                lists[.home] = nil  // What waits for them stands first, and so do they.
                digestAgain()
                let name = laboratory.members[member]?.fullName ?? member.text
                message = Message(Phrase("Bonjour \(name).", "Hello \(name)."), .good)
                return isPreview ? [] : [.recall(member)]
            }
        } catch {
            var picker = picker
            picker.refusal = error.phrase
            overlays.append(.members(picker))
            return []
        }
    }

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
