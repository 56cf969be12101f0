import LIAVVModel
import TerminalCanvas

extension State {
    /// What was understood of a field of the form, before it is accepted; nil when there is nothing to say.
    func reading(of form: ProposalForm, _ place: Int) -> Span? {
        let text = form.fields[place].text
        guard !text.trimmed.isEmpty else { return nil }
        switch ProposalForm.keys[place] {
        case "due":
            guard let due = DayReader(today: today).due(text) else { return Span("?", .warning) }
            return Span("= " + writer.due(due), .info)
        case "lead", "people":
            let names = ProposalForm.names(text)
            if let open = names.compactMap(form.candidates).first {
                return Span("? → " + open.map(fullName).joined(separator: " · "), .warning)
            }
            let people = names.map { laboratory.members(matching: $0) }
            guard people.allSatisfy({ $0.count == 1 }) else { return Span("?", .warning) }
            return Span("= " + people.map { $0[0].fullName }.joined(separator: ", "), .info)
        default: return nil
        }
    }

    func draw(_ form: ProposalForm, on canvas: inout Canvas, in rect: Rect) {
        let labels = ProposalForm.keys.map { key in
            say(Action.shape.field(key)?.label ?? Words.proposedTo).capitalizedFirst
        }
        let width = (labels.map { TextWidth.columns(of: $0) }.max() ?? 0) + 2
        let first = min(form.focus, max(0, form.fields.count - rect.rows))
        for (row, place) in form.fields.indices.dropFirst(first).prefix(rect.rows).enumerated() {
            let at = Point(column: rect.column, row: rect.row + row)
            canvas.write(labels[place].padded(to: width), at: at, style: place == form.focus ? .key : .muted)
            let said = reading(of: form, place)
            let aside = said.map { min(TextWidth.columns(of: $0.text) + 2, rect.columns / 2) } ?? 0
            let room = max(1, rect.columns - width - aside)
            drawInput(
                form.fields[place], isFocused: place == form.focus, on: &canvas, at: at.offset(columns: width), room)
            if let said {
                canvas.write(
                    said.text.clipped(to: max(0, aside - 2)), at: at.offset(columns: width + room + 2),
                    style: said.style,
                    columns: max(0, aside - 2))
            }
        }
        guard rect.rows > form.fields.count else { return }
        drawFoot(of: form, on: &canvas, in: rect.splitTop(form.fields.count).1)
    }

    /// What was refused, else where in the sentence the dates and names were read.
    private func drawFoot(of form: ProposalForm, on canvas: inout Canvas, in rect: Rect) {
        if let refusal = form.refusal {
            canvas.write(lines: ("× " + say(refusal)).wrapped(to: rect.columns), in: rect, style: .bad)
        } else if let read = wordsRead(form.reading) {
            canvas.write(lines: read.wrapped(to: rect.columns), in: rect, style: .muted)
        }
    }

    /// « Lu dans la phrase : « d’ici le 15 janvier », « Nidia » (pilote), Mme Fonseca (en note) ».
    func wordsRead(_ reading: RequestReading) -> String? {
        let date = reading.date.map { [quoted($0.words)] } ?? []
        let effort = reading.effort.map { [quoted($0.words)] } ?? []
        let people = reading.mentions.map { mention in
            let part: Phrase? =
                switch (mention.part, mention.who) {
                case (_, .contact): Words.keptInNotes
                case (.lead, _): Share.Role.lead.label
                case (.contributor, _): nil
                case (.named, _): Words.onlyNamed
                }
            return quoted(mention.words) + (part.map { " (\(say($0)))" } ?? "")
        }
        let all = date + effort + people
        return all.isEmpty ? nil : say(Words.readInSentence) + all.joined(separator: ", ")
    }

    func quoted(_ text: String) -> String {
        language == .french ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”"
    }

    /// One field of a form; what is longer than its place is shown around the cursor.
    func drawInput(_ field: Field, isFocused: Bool, on canvas: inout Canvas, at point: Point, _ room: Int) {
        var text = field.text
        var column = field.columnsBefore
        while isFocused, column >= room, let first = text.first {
            column -= TextWidth.columns(of: String(first))
            text.removeFirst()
        }
        canvas.write(text.padded(to: room), at: point, style: Style(.input), columns: room)
        if isFocused { canvas.cursor = point.offset(columns: min(column, room - 1)) }
    }
}
