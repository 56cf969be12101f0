import LIAVVModel
import TerminalCanvas

extension State {
    mutating func press(_ key: Key, in picker: MemberPicker) -> [Effect] {
        var picker = picker
        switch key {
        case .enter: return choose(picker)
        case .tab, .backTab: picker.turn(by: key == .tab ? 1 : -1)
        case .character(","), .character(";"): mark(in: &picker) { $0.toggle($1, self) }
        case .character(" ") where picker.field.text.isEmpty || picker.hasMoved:
            mark(in: &picker) { $0.toggle($1, self) }
        case .character("*"): mark(in: &picker) { picker, member in picker.toggleLead(member) }
        default:
            if let step = Self.step(key) {
                picker.move(by: step)
            } else if picker.field.press(key) {
                picker.narrow(self)
                // A name that was refused may be typed on: why it was stays in sight until one person is left.
                if picker.matches.count == 1 || picker.field.text.isEmpty { picker.refusal = nil }
            }
        }
        overlays.append(.members(picker))
        return []
    }

    /// Does something with the person under the cursor, when several can be chosen.
    private func mark(in picker: inout MemberPicker, _ change: (inout MemberPicker, Identifier) -> Void) {
        guard case .assign = picker.purpose else { return }
        do throws(Refusal) {
            change(&picker, try picker.choice(self))
            picker.refusal = nil
        } catch {
            picker.refusal = Words.inPicker(error)
        }
    }

    /// What Enter does in the picker; a refusal keeps it open with what was typed.
    mutating func choose(_ picker: MemberPicker) -> [Effect] {
        do throws(Refusal) {
            switch picker.purpose {
            case .assign(let pieces): return try assign(pieces, in: picker)
            case .unassign(let piece):
                let member = try picker.choice(self)
                let change = try laboratory.unassigning([piece], from: [member], stamp: stamp())
                return stayingInPlace { $0.make(change) }
            case .lead(let piece): return try lead(piece, toggling: try picker.choice(self))
            case .identify: return try identify(picker)
            }
        } catch {
            var picker = picker
            picker.refusal = Words.inPicker(error)
            overlays.append(.members(picker))
            return []
        }
    }

    /// Offers the contributions to all that were chosen, as one change; in the queue, the next one comes up.
    private mutating func assign(
        _ pieces: [ContributionReference], in picker: MemberPicker
    ) throws(Refusal) -> [Effect] {
        var chosen = picker.chosen
        // A name being typed when others were chosen is one of them.
        if chosen.isEmpty || !picker.field.text.trimmed.isEmpty {
            let member = try picker.choice(self)
            if !chosen.contains(where: { $0.member == member }) { chosen.append((member, .contributor)) }
        }
        let offers = chosen.map { Offer($0.member, as: $0.role) }
        let assignment = try laboratory.assigning(
            pieces, offers: offers, passingOver: pieces.count > 1, stamp: stamp(), today: today)
        markedPieces = []
        let effects = stayingInPlace { $0.make(assignment.change) }
        if let note = assignment.notes.first { message = Message(note.phrase, .warning) }
        if picker.isQueue { goOn(after: picker) }
        return effects
    }

    /// Opens the picker for the next contribution of the queue, as long as there is one.
    private mutating func goOn(after picker: MemberPicker) {
        let left = queue
        let rest = picker.pieces.dropFirst(picker.piece + 1) + picker.pieces.prefix(picker.piece)
        guard let next = rest.first(where: left.contains) ?? left.first, let here = left.firstIndex(of: next) else {
            message = Message(Words.queueIsEmpty, .good)
            return
        }
        var fresh = MemberPicker(self, purpose: .assign([next]), pieces: Array(left[here...] + left[..<here]))
        fresh.isQueue = true
        overlays.append(.members(fresh))
    }

    private mutating func identify(_ picker: MemberPicker) throws(Refusal) -> [Effect] {
        let member = try picker.choice(self)
        viewer = member
        preferences.settings.member = member.text
        history.forgetMember()
        lists[.home] = nil  // What waits for them stands first, and so do they.
        digestAgain()
        let name = laboratory.members[member]?.fullName ?? member.text
        message = Message(Phrase("Bonjour \(name).", "Hello \(name)."), .good)
        return isPreview ? [] : [.recall(member)]
    }
}

extension Words {
    /// A refusal in the words of the picker, where nobody has a command line at hand.
    static func inPicker(_ refusal: Refusal) -> Phrase {
        guard case .unknownName(let name) = refusal else { return refusal.phrase }
        return Phrase("Personne ne s’appelle «\u{A0}\(name)\u{A0}».", "Nobody is called “\(name)”.")
    }
}
