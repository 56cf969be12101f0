import LIAVVModel
import TerminalCanvas

extension State {
    /// The agenda, the proposals and the calendar: side by side where there is room, else the one that has the keys.
    func draw(_ stale: MeetingCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let card = stale.fresh(self)
        let rect = panel(160, arrangement.body.rows, say(Words.nextMeetingTitle), on: &canvas, arrangement)
        let (head, below) = rect.splitTop(1)
        canvas.write(headline(card), at: head.origin, columns: head.columns)
        let (lists, foot) = below.splitBottom(card.typing == nil ? 0 : 2)
        if lists.columns >= 96, lists.rows >= 10 {
            let (left, right) = lists.splitLeft(lists.columns * 11 / 20)
            let (upper, lower) = left.splitTop(max(5, left.rows / 2))
            for (focus, place) in [(MeetingCard.Focus.agenda, upper), (.proposals, lower)] {
                drawList(focus, card, on: &canvas, in: place.splitRight(2).0)
            }
            drawList(.calendar, card, on: &canvas, in: right)
        } else {
            drawTitles(card, on: &canvas, in: lists.top(1))
            drawRows(card.focus, card, on: &canvas, in: lists.splitTop(1).1)
        }
        if let typing = card.typing { draw(typing, on: &canvas, in: foot) }
    }

    private func draw(_ typing: MeetingCard.Typing, on canvas: inout Canvas, in rect: Rect) {
        drawField(typing.field, label: say(typing.purpose.label), on: &canvas, in: rect.top(1))
        let note = typing.refusal.map { "× " + say($0) } ?? say(typing.purpose.note)
        canvas.write(
            note, at: rect.bottom(1).origin, style: typing.refusal == nil ? .muted : .bad, columns: rect.columns)
    }

    /// `n° 10 · jeu. 23 janv. · 14 h · 75 min sur 120 · reste 45 min`.
    private func headline(_ card: MeetingCard) -> [Span] {
        guard let meeting = card.meeting.flatMap({ laboratory.meetings[$0] }) else {
            return [Span(say(Words.noMeetingPlanned), .warning)]
        }
        let sum = meeting.agendaSum
        let start = meeting.start.map { " · " + $0.spoken(in: language) } ?? ""
        let over = (sum.excess ?? 0) > 0
        return [
            Span(meeting.name(in: language, today: today) + start, .strong), Span(" · " + (over ? "! " : "")),
            Span(say(sum.phrase), over ? .bad : .info),
            Span(meeting.theme.isEmpty ? "" : " · " + meeting.theme, .muted),
        ]
    }

    private func drawTitles(_ card: MeetingCard, on canvas: inout Canvas, in rect: Rect) {
        let isNarrow = rect.columns < 60
        let spans = MeetingCard.Focus.allCases.flatMap { focus in
            let title = say(isNarrow ? focus.shortTitle : focus.title) + " \(card.count(focus, self))"
            return [Span(" " + title + " ", focus == card.focus ? .activeTab : .tab), Span(" ")]
        }
        canvas.write(spans, at: rect.origin, columns: rect.columns)
    }

    private func drawList(_ focus: MeetingCard.Focus, _ card: MeetingCard, on canvas: inout Canvas, in rect: Rect) {
        let title = say(focus.title) + " \(card.count(focus, self))"
        canvas.write([Span(title, focus == card.focus ? .activeTab : .title)], at: rect.origin, columns: rect.columns)
        drawRows(focus, card, on: &canvas, in: rect.splitTop(1).1)
    }

    private func drawRows(_ focus: MeetingCard.Focus, _ card: MeetingCard, on canvas: inout Canvas, in rect: Rect) {
        let notes = focus == .calendar ? calendarNotes(card).flatMap { say($0).wrapped(to: rect.columns) } : []
        let (list, foot) = rect.splitBottom(rect.rows > 6 ? notes.count : 0)
        let rows = rows(focus, card, columns: rect.columns)
        guard let place = card.place(focus, self) else {
            canvas.write(lines: say(focus.emptyPhrase).wrapped(to: list.columns), in: list, style: .muted)
            canvas.write(lines: notes, in: foot, style: .muted)
            return
        }
        let first = max(0, min(place - list.rows / 2, rows.count - list.rows))
        for (line, row) in rows.dropFirst(first).prefix(list.rows).enumerated() {
            let at = Rect(column: list.column, row: list.row + line, columns: list.columns, rows: 1)
            canvas.write(row, at: at.origin, columns: at.columns)
            guard first + line == place, focus == card.focus else { continue }
            canvas.restyle(at, style: Style(.plain, isSelected: true))
            if card.typing == nil { canvas.cursor = at.origin }
        }
        canvas.write(lines: notes, in: foot, style: .muted)
    }

    private func rows(_ focus: MeetingCard.Focus, _ card: MeetingCard, columns: Int) -> [[Span]] {
        switch focus {
        case .agenda: card.lines(self).map { agendaRow($0, columns) }
        case .proposals: card.proposals.map { proposalRow($0, columns) }
        case .calendar: card.calendar.entries.map { calendarRow($0, card, columns) }
        }
    }
}
