import LIAVVModel
import TerminalCanvas

extension State {
    /// Over the whole window but its first line and the last two: the current point and its time, then the agenda with its
    /// hours beside what was noted.
    func draw(_ card: SessionCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let whole = Rect(
            column: 0, row: arrangement.tabs.row, columns: size.columns,
            rows: arrangement.message.row - arrangement.tabs.row)
        canvas.fill(whole)
        guard let running = running(card) else { return }
        let rect = Rect(column: 1, row: whole.row, columns: max(0, whole.columns - 2), rows: whole.rows)
        let (head, rest) = rect.splitTop(3)
        drawHead(running, on: &canvas, in: head)
        canvas.horizontalRule(at: rest.origin, columns: rest.columns)
        let (middle, foot) = rest.splitTop(1).1.splitBottom(footRows(card, rest))
        drawMiddle(card, running, on: &canvas, in: middle)
        drawFoot(card, on: &canvas, in: foot)
    }

    private func footRows(_ card: SessionCard, _ rect: Rect) -> Int {
        switch card.step {
        case .following: return 0
        case .noting(let line):
            // A rule, the question that is answered, what is typed, and all of what is said of it.
            let said = understood(line).0.wrapped(to: rect.columns).count
            let wanted = 2 + (line.question == nil ? 0 : 1) + said
            return wanted <= rect.rows / 2 ? wanted : min(rect.rows, 1 + said)
        case .ending: return min(2, rect.rows)
        case .attending, .choosingQuestion: return max(2, rect.rows - 1)
        }
    }

    private func drawHead(_ running: RunningMeeting, on canvas: inout Canvas, in rect: Rect) {
        let lines = [
            titleLine(running, rect.columns), timeLine(running, rect.columns), outlookLine(running, rect.columns),
        ]
        for (row, line) in lines.prefix(rect.rows).enumerated() {
            canvas.write(line, at: rect.origin.offset(rows: row), columns: rect.columns)
        }
    }

    private func titleLine(_ running: RunningMeeting, _ columns: Int) -> [Span] {
        let name = running.meeting.name(in: language, today: today)
        guard let current = running.current else {
            return [Span(name, .strong), Span(" · " + say(Words.noItemUnderWay), .muted)]
        }
        let title = current.line.mark + " " + current.line.item.title
        let side = columns < 60 ? "" : "  " + name
        let room = columns - TextWidth.columns(of: side)
        return [Span(title.padded(to: room), .strong), Span(side, .muted)]
    }

    /// `████████░░░░  12:05 sur 30 min · reste 17:55`.
    private func timeLine(_ running: RunningMeeting, _ columns: Int) -> [Span] {
        if let pause = running.pause {
            return [Span(say(Phrase("Pause depuis ", "Paused for ")) + pause.asClock, .warning)]
        }
        guard let current = running.current else { return [Span(running.used.asClock, .info)] }
        var words = current.used.asClock
        var style: Style = .plain
        if let planned = current.planned, let left = current.left {
            let over = left < 0
            words += say(Phrase(" sur \(planned.asMinutes) · ", " of \(planned.asMinutes) · "))
            words +=
                say(over ? Phrase("dépasse de ", "over by ") : Phrase("reste ", "left ")) + Int(left.magnitude).asClock
            style = over ? .bad : left <= 60 ? .warning : .good
            let bar = bar(current.used, of: planned, columns: min(40, columns - TextWidth.columns(of: words) - 2))
            return [Span(bar, style), Span(bar.isEmpty ? "" : "  "), Span(words, style)]
        }
        return [Span(words + say(Phrase(" · sans durée", " · no time set")), style)]
    }

    private func bar(_ used: Int, of planned: Int, columns: Int) -> String {
        guard columns >= 8 else { return "" }
        let full = planned <= 0 ? columns : min(columns, used * columns / planned)
        return String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
    }

    private func outlookLine(_ running: RunningMeeting, _ columns: Int) -> [Span] {
        let late = running.overrun >= 60
        let outlook = (late ? "! " : "") + say(running.outlook(offset: offset))
        let here = running.meeting.attendance.count { $0.state == .present && $0.left == nil }
        let used = say(Phrase("séance ", "meeting ")) + running.used.asMinutes
        let people =
            here == 0
            ? ""
            : " · " + say(here == 1 ? Phrase("1 présent·e", "1 here") : Phrase("\(here) présent·es", "\(here) here"))
        let clock = now.timeOfDay(offset: offset).spoken(in: language)
        let side = [clock, used + people].joined(separator: " · ")
        let room = columns - TextWidth.columns(of: outlook) - 3
        let shown = TextWidth.columns(of: side) <= room ? side : TextWidth.columns(of: used) <= room ? used : ""
        return [Span(outlook, late ? .bad : .info), Span(shown.isEmpty ? "" : " · " + shown, .muted)]
    }

