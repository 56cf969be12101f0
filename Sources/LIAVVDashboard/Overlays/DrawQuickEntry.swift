import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ card: QuickEntryCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = panel(90, 20, say(Phrase("Nouvelle action", "New action")), on: &canvas, arrangement)
        drawTyped(card.field, label: say(Phrase("Action\u{A0}: ", "Action: ")), on: &canvas, in: rect.top(1))
        let below = Rect(column: rect.column, row: rect.row + 1, columns: rect.columns, rows: 1)
        canvas.write(completions(of: card), at: below.origin, columns: below.columns)
        let lines = lines(of: card, columns: rect.columns)
        let room = rect.splitTop(2).1
        for (row, line) in lines.dropFirst(firstLine(of: card)).prefix(room.rows).enumerated() {
            canvas.write(line.spans, at: room.origin.offset(rows: row), columns: room.columns)
        }
    }

    /// A field that shows the part of the text in which the cursor stands.
    func drawTyped(_ field: Field, label: String, on canvas: inout Canvas, in rect: Rect) {
        let width = canvas.write(label, at: rect.origin, style: .key, columns: rect.columns)
        let place = rect.origin.offset(columns: width)
        let room = max(1, rect.columns - width)
        var (first, before) = (field.cursor, 0)
        while first > 0 {
            let width = TextWidth.columns(of: String(field.characters[first - 1]))
            guard before + width < room else { break }
            (first, before) = (first - 1, before + width)
        }
        let shown = String(field.characters[first...].prefix(room))
        canvas.write(shown.padded(to: room), at: place, style: Style(.input), columns: room)
        canvas.cursor = place.offset(columns: before)
    }

    /// What Tab would put in.
    func completions(of card: QuickEntryCard) -> [Span] {
        guard let choices = card.completion?.choices else { return [] }
        let skipped = max(0, (card.chosen ?? 0) - 1)
        var spans = [Span(say(Phrase("Tab\u{A0}: ", "Tab: ")), .key)]
        for (place, choice) in choices.enumerated().dropFirst(skipped).prefix(12) {
            if place > skipped { spans.append(Span(" · ", .muted)) }
            let style = Style(place == card.chosen ? .accent : .muted, isSelected: place == card.chosen)
            spans.append(Span(choice.heading.clipped(to: 40), style))
        }
        return spans
    }

    /// The reading as lines, each with the piece that it belongs to; what can be typed, when nothing is.
    private func lines(of card: QuickEntryCard, columns: Int) -> [(piece: Int, spans: [Span])] {
        guard !card.reading.pieces.isEmpty else { return QuickEntryHelp.lines(columns, language).map { (0, $0) } }
        return card.reading.pieces.enumerated().flatMap { place, piece in
            lines(of: piece, columns: columns).map { (place, $0) }
        }
    }

    /// What was understood of one piece, or why it was not.
    func lines(of piece: QuickEntry.Piece, columns: Int) -> [[Span]] {
        let style: Style = piece.problem != nil ? .bad : piece.note != nil ? .warning : .good
        return say(piece.phrase).wrapped(to: max(10, columns - 2)).enumerated().map { row, line in
            [Span(row == 0 ? piece.sign + " " : "  ", style), Span(line, piece.problem == nil ? .plain : .bad)]
        }
    }

    /// The first line shown: all of them where there is room, else those around what is being typed.
    func firstLine(of card: QuickEntryCard) -> Int {
        let body = Arrangement(self).body
        let lines = lines(of: card, columns: min(90, body.columns) - 4)
        let room = max(1, min(20, body.rows) - 4)
        let last = lines.lastIndex { $0.piece == card.current ?? 0 } ?? 0
        let wanted = card.first ?? (card.reading.pieces.isEmpty ? 0 : last - room + 1)
        return min(max(0, wanted), max(0, lines.count - room))
    }
}

/// What a line can hold, for those who have not typed one yet.
enum QuickEntryHelp {
    static func lines(_ columns: Int, _ language: Language) -> [[Span]] {
        let width = marks.map { TextWidth.columns(of: $0.mark(language)) }.max() ?? 0
        let example = example(language).wrapped(to: columns).map { [Span($0, .info)] }
        return example + [[]]
            + marks.map { [Span($0.mark(language).padded(to: width + 2), .key), Span($0.meaning(language), .muted)] }
    }

    private static let example = Phrase(
        "Exemple\u{A0}: Réserver le kiosque @cindy J-45 3h !haute #logistique après:sondage",
        "Example: Book the kiosk @cindy D-45 3h !high #logistics after:survey")

    private static let marks: [(mark: Phrase, meaning: Phrase)] = [
        (
            Phrase("@nom  @moi  pilote:nom", "@name  @me  lead:name"),
            Phrase("proposée à, prise par vous, pilotée par", "offered to, taken by you, led by")
        ),
        (Phrase("J-45  28/3  +2s  pour:vendredi", "D-45  28/3  +2w  by:friday"), Phrase("échéance", "due")),
        (
            Phrase("début:3/2  durée:5j", "start:3/2  duration:5d"),
            Phrase("début, jours ouvrés", "start, working days")
        ),
        (Phrase("3h  1h30  2j", "3h  1h30  2d"), Phrase("effort", "effort")),
        (
            Phrase("!haute  !jalon  !irréversible", "!high  !milestone  !irreversible"),
            Phrase("priorité et nature", "priority and kind")
        ),
        (Phrase("#mot", "#word"), Phrase("étiquette", "tag")),
        (Phrase("après:titre", "after:title"), Phrase("attend une autre action", "waits for another action")),
        (
            Phrase("phase:  axe:  scénario:", "phase:  axis:  scenario:"),
            Phrase("où elle se range", "where it belongs")
        ),
        (
            Phrase("\\mot  \"des mots\"", "\\word  \"some words\""),
            Phrase("restent dans le titre", "stay in the title")
        ),
    ]
}
