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

    /// The contribution that someone can be taken off.
    var unassignable: ContributionReference? {
        assignable.first { laboratory.contribution($0)?.contribution.shares.isEmpty == false }
    }

    mutating func startAssigning() -> [Effect] {
        let pieces = assignable
        if pieces.count > 1, let action = pieces.first?.action {
            overlays.append(.pieces(PieceMenu(action: action, pieces: pieces)))
        } else {
            overlays.append(.members(MemberPicker(self, purpose: .assign(pieces))))
        }
        return []
    }

    mutating func startUnassigning() -> [Effect] {
        guard let reference = unassignable else { return [] }
        overlays.append(.members(MemberPicker(self, purpose: .unassign(reference))))
        return []
    }

    mutating func press(_ key: Key, in menu: PieceMenu) -> [Effect] {
        var menu = menu
        if key == .enter {
            guard let piece = menu.current else { return [] }
            overlays.append(.members(MemberPicker(self, purpose: .assign([piece]))))
            return []
        }
        if let step = Self.step(key) { menu.move(by: step) }
        overlays.append(.pieces(menu))
        return []
    }

    mutating func press(_ key: Key, in picker: MemberPicker) -> [Effect] {
        var picker = picker
        if key == .enter { return choose(picker) }
        if let step = Self.step(key) {
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
            guard let member = picker.current else { throw Refusal.unknownName(picker.field.text) }
            switch picker.purpose {
            case .assign(let pieces):
                return make(try laboratory.assigning(pieces, to: [member], stamp: stamp(), today: today))
            case .unassign(let piece): return make(try laboratory.unassigning([piece], from: [member], stamp: stamp()))
            case .identify:
                viewer = member
                digestAgain()
                let name = laboratory.members[member]?.fullName ?? member.text
                message = Message(Phrase("Bonjour \(name).", "Hello \(name)."), .good)
                return []
            }
        } catch {
            var picker = picker
            picker.refusal = error.phrase
            overlays.append(.members(picker))
            return []
        }
    }
}
