import LIAVVModel
import TerminalCanvas

extension State {
    /// The action that would be split: the one selected, or that of the contribution selected.
    var splittable: Action? {
        guard let target = selection, target.record.kind == .action else { return nil }
        return laboratory.actions[target.record.id]
    }

    mutating func startSplitting() {
        guard let action = splittable else { return }
        overlays.append(.split(SplitCard(action, self)))
    }

    mutating func press(_ key: Key, in card: SplitCard) -> [Effect] {
        var card = card
        if key == .escape, card.isEmpty || card.isLeaving { return [] }
        card.isLeaving = key == .escape
        switch key {
        case .escape: message = Message(Words.splitIsTyped, .warning)
        case .enter where card.isReady: return accept(card)
        case .enter: keep(&card)
        case .tab: card.current.complete(by: 1)
        case .backTab: card.current.complete(by: -1)
        case .up, .down: card.move(by: key == .up ? -1 : 1)
        case .pageUp, .pageDown: card.move(by: key == .pageUp ? -8 : 8)
        case .function(8): card.drop()
        default: if card.current.field.press(key) { card.current.readAgain() }
        }
        overlays.append(.split(card))
        return []
    }

    /// Keeps a line that can be so; says why of one that cannot.
    private mutating func keep(_ card: inout SplitCard) {
        if card.current.field.text.trimmed.isEmpty {
            if card.isEmpty { message = Message(Words.splitIsEmpty, .warning) }
            return card.moveToEnd()
        }
        if let problem = problem(of: card.current.reading) {
            card.current.goToProblem()
            message = Message(problem, .bad)
        } else if card.lines.count > SplitCard.most {
            message = Message(Words.splitIsFull(SplitCard.most), .bad)
        } else {
            card.keep()
        }
    }

    /// Makes the contributions, of what stands in the records now; what cannot be is said, and all lines stay.
    private mutating func accept(_ card: SplitCard) -> [Effect] {
        guard let action = laboratory.actions[card.action] else {
            message = Message(Words.splitIsGone, .bad)
            overlays.append(.split(card))
            return []
        }
        var fresh = card.readAgain(action, self)
        do throws(Refusal) {
            let change = try laboratory.splitting(
                card.action, into: fresh.typed.map(\.reading), today: today, stamp: stamp(), using: &random)
            return stayingInPlace { $0.make(change) }
        } catch {
            let isBeside = fresh.goToProblem()
            message = Message(isBeside ? problem(of: fresh.current.reading) ?? error.phrase : error.phrase, .bad)
            overlays.append(.split(fresh))
            return []
        }
    }

    mutating func paste(_ text: String, in card: SplitCard) {
        var card = card
        card.insert(text)
        if card.lines.count > SplitCard.most { message = Message(Words.splitIsFull(SplitCard.most), .warning) }
        overlays.append(.split(card))
    }
}
