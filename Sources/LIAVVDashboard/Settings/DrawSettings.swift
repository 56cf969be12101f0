import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ card: SettingsCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Réglages", "Settings"))
        let rect = panel(104, arrangement.body.rows, title, on: &canvas, arrangement)
        // In the smallest window the rows are worth more than what is said of them.
        let (lines, foot) = rect.splitBottom(rect.rows > 5 ? min(5, rect.rows / 2) : 0)
        let first = max(0, min(card.selected - lines.rows / 2, card.rows.count - lines.rows))
        for (row, item) in card.rows.dropFirst(first).prefix(lines.rows).enumerated() {
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            draw(item, card, on: &canvas, in: line, isSelected: first + row == card.selected)
        }
        let right = Rect(column: rect.maxColumn + 1, row: lines.row, columns: 1, rows: lines.rows)
        canvas.scrollbar(in: right, offset: first, visible: lines.rows, total: card.rows.count)
        drawFoot(card, on: &canvas, in: foot)
    }

    private func draw(
        _ row: SettingsCard.Row, _ card: SettingsCard, on canvas: inout Canvas, in rect: Rect, isSelected: Bool
    ) {
        if case .heading(let phrase) = row {
            return _ = canvas.write(say(phrase).capitalizedFirst, at: rect.origin, style: .title, columns: rect.columns)
        }
        let labels = min(30, rect.columns * 2 / 5)
        let (label, value, isSet) = words(of: row)
        canvas.write(isSet ? "*" : " ", at: rect.origin, style: .accent)
        canvas.write(
            label.clipped(to: labels - 3), at: rect.origin.offset(columns: 2), columns: labels - 2)
        let place = rect.splitLeft(labels).1
        canvas.write(
            value.text.clipped(to: place.columns), at: place.origin, style: value.style, columns: place.columns)
        guard isSelected else { return }
        if case .typing(let field) = card.mode {
            drawField(field, label: "", on: &canvas, in: place)
        } else {
            canvas.restyle(rect, style: Style(.plain, isSelected: true))
            canvas.cursor = rect.origin
        }
    }

    /// A setting's name, its value, and whether someone chose it.
    private func words(of row: SettingsCard.Row) -> (label: String, value: Span, isSet: Bool) {
        switch row {
        case .heading(let phrase): return (say(phrase), Span(""), false)
        case .field(let field):
            let name =
                field.key == "member" ? Identifier(settings.member).flatMap { laboratory.members[$0]?.fullName } : nil
            let value = name ?? say(field.words(in: settings))
            return (
                say(field.label), Span(value, field.isSet(in: settings) ? .accent : .plain), field.isSet(in: settings)
            )
        case .entry(_, let entries, let name):
            let isSet = entries.value(of: name, in: settings) != nil
            if let command = row.command {
                let keys = keys(of: command).map { $0.label(language) }.joined(separator: "  ")
                return (say(command.label), Span(keys.isEmpty ? "—" : keys, .key), isSet)
            }
            let role = Style.Role(name: name) ?? .plain
            let looks = appearance.theme[role: role]
            let look = language == .french ? looks.frenchText : looks.text
            return (say(entries.label(name)), Span(look, Style(role)), isSet)
        }
    }

    /// What the selected setting does, what it can be, and what is wrong; below, what the colours look like.
    private func drawFoot(_ card: SettingsCard, on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 0 else { return }
        let (above, preview) = rect.splitBottom(1)
        canvas.write(samples, at: preview.origin, columns: preview.columns)
        let text = above.splitTop(1).1
        if let note = card.note {
            return _ = canvas.write(
                lines: say(note).capitalizedFirst.wrapped(to: text.columns), in: text, style: .warning)
        }
        canvas.write(lines: explanation(card).wrapped(to: text.columns), in: text, style: .muted)
    }

    private func explanation(_ card: SettingsCard) -> String {
        if case .listening = card.mode {
            return say(
                Phrase(
                    "Frappez une touche pour la donner à cette commande, ou la lui reprendre\u{A0}; Échap pour finir.",
                    "Press a key to give it to this command, or to take it back; Esc to end."))
        }
        switch card.current {
        case .heading: return ""
        case .field(let field): return say(field.explanation)
        case .entry(let field, _, let name):
            let what = card.current.command.map { say($0.description) } ?? say(field.explanation)
            return "\(field.key).\(name) — " + what
        }
    }

    private var samples: [Span] {
        let roles: [(Style.Role, Phrase)] = [
            (.plain, Phrase("texte", "text")), (.muted, Phrase("secondaire", "secondary")),
            (.title, Phrase("titre", "heading")), (.key, Phrase("touche", "key")),
            (.accent, Phrase("accent", "accent")),
            (.good, Phrase("bon", "good")), (.warning, Phrase("attention", "warning")), (.bad, Phrase("grave", "bad")),
            (.info, Phrase("info", "info")),
        ]
        return roles.flatMap { [Span(say($0.1), Style($0.0)), Span("  ")] }
            + [Span(say(Phrase("choisi", "selected")), Style(.plain, isSelected: true))]
    }
}
