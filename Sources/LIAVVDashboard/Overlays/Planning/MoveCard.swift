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
    func step(_ reader: DayReader) -> MoveStep? {
        guard field.text.trimmed.isEmpty else {
            if let step = Self.distance(field.text.trimmed.folded) { return step }
            return reader.due(field.text).map(MoveStep.due)
        }
        return days == 0 && workingDays == 0 ? nil : .by(days: days, workingDays: workingDays)
    }

    /// `+3j` (working days), `-2s` (weeks); English `+3d`, `-2w`.
    private static func distance(_ words: String) -> MoveStep? {
        guard let sign = words.first, "+-−".contains(sign), let unit = words.last,
            let count = Int(words.dropFirst().dropLast()), (0...3650).contains(count)
        else { return nil }
        let signed = sign == "+" ? count : -count
        switch unit {
        case "j", "d": return .by(days: 0, workingDays: signed)
        case "s", "w": return .by(days: 7 * signed, workingDays: 0)
        default: return nil
        }
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
        guard let step = card.step(DayReader(today: today)) else {
            if !card.field.text.trimmed.isEmpty { card.refusal = Words.notAMove }
            return
        }
        do throws(Refusal) { card.preview = try preview(of: card.subject, step) } catch {
            card.refusal = error.phrase
        }
    }

    private mutating func preview(of subject: MoveCard.Subject, _ step: MoveStep) throws(Refusal) -> MovePreview {
        switch subject {
        case .actions(let ids): return try laboratory.moving(ids, by: step, plan: plan, stamp: stamp())
        case .event:
            guard let day = eventDay(after: step) else { throw .plan(.noEventDay) }
            return try laboratory.movingEvent(to: day, plan: plan, stamp: stamp())
        }
    }

    private func eventDay(after step: MoveStep) -> Day? {
        switch step {
        case .due(let due): return due.resolved(eventDay: laboratory.event.day)
        case .by(let days, let working):
            return laboratory.event.day.map { day in
                working == 0 ? day + days : plan.calendar.day(day + days, movedBy: working)
            }
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
