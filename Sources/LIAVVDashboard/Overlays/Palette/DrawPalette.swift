import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ card: PaletteCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = panel(100, arrangement.body.rows, say(Words.paletteTitle), on: &canvas, arrangement)
        drawField(card.field, label: say(Words.paletteLabel), on: &canvas, in: rect)
        guard let palette else { return }
        let lines = rect.splitTop(2).1
        if card.matches.isEmpty {
            let nothing = say(Words.nothingHolds(card.field.text)).wrapped(to: lines.columns)
            canvas.write(lines: nothing, in: lines, style: .muted)
        }
        let first = Self.firstRow(card.selected, of: card.matches.count, in: lines.rows)
        let query = FuzzyQuery(card.field.text)
        for (row, place) in card.matches.dropFirst(first).prefix(lines.rows).enumerated() {
            guard palette.entries.indices.contains(place) else { continue }
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            draw(palette.entries[place], of: card, query, on: &canvas, in: line)
            if first + row == card.selected { canvas.restyle(line, selected: true) }
        }
        let edge = Rect(column: rect.maxColumn + 1, row: lines.row, columns: 1, rows: lines.rows)
        canvas.scrollbar(in: edge, offset: first, visible: lines.rows, total: card.matches.count)
    }

    private func draw(
        _ entry: PaletteEntry, of card: PaletteCard, _ query: FuzzyQuery, on canvas: inout Canvas, in line: Rect
    ) {
        let note = note(of: entry, card)
        let width = min(TextWidth.columns(of: note), line.columns / 3)
        let reason = reason(of: entry, card)
        let room = line.columns - width - 2
        var spans = Self.spans(of: entry.text, query, reason == nil ? .plain : .muted)
        if let reason { spans.append(Span(" — " + say(reason), .muted)) }
        canvas.write(spans, at: line.origin, columns: room)
        let isCommand = card.place(of: entry) != nil
        canvas.write(
            note, at: line.origin.offset(columns: line.columns - width), style: isCommand ? .key : .muted,
            columns: width)
    }

    /// The keys of a command, what sort of thing something else is.
    private func note(of entry: PaletteEntry, _ card: PaletteCard) -> String {
        guard case .command(let name) = entry.subject else { return say(entry.kind) }
        let keys = CommandTable.row(name).map(keys(of:))?.map { $0.label(language) }.joined(separator: "  ") ?? ""
        guard case .pane(let pane)? = card.places[name] else { return keys }
        return say(pane.title) + " · " + keys
    }

    /// Why a command cannot be used as things stand.
    private func reason(of entry: PaletteEntry, _ card: PaletteCard) -> Phrase? {
        guard case .command(let name) = entry.subject else { return nil }
        switch card.places[name] ?? .nowhere {
        case .here: return CommandTable.row(name)?.disabled(self)
        case .pane(let pane): return CommandTable.row(name)?.disabled(visiting(pane))
        case .nowhere: return Words.makesNoSense
        }
    }

    private static func spans(of text: String, _ query: FuzzyQuery, _ style: Style) -> [Span] {
        var spans: [Span] = []
        var place = text.startIndex
        for range in query.ranges(in: text) {
            if place < range.lowerBound { spans.append(Span(String(text[place..<range.lowerBound]), style)) }
            spans.append(Span(String(text[range]), .found))
            place = range.upperBound
        }
        return spans + [Span(String(text[place...]), style)]
    }
}

extension Words {
    static let paletteTitle = Phrase("Aller à…", "Go to…")
    static let paletteLabel = Phrase("Commande ou nom\u{A0}: ", "Command or name: ")
    static let makesNoSense = Phrase("Rien à quoi l’appliquer pour l’instant.", "Nothing to apply it to right now.")
}
