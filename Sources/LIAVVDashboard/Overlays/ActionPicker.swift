import LIAVVModel
import TerminalCanvas

/// Choosing an open action by typing part of its title; those that speak of the same things stand first.
struct ActionPicker: Sendable {
    var field = Field()
    private(set) var selected = 0
    private(set) var matches: [Identifier] = []
    /// What was refused, said in the picker so that what was typed stays.
    var refusal: Phrase?
    /// The open actions, the likely ones first.
    private let candidates: [(id: Identifier, text: String)]

    /// A picker for an action that a text is about.
    init(_ state: State, about words: String) {
        let wanted = Self.words(words)
        let open = state.digest.actionsByDate.compactMap { state.laboratory.actions[$0] }.filter {
            !$0.status.isClosed && !state.laboratory.isSetAside($0)
        }
        candidates = open.enumerated().map { place, action in
            let text = ([action.title, action.description] + action.tags).joined(separator: " ")
            // Words of the title say more of what an action is about than those that explain it.
            let shared = Self.words(text).intersection(wanted).count
            return (action, shared + Self.words(action.title).intersection(wanted).count, place)
        }.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map { ($0.0.id, $0.0.title) }
        narrow()
    }

    var current: Identifier? { matches.indices.contains(selected) ? matches[selected] : nil }

    mutating func narrow() {
        let query = field.text
        matches = candidates.filter { $0.text.matches(query: query) }.map(\.id)
        selected = 0
        refusal = nil
    }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), max(0, matches.count - 1)) }

    /// The beginnings of the words that tell what a text is about: long enough, and the same in singular and plural.
    private static func words(_ text: String) -> Set<String> {
        Set(text.foldedWords.filter { $0.count > 3 }.map { String($0.prefix(6)) })
    }
}

extension State {
    func draw(_ picker: ActionPicker, on canvas: inout Canvas, in rect: Rect) {
        let label = say(Phrase("Action\u{A0}: ", "Action: "))
        let width = canvas.write(label, at: rect.origin, style: .key)
        drawInput(
            picker.field, isFocused: true, on: &canvas, at: rect.origin.offset(columns: width),
            max(1, rect.columns - width))
        var lines = rect.splitTop(1).1
        if let refusal = picker.refusal {
            let told = ("× " + say(refusal)).wrapped(to: lines.columns).prefix(2)
            canvas.write(lines: Array(told), in: lines, style: .bad)
            lines = lines.splitTop(told.count).1
        }
        let first = max(0, min(picker.selected - lines.rows / 2, picker.matches.count - lines.rows))
        for (row, id) in picker.matches.dropFirst(first).prefix(lines.rows).enumerated() {
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            let content = RowContent(.action(id), self)
            canvas.write(content.spans(columns: line.columns), at: line.origin, columns: line.columns)
            if first + row == picker.selected { canvas.restyle(line, style: Style(.plain, isSelected: true)) }
        }
        guard picker.matches.isEmpty else { return }
        let none = say(Phrase("Aucune action ouverte de ce nom.", "No open action of that name."))
        canvas.write(none, at: lines.origin, style: .warning, columns: lines.columns)
    }
}
