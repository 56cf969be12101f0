import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ card: FindCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = card.isInMinutes ? Words.findInMinutes : Words.findEverywhere
        let rect = panel(160, arrangement.body.rows, say(title), on: &canvas, arrangement)
        drawField(card.field, label: say(Words.findLabel), on: &canvas, in: rect)
        let told = rect.splitTop(1).1.top(1)
        canvas.write(understanding(of: card), at: told.origin, columns: told.columns)
        let lines = rect.splitTop(3).1
        let first = Self.firstRow(card.selected, of: card.rows.count, in: lines.rows)
        for (row, item) in card.rows.dropFirst(first).prefix(lines.rows).enumerated() {
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            canvas.write(spans(of: item, in: card, columns: line.columns), at: line.origin, columns: line.columns)
            if first + row == card.selected, item.isSelectable {
                canvas.restyle(line, selected: true)
            }
        }
        let edge = Rect(column: rect.maxColumn + 1, row: lines.row, columns: 1, rows: lines.rows)
        canvas.scrollbar(in: edge, offset: first, visible: lines.rows, total: card.rows.count)
    }

    /// The first row shown, so that the selected one stands in the middle where it can.
    static func firstRow(_ selected: Int, of count: Int, in visible: Int) -> Int {
        max(0, min(selected - visible / 2, count - visible))
    }

    /// How many were found and what the filters mean; what was not understood comes first.
    private func understanding(of card: FindCard) -> [Span] {
        if isReadingTexts { return [Span(say(Words.readingTexts), .info)] }
        if let problem = card.query.problems.first { return [Span("! " + say(problem), .warning)] }
        guard !card.query.isEmpty else { return [Span(say(Words.findHint), .muted)] }
        let count = say(Words.hits(card.result.count))
        let parts = card.query.understood(in: laboratory, language)
        return [Span(count, card.result.count == 0 ? .warning : .strong)] + parts.map { Span(" · " + $0, .info) }
    }

    private func spans(of row: FindRow, in card: FindCard, columns: Int) -> [Span] {
        switch row {
        case .group(let group, let count): [Span(title(of: group) + " (\(count))", .strong)]
        case .words(let words, let meaning):
            [Span("  " + words, .plain)] + (meaning.map { [Span("   " + say($0), .muted)] } ?? [])
        case .more(let count): [Span(say(Words.moreFound(count)), .muted)]
        case .hit(let hit): spans(of: hit, in: card, columns: columns)
        }
    }

    private func title(of group: SearchGroup) -> String {
        switch group {
        case .kind(let kind): return say(kind.label.capitalizedFirst)
        case .meeting(let id):
            guard let meeting = laboratory.meetings[id] else { return id.text }
            let number = meeting.number.map { say(Phrase("Séance n° \($0)", "Meeting no. \($0)")) }
            let parts = [number ?? say(Phrase("Séance", "Meeting")), meeting.date?.short(in: language) ?? ""]
            return (parts + [meeting.theme]).filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }

    private func spans(of hit: SearchHit, in card: FindCard, columns: Int) -> [Span] {
        let isPassage = hit.target.record.kind == .meeting
        let head = isPassage ? "  " + say(hit.kind.label).clipped(to: 12).padded(to: 13) : "  "
        let room = max(10, columns - TextWidth.columns(of: head))
        guard let snippet = texts.snippet(of: hit, card.highlighter, characters: room) else { return [Span(head)] }
        let colon = language == .french ? "\u{A0}: " : ": "
        var spans = [Span(head, .muted)]
        if !snippet.speaker.isEmpty { spans.append(Span(snippet.speaker + colon, .info)) }
        if let title = snippet.title { spans += Self.spans(of: title, .plain) }
        let says = snippet.title == nil || snippet.text?.pieces.contains(where: \.isFound) == true
        guard says, let text = snippet.text else { return spans }
        if snippet.title != nil { spans.append(Span(" — ", .muted)) }
        return spans + Self.spans(of: text, snippet.title == nil ? .plain : .muted)
    }

    private static func spans(of excerpt: SearchExcerpt, _ style: Style) -> [Span] {
        excerpt.pieces.map { Span($0.text, $0.isFound ? .found : style) }
    }

    /// A line in one style, but for the words that the living search marks.
    func highlighted(_ text: String, _ style: Style) -> [Span] {
        var spans: [Span] = []
        var place = text.startIndex
        for range in highlights(in: text) {
            if place < range.lowerBound { spans.append(Span(String(text[place..<range.lowerBound]), style)) }
            spans.append(Span(String(text[range]), .found))
            place = range.upperBound
        }
        if place < text.endIndex || spans.isEmpty { spans.append(Span(String(text[place...]), style)) }
        return spans
    }
}
