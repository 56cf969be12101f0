import LIAVVModel
import TerminalCanvas

extension State {
    /// The proposals by group; below, the whole words of the one under the cursor, or what is being typed about it.
    func draw(_ inbox: ProposalInbox, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = title(of: inbox)
        let rect = panel(130, arrangement.body.rows, title, on: &canvas, arrangement)
        let lower = min(rect.rows, inbox.isTyping ? max(5, rect.rows * 2 / 3) : max(2, rect.rows * 2 / 5))
        let isAlone = inbox.passage != nil && rect.rows - lower > inbox.proposals.count + 1
        let (list, below) = rect.splitBottom(isAlone ? rect.rows - inbox.proposals.count - 1 : lower)
        drawRows(of: inbox, on: &canvas, in: list)
        if below.rows > 1, list.rows > 0 {
            canvas.horizontalRule(at: below.origin, columns: below.columns)
            drawStep(of: inbox, on: &canvas, in: below.splitTop(1).1)
        } else {
            drawStep(of: inbox, on: &canvas, in: below)
        }
    }

    private func drawRows(of inbox: ProposalInbox, on canvas: inout Canvas, in rect: Rect) {
        let rows = inbox.rows
        let place = rows.firstIndex { row in
            if case .proposal(let proposal) = row { proposal.target == inbox.selected } else { false }
        }
        guard let place, rect.rows > 0 else {
            canvas.write(lines: say(Words.allDecided).wrapped(to: rect.columns), in: rect, style: .muted)
            return
        }
        let first = max(0, min(place - rect.rows / 2, rows.count - rect.rows))
        for (line, row) in rows.dropFirst(first).prefix(rect.rows).enumerated() {
            let at = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
            canvas.write(spans(of: row, columns: at.columns), at: at.origin, columns: at.columns)
            guard first + line == place else { continue }
            canvas.restyle(at, style: Style(.plain, isSelected: true))
            if !inbox.isTyping { canvas.cursor = at.origin }
        }
    }

    private func spans(of row: ProposalInbox.Row, columns: Int) -> [Span] {
        switch row {
        case .group(let meeting, let name, let isFound, let pending):
            let group = isFound ? say(Words.foundInText) : name.isEmpty ? say(Words.withoutGroup) : name
            let count = pending > 0 ? " — " + say(Words.waiting(pending)) : ""
            return [Span("\(group) · \(number(of: meeting))", .title), Span(count, .muted)]
        case .proposal(let proposal):
            let block = proposal.passage.block
            let place = [block.speaker, block.line.map { "l. \($0)" } ?? ""].filter { !$0.isEmpty }
                .joined(separator: " · ")
            let source = proposal.request.map { say($0.reason) } ?? place
            let aside = columns < 60 ? "" : source.clipped(to: 26)
            let room = max(1, columns - 3 - (aside.isEmpty ? 0 : TextWidth.columns(of: aside) + 2))
            let style: Style = proposal.state == .pending ? .plain : .muted
            return [
                Span(" "), proposal.state.sign, Span(" " + proposal.words.padded(to: room), style),
                Span(aside.isEmpty ? "" : "  " + aside, .muted),
            ]
        }
    }

    private func drawStep(of inbox: ProposalInbox, on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 0, let proposal = inbox.current else { return }
        switch inbox.step {
        case .browsing: drawWords(of: proposal, on: &canvas, in: rect)
        case .accepting(let form):
            draw(form, on: &canvas, in: drawTask(Words.newAction, proposal, on: &canvas, in: rect, below: 6))
        case .joining(let picker):
            draw(picker, on: &canvas, in: drawTask(Words.joinTo, proposal, on: &canvas, in: rect, below: 6))
        case .turningDown(let field, let refusal):
            let place = drawTask(Words.turnDown, proposal, on: &canvas, in: rect, below: 2)
            drawInput(field, isFocused: true, on: &canvas, at: place.origin, place.columns)
            if let refusal { canvas.write(lines: ["× " + say(refusal)], in: place.splitTop(1).1, style: .bad) }
        }
    }

