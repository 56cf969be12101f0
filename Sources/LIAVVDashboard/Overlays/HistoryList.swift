import LIAVVModel
import TerminalCanvas

/// What was done to a record, or to anything: the latest first, with what it changed below.
public struct HistoryList: Sendable {
    /// The record; nil: all of them.
    let record: RecordReference?
    let changes: [PastChange]
    private(set) var selected = 0

    init(_ record: RecordReference?, _ changes: [PastChange]) {
        self.record = record
        self.changes = changes
    }

    var current: PastChange? { changes.indices.contains(selected) ? changes[selected] : nil }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), max(0, changes.count - 1)) }
}

extension State {
    mutating func press(_ key: Key, in history: HistoryList) -> [Effect] {
        var history = history
        switch key {
        case .enter:
            guard let record = history.current?.change.records.first(where: { laboratory.heading(of: $0) != nil })
            else { break }
            open(Target(record: record))
            return []
        case .tab where history.record != nil: return [.readHistory(of: nil)]
        case .character("u"):
            if let change = history.current?.change { return takeBackIfMine(change, history) }
        default: if let step = Self.step(key) { history.move(by: step) }
        }
        overlays.append(.history(history))
        return []
    }

    /// Anyone may take back what they did themselves; what others did is theirs.
    private mutating func takeBackIfMine(_ change: Change, _ history: HistoryList) -> [Effect] {
        guard change.author == viewer else {
            overlays.append(.history(history))
            message = Message(Words.notYours(name(of: change.author)), .warning)
            return []
        }
        return takeBack(change)
    }

    func draw(_ history: HistoryList, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let about =
            history.record.flatMap { laboratory.heading(of: $0, in: language) }.map { " · " + $0.clipped(to: 40) } ?? ""
        let rect = panel(100, arrangement.body.rows, say(Words.historyTitle) + about, on: &canvas, arrangement)
        guard !history.changes.isEmpty else {
            canvas.write(lines: say(Words.noHistory).wrapped(to: rect.columns), in: rect, style: .muted)
            return
        }
        let (top, bottom) = rect.splitTop(max(1, rect.rows - 8))
        let first = max(0, min(history.selected - top.rows / 2, history.changes.count - top.rows))
        for (row, past) in history.changes.dropFirst(first).prefix(top.rows).enumerated() {
            let line = Rect(column: top.column, row: top.row + row, columns: top.columns, rows: 1)
            canvas.write(spans(of: past), at: line.origin, columns: line.columns)
            guard first + row == history.selected else { continue }
            canvas.restyle(line, style: Style(.plain, isSelected: true))
            canvas.cursor = line.origin
        }
        if let past = history.current { drawEdits(of: past, about: history.record, on: &canvas, in: bottom) }
    }

    /// One line: when, who, what.
    func spans(of past: PastChange) -> [Span] {
        let who = past.change.author == nil ? say(Phrase("sans nom", "unsigned")) : name(of: past.change.author)
        return [
            Span(moment(past.change.date).padded(to: 20), .muted), Span(who.clipped(to: 11).padded(to: 12), .info),
            Span(say(past.change.label)),
        ]
    }

    private func drawEdits(
        of past: PastChange, about record: RecordReference?, on canvas: inout Canvas, in rect: Rect
    ) {
        canvas.write(String(repeating: "─", count: rect.columns), at: rect.origin, style: .border)
        let writer = EditWriter(writer)
        let edits = past.change.edits.filter { record == nil || $0.record == record }
        var lines: [[Span]] = say(past.change.label).wrapped(to: rect.columns).prefix(2).map { [Span($0, .strong)] }
        for edit in edits.prefix(rect.rows) {
            lines.append([Span(say(writer.subject(of: edit)).clipped(to: rect.columns), .muted)])
            lines.append([
                Span("  " + writer.before(edit).clipped(to: rect.columns / 2 - 4) + " → " + writer.after(edit))
            ])
        }
        for edit in past.setAside {
            let subject = say(Words.givenUp) + say(writer.subject(of: edit))
            lines.append([Span(subject.clipped(to: rect.columns), .warning)])
            lines.append([Span("  → " + writer.after(edit))])
        }
        for (row, line) in lines.prefix(rect.rows - 1).enumerated() {
            canvas.write(line, at: rect.origin.offset(rows: row + 1), columns: rect.columns)
        }
    }

    /// A moment as people say it: `mer. 18 déc. 09:15`.
    func moment(_ date: Instant) -> String { date.brief(in: language, today: today, offset: offset) }
}
