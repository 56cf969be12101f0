import LIAVVModel
import TerminalCanvas

/// Moving actions or the event in time: nothing is changed before all that it leads to has been shown and accepted.
public struct MoveCard: Sendable {
    /// What moves.
    enum Subject: Sendable, Equatable {
        case actions([Identifier])
        case event
    }

    let subject: Subject
    /// A date or a distance typed instead of the arrows.
    var field = Field()
    /// How far the arrows have moved it.
    var days = 0
    var workingDays = 0
    /// The first line shown of what it leads to.
    var first = 0
    /// What the move would do; nil while none is asked for.
    var preview: MovePreview?
    /// Why what was typed is no move.
    var refusal: Phrase?

    init(_ subject: Subject, days: Int = 0) { (self.subject, self.days) = (subject, days) }

    /// The move asked for; nil when there is none.
    func step(today: Day) -> MoveStep? {
        guard field.text.trimmed.isEmpty else { return MoveStep(text: field.text, today: today) }
        return days == 0 && workingDays == 0 ? nil : .by(days: days, workingDays: workingDays)
    }
}

extension State {
    mutating func startMoving() {
        overlays.append(.move(MoveCard(.actions(subjects))))
    }

    mutating func startMovingEvent() {
        overlays.append(.move(MoveCard(.event)))
    }

    mutating func press(_ key: Key, in card: MoveCard) -> [Effect] {
        var card = card
        let isTyping = !card.field.text.isEmpty
        switch key {
        case .enter: return accept(card)
        case .left where !isTyping, .right where !isTyping: card.workingDays += key == .left ? -1 : 1
        case .shiftLeft, .shiftRight,
            .character("<") where !isTyping, .character(">") where !isTyping:
            card.field = Field()
            card.days += key == .shiftLeft || key == .character("<") ? -7 : 7
        case .up, .down, .pageUp, .pageDown:
            card.first = max(0, card.first + (Self.step(key) ?? 0))
            overlays.append(.move(card))
            return []
        default: _ = card.field.press(key)
        }
        foresee(&card)
        overlays.append(.move(card))
        return []
    }

    /// Works out what the move would do.
    mutating func foresee(_ card: inout MoveCard) {
        (card.first, card.preview, card.refusal) = (0, nil, nil)
        guard let step = card.step(today: today) else {
            if !card.field.text.trimmed.isEmpty { card.refusal = PlanRefusal.notAMove(card.field.text.trimmed).phrase }
            return
        }
        do throws(Refusal) { card.preview = try preview(of: card.subject, step) } catch {
            card.refusal = error.phrase
        }
    }

    private mutating func preview(of subject: MoveCard.Subject, _ step: MoveStep) throws(Refusal) -> MovePreview {
        switch subject {
        case .actions(let ids): return try laboratory.moving(ids, by: step, plan: plan, stamp: stamp())
        case .event: return try laboratory.movingEvent(by: step, plan: plan, stamp: stamp())
        }
    }

    /// Makes the move, of what stands in the records now; when that leads to something else than what was shown, shows it.
    private mutating func accept(_ card: MoveCard) -> [Effect] {
        var fresh = card
        foresee(&fresh)
        guard let preview = fresh.preview, !preview.isEmpty else {
            message = Message(fresh.refusal ?? Words.noMoveYet, .warning)
            overlays.append(.move(fresh))
            return []
        }
        guard preview.moves == card.preview?.moves else {
            message = Message(Words.moveHasChanged, .warning)
            overlays.append(.move(fresh))
            return []
        }
        marked = []
        return stayingInPlace { $0.make(preview.change) }
    }
}
