import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ card: FollowUpCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Suite à donner", "Follow up"))
        switch card.step {
        case .choosing:
            let words = card.title.wrapped(to: 68).prefix(3)
            let rect = panel(72, card.verbs.count * 2 + words.count + 3, title, on: &canvas, arrangement)
            canvas.write(lines: Array(words), in: rect, style: .strong)
            drawVerbs(of: card, on: &canvas, in: rect.splitTop(words.count + 1).1)
        case .picking(let picker):
            let heading = title + " · " + say(card.verb.label)
            draw(picker, on: &canvas, in: panel(90, 18, heading, on: &canvas, arrangement))
        case .typing:
            let rect = panel(76, 9, title + " · " + say(card.verb.label), on: &canvas, arrangement)
            drawWords(of: card, on: &canvas, in: rect)
        }
    }

    /// Each thing to do, with why it cannot be done where it cannot.
    private func drawVerbs(of card: FollowUpCard, on canvas: inout Canvas, in rect: Rect) {
        var row = rect.row
        for (place, verb) in card.verbs.enumerated() where row < rect.maxRow {
            let reason = obstacle(to: verb, card.passage)
            let line = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1)
            let label = Span(say(verb.label).capitalizedFirst, reason == nil ? .plain : .muted)
            canvas.write([Span(" " + say(verb.letter) + "  ", .key), label], at: line.origin, columns: line.columns)
            if place == card.place { canvas.restyle(line, style: Style(.plain, isSelected: true)) }
            row += 1
            guard let reason, place == card.place || card.verbs.count * 2 <= rect.rows else { continue }
            let lines = say(reason).wrapped(to: rect.columns - 4)
            let style: Style = card.refusal != nil && place == card.place ? .bad : .muted
            for text in lines.prefix(place == card.place ? 2 : 1) where row < rect.maxRow {
                let isCut = place != card.place && lines.count > 1
                canvas.write(
                    isCut ? text.clipped(to: rect.columns - 6) + " …" : text,
                    at: Point(column: rect.column + 4, row: row), style: style, columns: rect.columns - 4)
                row += 1
            }
        }
    }

    /// What is typed, about what, and where it was said.
    private func drawWords(of card: FollowUpCard, on canvas: inout Canvas, in rect: Rect) {
        var lines = [card.title.clipped(to: rect.columns)]
        if let other = card.other { lines.append("→ " + spoken(other.block).clipped(to: rect.columns - 2)) }
        canvas.write(lines: lines, in: rect, style: .strong)
        let below = rect.splitTop(lines.count + 1).1
        drawTyped(card.field, label: say(card.verb.asked), on: &canvas, in: below.top(1))
        var rest = below.splitTop(1).1
        if card.verb.hasPlace {
            let meeting = card.occasion.flatMap { laboratory.meetings[$0]?.heading } ?? say(Words.inNoMeeting)
            canvas.write(
                [Span(say(Phrase("Séance\u{A0}: ", "Meeting: ")), .key), Span(meeting)], at: rest.origin,
                columns: rest.columns)
            rest = rest.splitTop(1).1
        }
        let note = say(card.refusal ?? card.verb.note).wrapped(to: rest.columns)
        canvas.write(lines: note, in: rest, style: card.refusal == nil ? .muted : .bad)
    }
}

extension Words {
    static let inNoMeeting = Phrase("hors séance (Tab en choisit une)", "in no meeting (Tab picks one)")
}