    private func drawMiddle(_ card: SessionCard, _ running: RunningMeeting, on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 0 else { return }
        guard rect.columns >= 64 else {
            // One list only: what is being chosen from, else what was noted.
            if card.selected != nil || running.entries.isEmpty {
                return drawSteps(card, running, on: &canvas, in: rect)
            }
            return drawEntries(running, on: &canvas, in: rect)
        }
        let (left, right) = rect.splitLeft(rect.columns * 9 / 20)
        drawSteps(card, running, on: &canvas, in: left)
        canvas.verticalRule(at: right.origin, rows: right.rows)
        drawEntries(running, on: &canvas, in: right.splitLeft(2).1)
    }

    private func drawSteps(_ card: SessionCard, _ running: RunningMeeting, on canvas: inout Canvas, in rect: Rect) {
        let steps = running.steps
        guard !steps.isEmpty else {
            return _ = canvas.write(say(Words.noAgenda), at: rect.origin, style: .muted, columns: rect.columns)
        }
        let place = steps.firstIndex { $0.id == selectedStep(card, running)?.id } ?? 0
        let first = max(0, min(place - rect.rows / 2, steps.count - rect.rows))
        for (row, step) in steps.dropFirst(first).prefix(rect.rows).enumerated() {
            let at = Rect(column: rect.column, row: rect.row + row, columns: rect.columns - 1, rows: 1)
            canvas.write(spans(of: step, at.columns), at: at.origin, columns: at.columns)
            guard first + row == place else { continue }
            canvas.restyle(at, style: Style(.plain, isSelected: true))
            if !card.isBusy { canvas.cursor = at.origin }
        }
    }

    /// `▶ 14:20 Les stands  12/20 min`, with the hour planned beside where it has shifted.
    private func spans(of step: AgendaStep, _ columns: Int) -> [Span] {
        let hour = step.start.timeOfDay(offset: offset).text
        let planned = step.plannedStart.timeOfDay(offset: offset).text
        let isShifted = abs(step.shift) >= 60 && columns >= 34 && step.status != .parked
        let used = step.used > 0 || step.status == .current ? "\(step.used / 60)/" : ""
        let time = used + (step.planned.map { "\($0 / 60)" } ?? "—")
        let hours = hour + (isShifted ? " (\(planned))" : "")
        let head = step.status.sign + hours + " "
        let room = max(4, columns - TextWidth.columns(of: head) - 7)
        let style = step.status.style
        return [
            Span(head, isShifted && step.shift > 0 ? .warning : .muted),
            Span(step.line.item.title.padded(to: room), style),
            Span(time.padded(to: 7, alignment: .right), (step.left ?? 0) < 0 ? .bad : .muted),
        ]
    }

    private func drawEntries(_ running: RunningMeeting, on canvas: inout Canvas, in rect: Rect) {
        guard !running.entries.isEmpty else {
            return _ = canvas.write(lines: say(Words.nothingNoted).wrapped(to: rect.columns), in: rect, style: .muted)
        }
        var lines: [[Span]] = []
        for block in running.entries.reversed() where lines.count < rect.rows {
            lines.insert(contentsOf: self.lines(of: block, rect.columns), at: 0)
        }
        for (row, line) in lines.suffix(rect.rows).enumerated() {
            canvas.write(line, at: rect.origin.offset(rows: row), columns: rect.columns)
        }
    }

    private func lines(of block: Block, _ columns: Int) -> [[Span]] {
        let colon = language == .french ? "\u{A0}: " : ": "
        let kind = say(block.kind == .proposal ? MeetingNote.action.label : block.kind.label).capitalizedFirst
        let who = block.speaker.isEmpty ? "" : " (\(block.speaker))"
        let head = kind + who + colon
        let wrapped = (head + block.text).wrapped(to: columns)
        return wrapped.enumerated().map { row, line in
            guard row == 0, line.hasPrefix(head) else { return [Span(line)] }
            return [Span(head, block.kind.noteStyle), Span(String(line.dropFirst(head.count)))]
        }
    }
}

extension AgendaStep.Status {
    /// Two columns: a sign and a blank.
    var sign: String {
        switch self {
        case .current: "▶ "
        case .done: "✓ "
        case .waiting: "  "
        case .parked: "» "
        }
    }

    var style: Style {
        switch self {
        case .current: .strong
        case .done, .parked: .muted
        case .waiting: .plain
        }
    }
}

extension Block.Kind {
    fileprivate var noteStyle: Style {
        switch self {
        case .decision: .good
        case .question: .warning
        case .answer: .info
        case .proposal: .accent
        default: .strong
        }
    }
}
