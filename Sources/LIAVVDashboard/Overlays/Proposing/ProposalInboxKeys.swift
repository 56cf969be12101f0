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
        case .tab: inbox.moveToPending()
        case .backTab: inbox.moveToPending(back: true)
        case .home: inbox.move(by: -1_000_000)
        case .end: inbox.move(by: 1_000_000)
        case .character("h"): inbox.hidesDecided.toggle()
        case .left where inbox.passage != nil: return turn(inbox, by: -1)
        case .right where inbox.passage != nil: return turn(inbox, by: 1)
        case .right:
            if let target = inbox.selected { open(target) }
            return []
        case .enter, .character("o"), .character("a"), .character("e"), .character("j"), .character("d"),
            .character("r"):
            return decide(key, inbox)
        default: return leaveTo(key, inbox)
        }
        overlays.append(.proposals(inbox))
        return []
    }

    /// Undo, redo and the bin work here as everywhere; what they ask lies over the inbox.
    private mutating func leaveTo(_ key: Key, _ inbox: ProposalInbox) -> [Effect] {
        var inbox = inbox
        if let step = Self.step(key) { inbox.move(by: step) }
        overlays.append(.proposals(inbox))
        guard let name = CommandTable.command(for: key, in: self), [.undo, .redo, .bin].contains(name) else {
            return []
        }
        return run(name)
    }

    private mutating func decide(_ key: Key, _ inbox: ProposalInbox) -> [Effect] {
        var inbox = inbox
        guard let proposal = inbox.current else { return [] }
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
                inbox.step = .accepting(form(for: proposal))
            }
        } catch {
            message = Message(error.phrase, .bad)
        }
        overlays.append(.proposals(inbox))
        return []
    }

    private func joining(_ proposal: Proposal) throws(Refusal) -> ProposalInbox.Step {
        if proposal.state == .turnedDown { try laboratory.pending(proposal.target) }
        return .joining(ActionPicker(self, about: proposal.words))
    }

    private mutating func press(_ key: Key, in form: ProposalForm, of inbox: ProposalInbox) -> [Effect] {
        var (form, inbox) = (form, inbox)
        if let step = otherSentence(key, form, inbox) { return turn(inbox, by: step) }
        switch key {
        case .enter:
            guard let target = inbox.selected else { return [] }
            do throws(Refusal) { return finish(inbox, try accepting(target, form)) } catch {
                form.refusal = error.phrase
            }
        case .tab, .down: form.turn(by: 1)
        case .backTab, .up: form.turn(by: -1)
        default: form.press(key, self)
        }
        inbox.step = .accepting(form)
        overlays.append(.proposals(inbox))
        return []
    }

    /// The action that the form makes of a proposal.
    private mutating func accepting(_ target: Target, _ form: ProposalForm) throws(Refusal) -> Change {
        let reader = FieldReader(laboratory: laboratory, today: today)
        let lead = form.values.first { $0.key == "lead" }?.text
        _ = try members(lead.map { [$0] } ?? [], in: form)
        let people = try members(form.people, in: form)
        return try laboratory.accepting(
            target, fields: form.values, people: people, effort: form.reading.effort?.hours, reader: reader,
            stamp: stamp()
        ).change
    }

    /// How far a key goes among the sentences of a passage: arrows as long as nothing was typed.
    private func otherSentence(_ key: Key, _ form: ProposalForm, _ inbox: ProposalInbox) -> Int? {
        guard inbox.passage != nil, inbox.proposals.count > 1 else { return nil }
        switch key {
        case .pageUp: return -1
        case .pageDown: return 1
        case .left: return form.isTouched ? nil : -1
        case .right: return form.isTouched || form.focus > 1 && form.asksSomeone ? nil : 1
        default: return nil
        }
    }

    /// Goes to another sentence of the passage, and reads it.
    private mutating func turn(_ inbox: ProposalInbox, by step: Int) -> [Effect] {
        var inbox = inbox
        inbox.move(by: step)
        inbox.step = .browsing
        if let current = inbox.current, (try? laboratory.acceptable(current.target)) != nil {
            inbox.step = .accepting(form(for: current))
        }
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
        inbox.refresh(self)
        // Who came from a sentence goes on reading.
        if inbox.passage != nil, !staying { return effects }
        if !staying { inbox.moveToPending() }
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
