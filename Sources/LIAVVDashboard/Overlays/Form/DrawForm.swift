import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ form: Form, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Modifier\u{A0}: ", "Edit: ")) + form.title
        let wanted = form.editors.count + 5
        let rect = panel(min(110, size.columns), min(wanted, arrangement.body.rows), title, on: &canvas, arrangement)
        guard rect.rows > 1, rect.columns > 20 else { return }
        let (fields, foot) = rect.splitBottom(min(3, rect.rows / 3))
        let labels = labelWidth(form, rect.columns)
        let first = max(0, min(form.selected - fields.rows / 2, form.editors.count - fields.rows))
        for (row, editor) in form.editors.dropFirst(first).prefix(fields.rows).enumerated() {
            let line = Rect(column: fields.column, row: fields.row + row, columns: fields.columns, rows: 1)
            draw(editor, on: &canvas, in: line, labels: labels, isSelected: first + row == form.selected)
        }
        let right = Rect(column: rect.maxColumn + 1, row: fields.row, columns: 1, rows: fields.rows)
        canvas.scrollbar(in: right, offset: first, visible: fields.rows, total: form.editors.count)
        drawFoot(form.editors[form.selected], on: &canvas, in: foot)
    }

    private func labelWidth(_ form: Form, _ columns: Int) -> Int {
        let widest = form.editors.map { TextWidth.columns(of: say($0.shape.label)) }.max() ?? 0
        return min(widest + 2, columns / 3)
    }

    private func draw(
        _ editor: FieldEditor, on canvas: inout Canvas, in rect: Rect, labels: Int, isSelected: Bool
    ) {
        let label = say(editor.shape.label).capitalizedFirst
        canvas.write(label, at: rect.origin, style: isSelected ? .key : .muted, columns: labels - 1)
        var place = rect.splitLeft(labels).1
        if let fault = editor.fault {
            let sentence = "× " + say(fault)
            let (field, note) = place.splitLeft(max(12, min(place.columns / 3, editor.field.text.count + 2)))
            canvas.write(sentence, at: note.origin.offset(columns: 1), style: .bad, columns: note.columns - 1)
            place = field
        } else if editor.isChanged {
            canvas.write("*", at: place.origin.offset(columns: -1), style: .accent)
        }
        guard isSelected else {
            return _ = canvas.write(editor.field.text, at: place.origin, columns: place.columns)
        }
        drawInput(editor, on: &canvas, in: place)
    }

    /// The field that has the cursor: as much of it as shows the cursor, and what would complete it.
    func drawInput(_ editor: FieldEditor, on canvas: inout Canvas, in rect: Rect) {
        canvas.fill(rect, style: Style(.input))
        let shift = max(0, editor.field.columnsBefore - rect.columns + 1)
        let visible = editor.field.text.droppingColumns(shift)
        let used = canvas.write(visible, at: rect.origin, style: Style(.input), columns: rect.columns)
        if let rest = editor.completion, used < rect.columns {
            canvas.write(rest, at: rect.origin.offset(columns: used), style: .muted, columns: rect.columns - used)
        }
        canvas.cursor = rect.origin.offset(columns: min(editor.field.columnsBefore - shift, rect.columns - 1))
    }

    /// What the field takes, or what is wrong with it, at length.
    func drawFoot(_ editor: FieldEditor, on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 0 else { return }
        canvas.horizontalRule(at: rect.origin, columns: rect.columns)
        let lines = rect.splitTop(1).1
        if let fault = editor.fault {
            canvas.write(lines: say(fault).wrapped(to: rect.columns), in: lines, style: .bad)
        } else {
            canvas.write(lines: say(help(for: editor)).wrapped(to: rect.columns), in: lines, style: .muted)
        }
    }

    private func help(for editor: FieldEditor) -> Phrase {
        if let understood = understood(editor) { return Phrase(verbatim: "= " + understood) }
        guard editor.options.isEmpty else {
            let list = editor.candidates.prefix(12).joined(separator: editor.isChoice ? " · " : ", ")
            let lead = editor.isChoice ? Phrase("← → : ", "← →: ") : Phrase("→ complète : ", "→ completes: ")
            return lead + Phrase(verbatim: list)
        }
        return editor.shape.kind.example
    }

    /// What was understood of a date or an effort, shown before it is accepted.
    private func understood(_ editor: FieldEditor) -> String? {
        let reader = FieldReader(laboratory: laboratory, today: today, readsMetres: true)
        switch editor.shape.kind {
        case .due where laboratory.event.day == nil && Due(text: editor.text).map(\.isRelative) ?? false:
            return say(Words.noEventDayYet)
        case .due, .day, .hours, .axis:
            guard editor.isChanged || editor.shape.kind == .axis, !editor.text.isEmpty else { return nil }
            guard let value = try? reader.value(of: editor.shape, from: editor.text) else { return nil }
            return writer.text(value, kind: editor.shape.kind)
        case .integer(_, .centimetres):
            guard editor.isChanged, !editor.text.isEmpty else { return nil }
            if let size = FieldReader.size(editor.text) { return say(size.understood) }
            return FieldReader.length(editor.text).map { say($0.understood) }
        case .structures(Corner.schemaName, _):
            guard let (places, words) = FieldReader.places(in: editor.text), words.isEmpty, !places.isEmpty else {
                return nil
            }
            let bounds = PlanBounds(places)
            return say(Words.corners(places.count) + Phrase(verbatim: ", ") + .size(bounds.width, bounds.depth))
        default: return nil
        }
    }
}

