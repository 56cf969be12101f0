import LIAVVModel
import TerminalCanvas

extension State {
    mutating func press(_ key: Key, in inbox: ProposalInbox) -> [Effect] {
        switch inbox.step {
        case .browsing: return browse(key, inbox)
        case .accepting(let form): return press(key, in: form, of: inbox)
        case .joining(let picker): return press(key, in: picker, of: inbox)
        case .turningDown(let field, _): return press(key, in: field, of: inbox)
        }
    }

    private mutating func browse(_ key: Key, _ inbox: ProposalInbox) -> [Effect] {
        var inbox = inbox
        switch key {
        case .tab: inbox.moveToPending(self)
        case .backTab: inbox.moveToPending(self, back: true)
        case .home: inbox.move(by: -1_000_000, self)
        case .end: inbox.move(by: 1_000_000, self)
        case .character("h"): inbox.hidesDecided.toggle()
        case .right:
            if let target = inbox.selected { open(target) }
            return []
        case .enter, .character("o"), .character("a"), .character("j"), .character("d"), .character("r"):
            return decide(key, inbox)
        default: return leaveTo(key, inbox)
        }
        overlays.append(.proposals(inbox))
        return []
    }

    /// Undo, redo and the bin work here as everywhere; what they ask lies over the inbox.
    private mutating func leaveTo(_ key: Key, _ inbox: ProposalInbox) -> [Effect] {
        var inbox = inbox
        if let step = Self.step(key) { inbox.move(by: step, self) }
        overlays.append(.proposals(inbox))
        guard let name = CommandTable.command(for: key, in: self), [.undo, .redo, .bin].contains(name) else {
            return []
        }
        return run(name)
    }

    private mutating func decide(_ key: Key, _ inbox: ProposalInbox) -> [Effect] {
        var inbox = inbox
        guard let proposal = inbox.current(self) else { return [] }
        if key == .enter, let action = proposal.actions.first {
            // What came of it is what one wants to see.
            open(Target(record: RecordReference(kind: .action, id: action)))
            return []
        }
        do throws(Refusal) {
            switch key {
            case .character("r"):
                let change = try laboratory.reconsidering(proposal.target, stamp: stamp())
                return finish(inbox, change, staying: true)
            case .character("j"): inbox.step = try joining(proposal)
            case .character("d"):
                try laboratory.pending(proposal.target)
                inbox.step = .turningDown(Field(), refusal: nil)
            default:
                try laboratory.acceptable(proposal.target)
                inbox.step = .accepting(ProposalForm(title: laboratory.title(for: proposal)))
            }
        } catch {
            message = Message(error.phrase, .bad)
        }
        overlays.append(.proposals(inbox))
        return []
    }

    private func joining(_ proposal: Proposal) throws(Refusal) -> ProposalInbox.Step {
        if proposal.state == .turnedDown { try laboratory.pending(proposal.target) }
        return .joining(ActionPicker(self, about: proposal.passage.block.text))
    }

    private mutating func press(_ key: Key, in form: ProposalForm, of inbox: ProposalInbox) -> [Effect] {
        var (form, inbox) = (form, inbox)
        switch key {
        case .enter:
            guard let target = inbox.selected else { return [] }
            let reader = FieldReader(laboratory: laboratory, today: today)
            do throws(Refusal) {
                let change = try laboratory.accepting(target, fields: form.values, reader: reader, stamp: stamp())
                    .change
                return finish(inbox, change)
            } catch { form.refusal = error.phrase }
        case .tab, .down: form.turn(by: 1)
        case .backTab, .up: form.turn(by: -1)
        default: form.press(key)
        }
        inbox.step = .accepting(form)
        overlays.append(.proposals(inbox))
        return []
    }

    private mutating func press(_ key: Key, in picker: ActionPicker, of inbox: ProposalInbox) -> [Effect] {
        var (picker, inbox) = (picker, inbox)
        if key == .enter, let target = inbox.selected, let action = picker.current {
            do throws(Refusal) {
                return finish(inbox, try laboratory.joining(target, to: action, stamp: stamp()))
            } catch { picker.refusal = error.phrase }
        } else if let step = Self.step(key) {
            picker.move(by: step)
        } else if picker.field.press(key) {
            picker.narrow()
        }
        inbox.step = .joining(picker)
        overlays.append(.proposals(inbox))
        return []
    }

    private mutating func press(_ key: Key, in field: Field, of inbox: ProposalInbox) -> [Effect] {
        var (field, inbox) = (field, inbox)
        var refusal: Phrase?
        if key == .enter, let target = inbox.selected {
            do throws(Refusal) {
                return finish(inbox, try laboratory.turningDown(target, reason: field.text, stamp: stamp()))
            } catch { refusal = error.phrase }
        } else {
            _ = field.press(key)
        }
        inbox.step = .turningDown(field, refusal: refusal)
        overlays.append(.proposals(inbox))
        return []
    }

    /// Makes the change that a decision is, and goes on to the next proposal that waits.
    private mutating func finish(_ inbox: ProposalInbox, _ change: Change, staying: Bool = false) -> [Effect] {
        var inbox = inbox
        inbox.step = .browsing
        let effects = make(change)
        if !staying { inbox.moveToPending(self) }
        overlays.append(.proposals(inbox))
        return effects
    }

    /// Escape leaves what is being typed first, then the inbox.
    mutating func stepBack(_ inbox: ProposalInbox) {
        guard inbox.isTyping else { return }
        var inbox = inbox
        inbox.step = .browsing
        overlays.append(.proposals(inbox))
    }

    /// Puts pasted text where one types.
    mutating func paste(_ text: String, in inbox: ProposalInbox) {
        var inbox = inbox
        switch inbox.step {
        case .browsing: break
        case .accepting(var form):
            form.insert(text)
            inbox.step = .accepting(form)
        case .joining(var picker):
            picker.field.insert(text)
            picker.narrow()
            inbox.step = .joining(picker)
        case .turningDown(var field, _):
            field.insert(text)
            inbox.step = .turningDown(field, refusal: nil)
        }
        overlays.append(.proposals(inbox))
    }
}
