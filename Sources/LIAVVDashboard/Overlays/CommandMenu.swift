import LIAVVModel
import TerminalCanvas

/// What can be done in the very place where one is, in groups, searched by typing.
public struct CommandMenu: Sendable {
    var field = Field()
    private(set) var rows: [Row] = []
    private(set) var selected = 0

    /// A line of it.
    enum Row: Sendable, Hashable {
        case group(CommandGroup)
        case command(CommandName)
    }

    init(_ state: State) { narrow(state) }

    var current: CommandName? {
        guard rows.indices.contains(selected), case .command(let name) = rows[selected] else { return nil }
        return name
    }

    mutating func move(by step: Int) {
        let wanted = min(max(selected + step, 0), max(0, rows.count - 1))
        select(wanted, step < 0 ? -1 : 1)
    }

    /// The command in that place, else the nearest one in that direction, else where it was.
    private mutating func select(_ place: Int, _ step: Int) {
        var place = place
        while rows.indices.contains(place), case .group = rows[place] { place += step }
        if rows.indices.contains(place) { selected = place }
    }

    mutating func narrow(_ state: State) {
        let matches = CommandTable.all.filter { command in
            command.applies(state)
                && (command.label(state.language) + " " + command.description(state.language)).matches(
                    query: field.text)
        }
        rows = CommandGroup.allCases.flatMap { group in
            let all = matches.filter { CommandGroup($0.name) == group }
            // What can be done now stands before what cannot.
            let names = (all.filter { $0.disabled(state) == nil } + all.filter { $0.disabled(state) != nil }).map(
                \.name)
            return names.isEmpty ? [] : [Row.group(group)] + names.map(Row.command)
        }
        selected = 0
        select(0, 1)
    }
}

extension State {
    func draw(_ menu: CommandMenu, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Aide\u{A0}: ", "Help: ")) + say(pane.title)
        let rect = panel(118, arrangement.body.rows, title, on: &canvas, arrangement)
        drawField(menu.field, label: say(Phrase("Chercher\u{A0}: ", "Search: ")), on: &canvas, in: rect)
        let (lines, foot) = rect.splitTop(2).1.splitBottom(rect.rows >= 12 ? 3 : 0)
        drawWhole(menu.current, on: &canvas, in: foot.splitTop(1).1)
        if menu.rows.isEmpty {
            let nothing = say(Words.nothingHolds(menu.field.text)).wrapped(to: lines.columns)
            canvas.write(lines: nothing, in: lines, style: .muted)
        }
        let first = Self.firstRow(menu.selected, of: menu.rows.count, in: lines.rows)
        for (row, item) in menu.rows.dropFirst(first).prefix(lines.rows).enumerated() {
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            canvas.write(describe(item), at: line.origin, columns: line.columns)
            if first + row == menu.selected { canvas.restyle(line, selected: true) }
        }
        let edge = Rect(column: rect.maxColumn + 1, row: lines.row, columns: 1, rows: lines.rows)
        canvas.scrollbar(in: edge, offset: first, visible: lines.rows, total: menu.rows.count)
    }

    /// What the chosen command does, to its last word, and why it cannot be used.
    private func drawWhole(_ name: CommandName?, on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 0, let command = name.flatMap(CommandTable.row) else { return }
        let text = [command.description, command.disabled(self)].compactMap { $0.map(say) }.joined(separator: " ")
        canvas.write(lines: text.wrapped(to: rect.columns), in: rect, style: .muted)
    }

    private func describe(_ row: CommandMenu.Row) -> [Span] {
        switch row {
        case .group(let group): return [Span(say(group.title), .strong)]
        case .command(let name):
            guard let command = CommandTable.row(name) else { return [] }
            let keys = self.keys(of: command).map { $0.label(language) }.joined(separator: "  ")
            let reason = command.disabled(self)
            let words = reason.map { say(command.label) + " — " + say($0) } ?? say(command.description)
            return [Span("  " + keys.padded(to: 16), .key), Span(words, reason == nil ? .plain : .muted)]
        }
    }
}