extension Words {
    static func corners(_ count: Int) -> Phrase {
        .counted(count, Phrase("coin", "corner"), Phrase("coins", "corners"))
    }
}

extension FieldKind {
    /// What can be typed into such a field.
    var example: Phrase {
        switch self {
        case .due: Phrase("J-45, 14/2, 14 février, vendredi, +2s", "D-45, 14/2, 14 February, Friday, +2w")
        case .day: Phrase("14/2, 14 février, vendredi, +2s", "14/2, 14 February, Friday, +2w")
        case .hours: Phrase("3, 1,5 h, 1h30, 2j", "3, 1.5 h, 1h30, 2d")
        case .integer(let range, .days):
            Phrase(
                "jours ouvrés, de \(range.lowerBound) à \(range.upperBound)",
                "working days, from \(range.lowerBound) to \(range.upperBound)")
        case .integer(let range, .centimetres):
            Phrase("3, 3,20, 320 cm, de ", "3, 3.20, 320 cm, from ") + .length(range.lowerBound)
                + Phrase(" à ", " to ") + .length(range.upperBound)
        case .integer(let range, _):
            Phrase("de \(range.lowerBound) à \(range.upperBound)", "from \(range.lowerBound) to \(range.upperBound)")
        case .structures(Corner.schemaName, _):
            Phrase(
                "x;y de chaque coin, en mètres depuis le coin en haut à gauche\u{A0}: 0;0 15;0 15;9 0;9",
                "x;y of each corner, in metres from the top left: 0;0 15;0 15;9 0;9")
        case .structures:
            Phrase(
                "titre +3j (délai) DD (début à début) FF (fin à fin), séparés par «\u{A0};\u{A0}»",
                "title +3d (lag) SS (start to start) FF (finish to finish), separated by “;”")
        case .tags: Phrase("séparées par des virgules", "separated by commas")
        case .prose: Phrase("⏎ tient lieu de retour à la ligne", "⏎ stands for a line break")
        default: Phrase("", "")
        }
    }
}

extension String {
    /// What is left of the text without its first columns.
    func droppingColumns(_ count: Int) -> String {
        var (rest, dropped) = (self[...], 0)
        while dropped < count, let first = rest.first {
            dropped += TextWidth.columns(of: String(first))
            rest = rest.dropFirst()
        }
        return String(rest)
    }
}
