import LIAVVModel
import TerminalCanvas

/// The critical path in the order in which it happens, then what cannot be met and what wants a look.
public struct PlanCard: Sendable {
    /// A line that opens an action, or a heading.
    enum Row: Sendable, Equatable {
        case heading(Phrase, Int)
        case blank
        case note(Phrase)
        case critical(Identifier)
        case finding(PlanFinding)
    }

    let rows: [Row]
    var selected = 0

    init(_ state: State) {
        let plan = state.plan
        let blocking = plan.findings.filter(\.problem.isBlocking),
            others = plan.findings.filter { !$0.problem.isBlocking }
        var rows: [Row] = [.heading(Words.criticalPath, plan.critical.count)]
        rows += plan.critical.isEmpty ? [.note(Words.nothingCritical)] : plan.critical.map(Row.critical)
        rows.append(.blank)
        rows.append(.heading(Words.cannotBeMet, blocking.count))
        rows += blocking.isEmpty ? [.note(Words.allCanBeMet)] : blocking.map(Row.finding)
        if !others.isEmpty { rows += [.blank, .heading(Words.wantsALook, others.count)] + others.map(Row.finding) }
        self.rows = rows
        selected =
            rows.firstIndex { $0.action == state.selectedAction && $0.action != nil } ?? rows.firstIndex {
                $0.action != nil
            } ?? 0
    }

    var current: Identifier? { rows.indices.contains(selected) ? rows[selected].action : nil }

    /// Goes to the next line that opens something.
    mutating func move(by step: Int) {
        let places = rows.indices.filter { rows[$0].action != nil }
        guard let here = places.firstIndex(where: { $0 >= selected }) else { return }
        selected = places[min(max(here + step, 0), places.count - 1)]
    }
}

extension PlanCard.Row {
    /// The action that the line opens.
    var action: Identifier? {
        switch self {
        case .critical(let id): id
        case .finding(let finding): finding.action
        case .heading, .blank, .note: nil
        }
    }
}

extension State {
    mutating func press(_ key: Key, in card: PlanCard) -> [Effect] {
        var card = card
        if key == .enter, let id = card.current {
            open(Target(record: RecordReference(kind: .action, id: id)))
            return []
        }
        if let step = Self.step(key) { card.move(by: step) }
        overlays.append(.planning(card))
        return []
    }

    func draw(_ card: PlanCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let width = min(104, arrangement.body.columns) - 4
        let wanted = card.rows.reduce(2) { $0 + lines(of: $1, columns: width).count }
        let title = say(Phrase("Planification", "Planning"))
        let rect = panel(104, wanted, title, on: &canvas, arrangement)
        guard rect.rows > 0, rect.columns > 20 else { return }
        let blocks = card.rows.map { lines(of: $0, columns: rect.columns) }
        let before = blocks[..<card.selected].reduce(0) { $0 + $1.count }
        let height = blocks.indices.contains(card.selected) ? blocks[card.selected].count : 1
        let total = blocks.reduce(0) { $0 + $1.count }
        let first = max(0, min(before - (rect.rows - height) / 2, total - rect.rows))
        for (row, line) in blocks.joined().dropFirst(first).prefix(rect.rows).enumerated() {
            let place = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            canvas.write(line, at: place.origin, columns: place.columns)
            if first + row == before, card.current != nil {
                canvas.restyle(place, style: Style(.plain, isSelected: true))
                canvas.cursor = place.origin
            }
        }
        let right = Rect(column: rect.maxColumn + 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: first, visible: rect.rows, total: total)
    }

    private func lines(of row: PlanCard.Row, columns: Int) -> [[Span]] {
        switch row {
        case .blank: return [[]]
        case .note(let phrase): return [[Span("  " + say(phrase), .muted)]]
        case .heading(let phrase, let count): return [[Span(say(phrase) + " (\(count))", .title)]]
        case .critical(let id): return [critical(id, columns: columns)]
        case .finding(let found):
            let isBlocking = found.problem.isBlocking
            return finding(found, laboratory, columns, sign: isBlocking ? "!" : "·", isBlocking ? .bad : .warning)
        }
    }

    /// Title, dates, length and slack of an action on the critical path.
    private func critical(_ id: Identifier, columns: Int) -> [Span] {
        guard let planned = plan[id], let action = laboratory.actions[id] else { return [] }
        let day = { (day: Day) in day.short(in: language, today: today) }
        let dates = planned.duration == 0 ? day(planned.finish) : "\(day(planned.start)) → \(day(planned.finish))"
        let length = planned.duration == 0 ? "" : say(Words.workingDays(planned.duration))
        let slack = planned.totalSlack.map { say(Words.slackIs($0)) } ?? ""
        let note =
            columns >= 96
            ? "\(dates.padded(to: 32)) \(length.padded(to: 6, alignment: .right))  \(slack)"
            : day(planned.finish).padded(to: 14) + slack
        let sign = action.isMilestone ? "◆ " : "▓ "
        let room = max(8, columns - TextWidth.columns(of: note) - 4)
        let isLate = planned.totalSlack.map { $0 < 0 } ?? false
        return [
            Span(sign, isLate ? .bad : .accent), Span(action.title.clipped(to: room).padded(to: room + 2)),
            Span(note, isLate ? .bad : .muted),
        ]
    }
}
