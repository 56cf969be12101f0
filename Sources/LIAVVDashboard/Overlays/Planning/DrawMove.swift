import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ card: MoveCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Déplacer\u{A0}: ", "Move: ")) + heading(of: card)
        // As high as what it says, but never so low that it jumps about while one looks for a date.
        let height = max(18, lines(of: card, columns: min(96, arrangement.body.columns) - 4).count + 5)
        let rect = panel(96, height, title, on: &canvas, arrangement)
        guard rect.rows > 2, rect.columns > 20 else { return }
        let label = say(Phrase("Nouvelle date\u{A0}: ", "New date: "))
        drawTyped(card.field, label: label, on: &canvas, in: rect.top(1))
        let note = card.refusal.map { Span("× " + say($0), .bad) } ?? Span(say(Words.moveHelp), .muted)
        canvas.write([note], at: rect.origin.offset(rows: 1), columns: rect.columns)
        let room = rect.splitTop(3).1
        let lines = lines(of: card, columns: room.columns)
        let first = min(card.first, max(0, lines.count - room.rows))
        for (row, line) in lines.dropFirst(first).prefix(room.rows).enumerated() {
            canvas.write(line, at: room.origin.offset(rows: row), columns: room.columns)
        }
        let right = Rect(column: rect.maxColumn + 1, row: room.row, columns: 1, rows: room.rows)
        canvas.scrollbar(in: right, offset: first, visible: room.rows, total: lines.count)
    }

    private func heading(of card: MoveCard) -> String {
        switch card.subject {
        case .event: laboratory.event.title.isEmpty ? say(Phrase("l’événement", "the event")) : laboratory.event.title
        case .actions(let ids):
            ids.count == 1
                ? laboratory.actions[ids[0]]?.title ?? ids[0].text
                : say(Phrase("\(ids.count) actions", "\(ids.count) actions"))
        }
    }

    /// What moves, why, and what that leads to.
    private func lines(of card: MoveCard, columns: Int) -> [[Span]] {
        guard let preview = card.preview else { return now(card, columns: columns) }
        let asked = preview.moves.filter { $0.because == nil }
        let others = preview.moves.filter { $0.because != nil }
        var lines: [[Span]] = []
        if card.subject == .event {
            lines = dates(of: "", laboratory.event.day, preview.laboratory.event.day, columns)
            if !asked.isEmpty { lines += section(Words.followsEvent, asked.count) }
        }
        lines += asked.flatMap { self.lines(of: $0, columns) }
        if others.isEmpty, card.subject != .event { lines += [[], [Span(say(Words.nothingElseMoves), .good)]] }
        if !others.isEmpty { lines += section(Words.movesToo, others.count) }
        lines += others.flatMap { self.lines(of: $0, columns) }
        if !preview.pinned.isEmpty { lines += section(Words.stays, preview.pinned.count) }
        lines += preview.pinned.map {
            [Span(title(of: $0.action)), Span(" — " + say($0.reason.phrase), .muted)]
        }
        return lines + consequences(of: preview, columns)
    }

    private func consequences(of preview: MovePreview, _ columns: Int) -> [[Span]] {
        var lines: [[Span]] = []
        if preview.newProblems.isEmpty {
            lines += [[], [Span(say(Words.allHolds), .good)]]
        } else {
            lines += section(Words.noLongerHolds, preview.newProblems.count, .bad)
            lines += preview.newProblems.flatMap { finding($0, preview.laboratory, columns, sign: "!", .bad) }
        }
        if !preview.solvedProblems.isEmpty {
            lines += section(Words.holdsAgain, preview.solvedProblems.count, .good)
            lines += preview.solvedProblems.flatMap { finding($0, laboratory, columns, sign: "✓", .good) }
        }
        return lines
    }

    /// Where things stand before anything moves.
    private func now(_ card: MoveCard, columns: Int) -> [[Span]] {
        switch card.subject {
        case .event:
            let day = laboratory.event.day?.long(in: language) ?? say(Phrase("sans jour", "no day"))
            return [[Span(day, .strong)]]
        case .actions(let ids):
            return ids.compactMap { id in
                guard let action = laboratory.action(id, in: scenario) else { return nil }
                let start = laboratory.startDay(of: action), due = laboratory.dueDay(of: action)
                let days = [start, due].compactMap(\.self).map { $0.short(in: language, today: today) }
                let text = days.isEmpty ? say(Phrase("sans date", "no date")) : days.joined(separator: " → ")
                return [Span(action.title.clipped(to: max(10, columns - 36)) + "  "), Span(text, .muted)]
            }
        }
    }

    func section(_ phrase: Phrase, _ count: Int, _ style: Style = .strong) -> [[Span]] {
        [[], [Span(say(phrase) + " (\(count))", style)]]
    }

    private func lines(of move: ActionMove, _ columns: Int) -> [[Span]] {
        let hasDue = move.due.after != nil
        let (before, after) = hasDue ? move.due : move.start
        var lines = dates(of: title(of: move.action), before, after, columns)
        let notes = notes(on: move)
        if move.isPast { lines[lines.count - 1].append(Span(say(Phrase(" passé", " past")), .bad)) }
        if !notes.isEmpty { lines += notes.wrapped(to: max(10, columns - 4)).map { [Span("    " + $0, .muted)] } }
        return lines
    }

    /// When it begins, what moves with it, and why it moves at all.
    private func notes(on move: ActionMove) -> String {
        var notes: [String] = []
        if move.due.after != nil, let before = move.start.before, let after = move.start.after, before != after {
            let day = { (day: Day) in day.short(in: language, today: today) }
            notes.append(say(Phrase("début", "start")) + " \(day(before)) → \(day(after))")
        }
        if move.contributions > 0 { notes.append(say(Words.datesInside(move.contributions))) }
        if let because = move.because {
            let name = title(of: because)
            let reason =
                move.days < 0
                ? Phrase("pour précéder «\u{A0}\(name)\u{A0}»", "to come before “\(name)”")
                : Phrase("parce qu’elle attend «\u{A0}\(name)\u{A0}»", "because it waits for “\(name)”")
            notes.append(say(reason))
        }
        return notes.joined(separator: " · ")
    }

    /// A title, the day before and after, and how far that is.
    private func dates(of title: String, _ before: Day?, _ after: Day?, _ columns: Int) -> [[Span]] {
        let day = { (day: Day?) in day.map { $0.short(in: language, today: today) } ?? "—" }
        let shift = before.flatMap { before in after.map { $0 - before } }
        let by = shift.map { ($0 < 0 ? "−" : "+") + "\($0.magnitude)\u{A0}" + say(Phrase("j", "d")) } ?? ""
        let dates =
            "\(day(before).padded(to: 13)) → \(day(after).padded(to: 13)) \(by.padded(to: 6, alignment: .right))"
        let width = TextWidth.columns(of: dates)
        guard !title.isEmpty else { return [[Span(dates, .accent)]] }
        guard columns - width >= 24 else { return [[Span(title)], [Span("    " + dates, .accent)]] }
        return [[Span(title.clipped(to: columns - width - 2).padded(to: columns - width)), Span(dates, .accent)]]
    }

    private func title(of id: Identifier) -> String { laboratory.actions[id]?.title ?? id.text }

    /// An action and its problem, the sentence set under the title.
    func finding(
        _ finding: PlanFinding, _ laboratory: Laboratory, _ columns: Int, sign: String, _ style: Style
    ) -> [[Span]] {
        let head = [Span(sign + " ", style), Span(title(of: finding.action))]
        let sentence = say(laboratory.phrase(finding.problem)).wrapped(to: max(10, columns - 4))
        return [head] + sentence.map { [Span("    " + $0, .muted)] }
    }
}
