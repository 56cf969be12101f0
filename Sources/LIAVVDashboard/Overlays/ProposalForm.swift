import LIAVVModel
import TerminalCanvas

/// What an action that is made of a proposal begins with: the title that is proposed, and what one may add at once.
struct ProposalForm: Sendable {
    /// The keys of the fields, in their order.
    static let keys = ["title", "due", "lead"]

    private(set) var fields: [Field]
    private(set) var focus = 0
    /// What was refused, said in the form so that what was typed stays.
    var refusal: Phrase?

    init(title: String) { fields = [Field(title), Field(), Field()] }

    /// What to hand to the model: what was left empty is not said, but a title must be.
    var values: [(key: String, text: String)] {
        zip(Self.keys, fields).map { (key: $0, text: $1.text) }.filter { !$0.text.trimmed.isEmpty || $0.key == "title" }
    }

    mutating func turn(by step: Int) { focus = (focus + step + fields.count) % fields.count }

    mutating func press(_ key: Key) {
        if fields[focus].press(key) { refusal = nil }
    }

    mutating func insert(_ text: String) {
        fields[focus].insert(text)
        refusal = nil
    }
}

extension State {
    /// What was understood of a field of the form, before it is accepted; nil when there is nothing to say.
    func reading(of form: ProposalForm, _ place: Int) -> Span? {
        let text = form.fields[place].text
        guard !text.trimmed.isEmpty else { return nil }
        switch ProposalForm.keys[place] {
        case "due":
            guard let due = DayReader(today: today).due(text) else { return Span("?", .warning) }
            return Span("= " + writer.due(due), .info)
        case "lead":
            let people = laboratory.members(matching: text)
            return people.count == 1 ? Span("= " + people[0].fullName, .info) : Span("?", .warning)
        default: return nil
        }
    }

    func draw(_ form: ProposalForm, on canvas: inout Canvas, in rect: Rect) {
        let labels = ProposalForm.keys.map { key in
            say(Action.shape.field(key)?.label ?? Phrase(verbatim: key)).capitalizedFirst
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
                    said.text, at: at.offset(columns: width + room + 2), style: said.style, columns: max(0, aside - 2))
            }
        }
        guard let refusal = form.refusal, rect.rows > form.fields.count else { return }
        let below = rect.splitTop(form.fields.count).1
        canvas.write(lines: ("× " + say(refusal)).wrapped(to: rect.columns), in: below, style: .bad)
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
