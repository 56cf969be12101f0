import LIAVVModel
import TerminalCanvas

/// Builds the lines of a detail, wrapped to its width.
struct DetailWriter {
    let state: State
    let columns: Int
    private(set) var lines: [DetailLine] = []

    var laboratory: Laboratory { state.laboratory }
    var backlinks: Backlinks { state.digest.backlinks }
    var writer: FieldWriter { state.writer }

    init(_ state: State, columns: Int) {
        self.state = state
        self.columns = max(10, columns)
    }

    func say(_ phrase: Phrase) -> String { state.say(phrase) }

    mutating func title(_ text: String, anchor: Target? = nil) {
        for (place, line) in text.wrapped(to: columns).enumerated() {
            lines.append(DetailLine([Span(line, .title)], anchor: place == 0 ? anchor : nil, continues: place > 0))
        }
    }

    mutating func blank() {
        if let last = lines.last, !last.isBlank { lines.append(DetailLine()) }
    }

    mutating func section(_ phrase: Phrase, count: Int? = nil) {
        blank()
        lines.append(DetailLine([Span(say(phrase) + (count.map { " (\($0))" } ?? ""), .strong)]))
    }

    /// A label and a value on one line, or over several where the value is long; nothing when there is no value.
    mutating func field(_ label: Phrase, _ value: String, style: Style = .plain, link: Target? = nil) {
        guard !value.isEmpty else { return }
        let head = say(label) + (state.language == .french ? "\u{A0}: " : ": ")
        let width = TextWidth.columns(of: head)
        guard width + 10 <= columns else {
            lines.append(DetailLine([Span(head.clipped(to: columns), .muted)]))
            return text(value, style: style, indent: 2, link: link)
        }
        let room = columns - width - (link == nil ? 0 : 2)
        for (place, line) in value.wrapped(to: room).enumerated() {
            let lead = place == 0 ? Span(head, .muted) : Span(String(repeating: " ", count: width))
            let mark = place == 0 && link != nil ? [Span("› ", .accent)] : []
            lines.append(DetailLine([lead] + mark + [Span(line, style)], link: link, continues: place > 0))
        }
    }

    mutating func text(
        _ text: String, style: Style = .plain, indent: Int = 0, link: Target? = nil, anchor: Target? = nil
    ) {
        let margin = String(repeating: " ", count: indent)
        for (place, line) in text.wrapped(to: max(10, columns - indent)).enumerated() {
            let spans = [Span(margin, style)] + state.highlighted(line, style)
            lines.append(DetailLine(spans, link: link, anchor: place == 0 ? anchor : nil, continues: place > 0))
        }
    }

    /// Something that Enter opens.
    mutating func link(_ text: String, to target: Target, note: String = "", style: Style = .plain, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        let room = columns - indent - 2
        // The note gives way first, but never below what a date takes.
        let wanted = TextWidth.columns(of: text)
        let least = note.isEmpty ? 0 : min(TextWidth.columns(of: note), max(13, room - wanted - 2)) + 2
        var spans = [Span(margin + "› ", .accent), Span(text.clipped(to: max(8, room - least)), style)]
        if least > 0 { spans.append(Span("  " + note.clipped(to: least - 2), .muted)) }
        lines.append(DetailLine(spans, link: target))
    }

    /// The actions of those names that are still there.
    func actions(_ ids: [Identifier]?) -> [Action] { (ids ?? []).compactMap { laboratory.actions[$0] } }

    mutating func line(_ spans: [Span], link: Target? = nil, anchor: Target? = nil) {
        lines.append(DetailLine(spans, link: link, anchor: anchor))
    }
}
