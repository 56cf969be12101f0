import LIAVVModel
import TerminalCanvas

extension State {
    /// What a row of the card says, and what a click on it means.
    struct FilterRow {
        var spans: [Span] = []
        var line: FilterCard.Line?
        var value: FilterValue?
        var isSelected = false
    }

    /// The card without its frame: one line on top, rows below.
    func filterPlace(_ arrangement: Arrangement) -> Rect {
        let body = arrangement.body
        let rows = FilterCard.fixed.count + max(1, preferences.filters.count) + 4
        let size = Size(columns: min(76, body.columns), rows: min(rows, body.rows))
        return body.centered(size).inset(columns: 2, rows: 1)
    }

    /// The rows in sight, from the top: the selected one is among them.
    func filterRows(_ card: FilterCard, in rect: Rect) -> ArraySlice<FilterRow> {
        let rows = if case .values(let values) = card.part { rows(of: values) } else { rows(of: card, rect.columns) }
        let room = max(0, rect.rows - 1)
        let selected = rows.firstIndex(where: \.isSelected) ?? 0
        return rows.dropFirst(max(0, min(selected - room / 2, rows.count - room))).prefix(room)
    }

    private func rows(of values: FilterValues) -> [FilterRow] {
        let asked = Set(filter.values(values.kind))
        return values.matches.enumerated().map { place, match in
            let box = Span(asked.contains(match.value) ? "[x] " : "[ ] ", .key)
            return FilterRow(
                spans: [box, Span(match.title)], value: match.value, isSelected: place == values.selected)
        }
    }

    private func rows(of card: FilterCard, _ columns: Int) -> [FilterRow] {
        let names = preferences.filterNames
        let fixed = FilterCard.fixed.map { row(of: $0, card, columns) }
        let head = FilterRow(spans: [Span(say(Words.savedFilters), .title)])
        let none = FilterRow(spans: [Span("  " + say(Words.noSavedFilter), .muted)])
        return fixed + [head] + (names.isEmpty ? [none] : names.map { row(of: .saved($0), card, columns) })
    }

    private func row(of line: FilterCard.Line, _ card: FilterCard, _ columns: Int) -> FilterRow {
        let key = Span(FilterCard.key(of: line).padded(to: 2), .key)
        return FilterRow(spans: [key] + spans(of: line), line: line, isSelected: line == card.line)
    }

    private func spans(of line: FilterCard.Line) -> [Span] {
        switch line {
        case .trait(let trait):
            return [Span(filter.traits.contains(trait) ? "[x] " : "[ ] ", .key), Span(say(trait.label))]
        case .values(let kind):
            let values = filter.values(kind).map { $0.title(self) }.joined(separator: say(Phrase(" ou ", " or ")))
            return label(kind.label) + [asked(values)]
        case .words: return label(Phrase("mots", "words")) + [asked(filter.text)]
        case .typed: return label(Phrase("en une ligne", "as a line")) + [Span(filter.line(in: language), .muted)]
        case .saved(let name):
            return [Span(name.padded(to: max(14, min(24, TextWidth.columns(of: name)))) + "  "), words(of: name)]
        }
    }

    private func asked(_ text: String) -> Span {
        text.isEmpty ? Span(say(Phrase("peu importe", "any")), .muted) : Span(text, .accent)
    }

    private func label(_ phrase: Phrase) -> [Span] { [Span(say(phrase).padded(to: 14))] }

    /// What a kept filter means here.
    private func words(of name: String) -> Span {
        do throws(Refusal) {
            let filter = try ActionFilter(line: preferences.filters[name] ?? "", in: laboratory)
            return Span(say(filter.phrase(in: laboratory)), .muted)
        } catch {
            return Span("× " + say(error.phrase), .warning)
        }
    }

    func draw(_ card: FilterCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = filterPlace(arrangement)
        let frame = Rect(column: rect.column - 2, row: rect.row - 1, columns: rect.columns + 4, rows: rect.rows + 2)
        canvas.fill(frame)
        canvas.box(frame, title: say(Words.filterTitle), style: Style(.focusedBorder))
        for (place, row) in filterRows(card, in: rect).enumerated() {
            let line = Rect(column: rect.column, row: rect.row + 1 + place, columns: rect.columns, rows: 1)
            canvas.write(row.spans, at: line.origin, columns: line.columns)
            guard row.isSelected else { continue }
            canvas.restyle(line, style: Style(.plain, isSelected: true))
            canvas.cursor = line.origin
            drawText(of: card, on: &canvas, in: line)
        }
        drawHead(of: card, on: &canvas, in: rect.top(1))
    }

    /// The field in the place of what stands on its line.
    private func drawText(of card: FilterCard, on canvas: inout Canvas, in line: Rect) {
        switch card.part {
        case .words(let field), .typed(let field):
            let place = line.splitLeft(16).1
            drawTyped(field, label: "", on: &canvas, in: place)
        default: break
        }
    }

    /// How many pass; while something is typed, that, or why it cannot be.
    private func drawHead(of card: FilterCard, on canvas: inout Canvas, in rect: Rect) {
        if case .name(let field) = card.part {
            return drawTyped(field, label: say(Words.nameForFilter), on: &canvas, in: rect)
        }
        if let refusal = card.refusal {
            canvas.write("× " + say(refusal), at: rect.origin, style: .warning, columns: rect.columns)
            return
        }
        let count = say(Words.actionsOutOf(filtered.count))
        let width = TextWidth.columns(of: count) + 2
        canvas.write(
            count, at: rect.origin.offset(columns: rect.columns - width + 2), style: .strong, columns: width)
        let left = rect.left(rect.columns - width)
        if case .values(let values) = card.part {
            let label = say(values.kind.label).capitalizedFirst + say(Phrase("\u{A0}: ", ": "))
            return drawTyped(values.field, label: label, on: &canvas, in: left)
        }
        canvas.write(say(filter.phrase(in: laboratory)), at: left.origin, style: .accent, columns: left.columns)
    }
}

extension State {
    /// A click on a row chooses it.
    mutating func click(_ point: Point, in card: FilterCard, _ arrangement: Arrangement) -> [Effect] {
        let rect = filterPlace(arrangement)
        let rows = Array(filterRows(card, in: rect))
        let place = point.row - rect.row - 1
        guard rect.contains(point), rows.indices.contains(place) else { return [] }
        overlays.removeLast()
        message = nil
        if let value = rows[place].value {
            toggle(value, in: card)
            var card = card
            if case .values(var values) = card.part {
                values.select(value)
                card.part = .values(values)
            }
            overlays.append(.filter(card))
        } else if let line = rows[place].line {
            var card = card
            card.part = .lines
            choose(line, in: card)
        } else {
            overlays.append(.filter(card))
        }
        return []
    }
}