    /// What is being decided and on which words, as far as there is room; returns the place below.
    private func drawTask(
        _ task: Phrase, _ proposal: Proposal, on canvas: inout Canvas, in rect: Rect, below: Int
    ) -> Rect {
        guard rect.rows > below else { return rect }
        let why = " — " + why(proposal)
        canvas.write(
            [
                Span(say(task), .strong),
                Span(why.clipped(to: max(0, rect.columns - TextWidth.columns(of: say(task)))), .info),
            ],
            at: rect.origin, columns: rect.columns)
        let rest = rect.splitTop(1).1
        let words = cut(quoted(proposal.words).wrapped(to: rest.columns), to: max(0, min(5, rest.rows - below)))
        canvas.write(lines: words, in: rest, style: .muted)
        return rest.splitTop(words.count).1
    }

    /// As many lines as there is room for; the last one says when there are more.
    private func cut(_ lines: [String], to count: Int) -> [String] {
        guard lines.count > count, count > 0 else { return Array(lines.prefix(count)) }
        return lines.prefix(count - 1) + [lines[count - 1] + "…"]
    }

    private func drawWords(of proposal: Proposal, on canvas: inout Canvas, in rect: Rect) {
        let head = [source(of: proposal), say(proposal.state.label)].joined(separator: " — ")
        canvas.write([proposal.state.sign, Span(" " + head, .info)], at: rect.origin, columns: rect.columns)
        let became = whatBecame(of: proposal, columns: rect.columns)
        let (middle, bottom) = rect.splitTop(1).1.splitBottom(min(became.count, max(0, rect.rows - 2)))
        canvas.write(lines: quoted(proposal.words).wrapped(to: rect.columns), in: middle)
        let style: Style = proposal.state == .takenUp ? .good : proposal.state == .pending ? .muted : .warning
        canvas.write(lines: became, in: bottom, style: style)
    }

    private func title(of inbox: ProposalInbox) -> String {
        guard inbox.passage == nil else {
            let meeting = inbox.current.map { " · " + number(of: $0.passage.meeting) } ?? ""
            return say(Words.fromSentence) + meeting
        }
        let (groups, found) = inbox.waiting
        return say(Words.inboxTitle) + " · " + say(Words.waiting(groups))
            + (found > 0 ? " · " + say(Words.sentencesFound(found)) : "")
    }

    private func why(_ proposal: Proposal) -> String { say(proposal.why ?? Words.nothingSaysSo) }

    private func whatBecame(of proposal: Proposal, columns: Int) -> [String] {
        let colon = language == .french ? "\u{A0}: " : ": "
        switch proposal.state {
        case .pending: return foreseen(proposal, columns: columns)
        case .takenUp:
            let titles = proposal.actions.compactMap { laboratory.actions[$0]?.title }
            let words = say(Words.becameOf) + colon + titles.joined(separator: " ; ")
            return (words + " " + say(Words.goThere)).wrapped(to: columns)
        case .turnedDown:
            let reason = say(Words.turnedDownFor) + colon + proposal.reason
            return (reason + " " + say(Words.reconsider)).wrapped(to: columns)
        }
    }

    /// What an action made of the sentence would begin with, and by which words it was found.
    private func foreseen(_ proposal: Proposal, columns: Int) -> [String] {
        let reading = laboratory.reading(of: proposal, today: today)
        let date = reading.date.map { [writer.due($0.due)] } ?? []
        let people = reading.mentions.filter { $0.part != .named }.map(\.words)
        return [
            why(proposal).clipped(to: columns),
            ("→ " + ([reading.title] + date + people).joined(separator: " · ")).clipped(to: columns),
        ]
    }

    /// `n° 9 · Groupe 2 · Cindy · l. 172`.
    private func source(of proposal: Proposal) -> String {
        let block = proposal.passage.block
        let group = block.group.isEmpty ? proposal.section : block.group
        let line = block.line.map { "l. \($0)" } ?? ""
        return [number(of: proposal.passage.meeting), group, block.speaker, line].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    private func number(of meeting: Identifier) -> String {
        let record = laboratory.meetings[meeting]
        return record?.number.map { say(Words.number($0)) } ?? record?.date?.short(in: language, today: today)
            ?? meeting.text
    }
}
