import LIAVVModel
import TerminalCanvas

/// What is typed in the card: words that actions hold, or a whole filter.
extension State {
    mutating func pressText(_ key: Key, _ card: FilterCard) {
        guard var field = card.field else { return }
        switch key {
        case .escape: return backToLines(card, with: card.before)
        case .tab, .backTab, .up, .down: return backToLines(card, with: filter)
        case .enter:
            guard let refusal = card.refusal else {
                setFilter(filter, in: card)
                return unmarkHidden()
            }
            message = Message(refusal, .bad)
            overlays.append(.filter(card))
        default:
            let isTyped = field.press(key)
            put(field, into: card, isTyped: isTyped)
        }
    }

    mutating func paste(_ text: String, in card: FilterCard) {
        guard var field = card.field else { return overlays.append(.filter(card)) }
        field.insert(text)
        put(field, into: card, isTyped: true)
    }

    /// What is typed holds at once; as long as it is no filter, the one before does.
    private mutating func put(_ field: Field, into card: FilterCard, isTyped: Bool) {
        var card = card
        switch card.part {
        case .lines: break
        case .words:
            card.part = .words(field)
            var filter = filter
            filter.text = field.text.trimmed
            if isTyped { setFilter(filter, in: card, typed: true) }
        case .typed:
            card.part = .typed(field)
            if isTyped { card.refusal = read(field.text, card) }
        case .name:
            card.part = .name(field)
            card.refusal = nil
        case .values(var values):
            values.field = field
            values.narrow()
            card.part = .values(values)
        }
        overlays.append(.filter(card))
    }

    /// - Returns: why it is no filter.
    private mutating func read(_ line: String, _ card: FilterCard) -> Phrase? {
        do throws(Refusal) {
            setFilter(try ActionFilter(line: line, in: laboratory), in: card, typed: true)
            return nil
        } catch {
            return error.phrase
        }
    }
}
