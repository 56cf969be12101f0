import LIAVVModel
import TerminalCanvas

extension State {
    /// The question or the decision under the cursor.
    var followable: Passage? {
        guard let target = currentPassage, let reference = PassageReference(target),
            let passage = laboratory.passage(reference), [.question, .decision].contains(passage.block.kind)
        else { return nil }
        return passage
    }

    mutating func startFollowUp() {
        guard let passage = followable else { return }
        overlays.append(.followUp(FollowUpCard(passage, self)))
    }

    mutating func press(_ key: Key, in card: FollowUpCard) -> [Effect] {
        var card = card
        switch card.step {
        case .choosing: choose(key, in: &card)
        case .picking(let picker): pick(key, picker, in: &card)
        case .typing:
            if key == .enter { return carryOut(card) }
            if card.verb.hasPlace, key == .tab || key == .backTab {
                card.turnMeeting(by: key == .tab ? 1 : -1)
            } else if card.field.press(key) {
                card.refusal = nil
            }
        }
        overlays.append(.followUp(card))
        return []
    }

    private func choose(_ key: Key, in card: inout FollowUpCard) {
        if let step = Self.step(key) {
            card.place = min(max(card.place + step, 0), card.verbs.count - 1)
            card.refusal = nil
            return
        }
        if case .character(let letter) = key,
            let place = card.verbs.firstIndex(where: { say($0.letter) == String(letter).lowercased() })
        {
            card.place = place
        } else if key != .enter {
            return
        }
        card.refusal = obstacle(to: card.verb, card.passage)
        guard card.refusal == nil else { return }
        card.step =
            card.verb.picks
            ? .picking(
                PassagePicker(self, card.kind == .question ? [.answer, .decision] : [.decision], without: card.passage))
            : .typing
    }

    private func pick(_ key: Key, _ picker: PassagePicker, in card: inout FollowUpCard) {
        var picker = picker
        if key == .enter, let passage = picker.current {
            (card.other, card.step) = (passage, .typing)
            return
        }
        if let step = Self.step(key) {
            picker.move(by: step)
        } else if picker.field.press(key) {
            picker.narrow()
        }
        card.step = .picking(picker)
    }

    /// Makes the change; what cannot be is said in the card, and what was typed stays.
    private mutating func carryOut(_ card: FollowUpCard) -> [Effect] {
        do throws(Refusal) {
            let change = try change(card)
            return stayingInPlace { $0.make(change) }
        } catch {
            var card = card
            card.refusal = error.phrase
            overlays.append(.followUp(card))
            return []
        }
    }

    private mutating func change(_ card: FollowUpCard) throws(Refusal) -> Change {
        let (passage, reason) = (card.passage, card.field.text)
        let place = card.occasion.map { Target(record: RecordReference(kind: .meeting, id: $0)) }
        let other = card.other?.reference ?? passage
        switch card.verb {
        case .answer:
            let (speaker, words) = spokenBy(reason)
            return try laboratory.answering(question: passage, words, by: speaker ?? viewer, stamp: stamp())
        case .settle: return try laboratory.settling(question: passage, by: other, reason: reason, stamp: stamp())
        case .reopen: return try laboratory.reopening(question: passage, at: place, reason: reason, stamp: stamp())
        case .withdrawQuestion:
            return try laboratory.withdrawing(question: passage, at: place, reason: reason, stamp: stamp())
        case .discuss:
            return try laboratory.questioning(decision: passage, at: place, reason: reason, stamp: stamp())
        case .replace: return try laboratory.replacing(decision: passage, by: other, reason: reason, stamp: stamp())
        case .confirm:
            return try laboratory.confirming(decision: passage, at: place, reason: reason, stamp: stamp())
        case .withdrawDecision:
            return try laboratory.withdrawing(decision: passage, at: place, reason: reason, stamp: stamp())
        }
    }

    /// Who speaks in « Yona : la salle est libre », where exactly one member is called so; else nobody, and all of it is said.
    func spokenBy(_ text: String) -> (Identifier?, String) {
        guard let colon = text.firstIndex(of: ":"), text[..<colon].foldedWords.count <= 3,
            let member = try? laboratory.member(named: String(text[..<colon]).trimmed)
        else { return (nil, text) }
        return (member.id, String(text[text.index(after: colon)...]).trimmed)
    }

    /// Puts pasted text into the field of the card.
    mutating func paste(_ text: String, in card: FollowUpCard) {
        var card = card
        switch card.step {
        case .choosing: break
        case .picking(var picker):
            picker.field.insert(text)
            picker.narrow()
            card.step = .picking(picker)
        case .typing: card.field.insert(text)
        }
        overlays.append(.followUp(card))
    }
}
