import LIAVVModel
import TerminalCanvas

/// Two versions of the same thing, of which one shall stand.
public struct ConflictCard: Sendable {
    let conflict: Conflict
    /// Which of the two answers is under the cursor; theirs first, as it overwrites nothing.
    var prefersMine = false

    init(_ conflict: Conflict) { self.conflict = conflict }

    /// Whether mine is the taking back of something.
    var isUndo: Bool { if case .undoing = conflict.change.origin { true } else { false } }
    /// Whether the disk keeps it until it is answered; what is asked before anything was written is only asked.
    var isKept: Bool { conflict.name != nil }
}

extension State {
    mutating func press(_ key: Key, in card: ConflictCard) -> [Effect] {
        var card = card
        switch key {
        case .up, .down, .left, .right, .tab, .backTab: card.prefersMine.toggle()
        case .character("g"), .character("k"): return answer(card, mine: true)
        case .character("p"), .character("t"): return answer(card, mine: false)
        case .enter: return answer(card, mine: card.prefersMine)
        default: break
        }
        overlays.append(.conflict(card))
        return []
    }

    private mutating func answer(_ card: ConflictCard, mine: Bool) -> [Effect] {
        guard card.isKept else { return mine ? insist(card.conflict) : [] }
        conflicts.removeAll { $0.change.id == card.conflict.change.id }
        refresh(.home)
        return [.settle(card.conflict, mine: mine)]
    }

    func draw(_ card: ConflictCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let lines = describe(card, columns: min(74, arrangement.body.columns - 6))
        let title =
            card.isUndo ? Words.undoOverwrites : card.conflict.isRemoval ? Words.removedMeanwhile : Words.twoVersions
        let rect = panel(78, lines.count + 5, say(title), on: &canvas, arrangement)
        let room = max(0, rect.rows - 3)
        for (row, line) in lines.prefix(room).enumerated() {
            canvas.write(line, at: rect.origin.offset(rows: row), columns: rect.columns)
        }
        for (place, isMine) in [false, true].enumerated() {
            let at = Rect(column: rect.column, row: rect.maxRow - 2 + place, columns: rect.columns, rows: 1)
            let isUnder = card.prefersMine == isMine
            let key = isMine ? say(Phrase("g", "k")) : say(Phrase("p", "t"))
            canvas.write(
                [Span(isUnder ? "▸ " : "  ", .accent), Span(key + " ", .key), Span(say(choice(card, mine: isMine)))],
                at: at.origin, columns: at.columns)
            if isUnder {
                canvas.restyle(at, style: Style(.plain, isSelected: true))
                canvas.cursor = at.origin
            }
        }
    }

    private func choice(_ card: ConflictCard, mine: Bool) -> Phrase {
        let name = theirName(card)
        if card.isUndo {
            return mine
                ? Phrase("Annuler quand même", "Undo all the same")
                : Phrase("Laisser ce qu’a fait \(name)", "Leave what \(name) did")
        }
        if card.conflict.isRemoval {
            return mine
                ? Phrase("Le remettre, avec mon changement", "Put it back, with my change")
                : Phrase("Le laisser retiré", "Leave it removed")
        }
        if card.conflict.clashes.first?.mine.after == nil {
            return mine ? Phrase("Retirer quand même", "Remove it all the same") : Phrase("Le garder", "Keep it")
        }
        return mine ? Phrase("Garder le mien", "Keep mine") : Phrase("Prendre celui de \(name)", "Take \(name)’s")
    }

    private func theirName(_ card: ConflictCard) -> String {
        card.conflict.other.map { name(of: $0.author) } ?? say(Phrase("l’autre", "the other"))
    }

    private func describe(_ card: ConflictCard, columns: Int) -> [[Span]] {
        let writer = EditWriter(writer)
        var lines: [[Span]] = []
        for clash in card.conflict.clashes.prefix(3) {
            if !lines.isEmpty { lines.append([]) }
            lines += say(writer.subject(of: clash.mine)).capitalizedFirst.wrapped(to: columns).map {
                [Span($0, .strong)]
            }
            let mine = clash.mine.after == nil ? say(Words.removing) : writer.after(clash.mine)
            let theirs = clash.isGone ? say(Words.removing) : writer.text(clash.theirs, clash.mine)
            lines += version(say(Words.you), card.conflict.change.date, mine, columns)
            lines += version(theirName(card), card.conflict.other?.date, theirs, columns)
        }
        let more = card.conflict.clashes.count - 3
        if more > 0 { lines.append([Span(say(Phrase("et \(more) de plus", "and \(more) more")), .muted)]) }
        if let other = card.conflict.other {
            lines += say(Phrase(verbatim: theirName(card) + " · ") + other.label).wrapped(to: columns).map {
                [Span($0, .muted)]
            }
        }
        return lines + [[]]
    }

    private func version(_ who: String, _ date: Instant?, _ value: String, _ columns: Int) -> [[Span]] {
        let when = date.map { " (" + moment($0) + ")" } ?? ""
        let head = who + when + (language == .french ? "\u{A0}: " : ": ")
        let text = value.wrapped(to: max(10, columns - 4)).prefix(4)
        return [[Span("  " + head, .info)]] + text.map { [Span("    " + $0)] }
    }
}

extension Conflict {
    /// Whether someone removed what the change is about.
    var isRemoval: Bool { clashes.contains(where: \.isGone) }
}
