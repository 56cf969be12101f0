import LIAVVModel
import TerminalCanvas

extension State {
    /// The proposals by group; below, the whole words of the one under the cursor, or what is being typed about it.
    func draw(_ inbox: ProposalInbox, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Words.inboxTitle) + " · " + say(Words.waiting(digest.pendingProposals))
        let rect = panel(130, arrangement.body.rows, title, on: &canvas, arrangement)
        let lower = min(rect.rows, inbox.isTyping ? max(5, rect.rows * 3 / 5) : max(2, rect.rows * 2 / 5))
        let (list, below) = rect.splitBottom(lower)
        drawRows(of: inbox, on: &canvas, in: list)
        if below.rows > 1, list.rows > 0 {
            canvas.horizontalRule(at: below.origin, columns: below.columns)
            drawStep(of: inbox, on: &canvas, in: below.splitTop(1).1)
        } else {
            drawStep(of: inbox, on: &canvas, in: below)
        }
    }

    private func drawRows(of inbox: ProposalInbox, on canvas: inout Canvas, in rect: Rect) {
        let rows = inbox.rows(self)
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
        case .group(let meeting, let name, let pending):
            let group = name.isEmpty ? say(Words.withoutGroup) : name
            let count = pending > 0 ? " — " + say(Words.waiting(pending)) : ""
            return [Span("\(group) · \(number(of: meeting))", .title), Span(count, .muted)]
        case .proposal(let proposal):
            let block = proposal.passage.block
            let source = [block.speaker, block.line.map { "l. \($0)" } ?? ""].filter { !$0.isEmpty }
                .joined(separator: " · ")
            let aside = columns < 60 ? "" : source.clipped(to: 26)
            let room = max(1, columns - 3 - (aside.isEmpty ? 0 : TextWidth.columns(of: aside) + 2))
            let style: Style = proposal.state == .pending ? .plain : .muted
            return [
                Span(" "), proposal.state.sign, Span(" " + block.text.padded(to: room), style),
                Span(aside.isEmpty ? "" : "  " + aside, .muted),
            ]
        }
    }

    private func drawStep(of inbox: ProposalInbox, on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 0, let proposal = inbox.current(self) else { return }
        switch inbox.step {
        case .browsing: drawWords(of: proposal, on: &canvas, in: rect)
        case .accepting(let form):
            draw(form, on: &canvas, in: drawTask(Words.newAction, proposal, on: &canvas, in: rect, below: 4))
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
        canvas.write(say(task), at: rect.origin, style: .strong, columns: rect.columns)
        let rest = rect.splitTop(1).1
        let words = quoted(proposal).wrapped(to: rest.columns).prefix(max(0, min(5, rest.rows - below)))
        canvas.write(lines: Array(words), in: rest, style: .muted)
        return rest.splitTop(words.count).1
    }

    private func drawWords(of proposal: Proposal, on canvas: inout Canvas, in rect: Rect) {
        let head = [source(of: proposal), say(proposal.state.label)].joined(separator: " — ")
        canvas.write([proposal.state.sign, Span(" " + head, .info)], at: rect.origin, columns: rect.columns)
        let became = whatBecame(of: proposal, columns: rect.columns)
        let (middle, bottom) = rect.splitTop(1).1.splitBottom(min(became.count, max(0, rect.rows - 2)))
        canvas.write(lines: quoted(proposal).wrapped(to: rect.columns), in: middle)
        canvas.write(lines: became, in: bottom, style: proposal.state == .takenUp ? .good : .warning)
    }

    private func whatBecame(of proposal: Proposal, columns: Int) -> [String] {
        let colon = language == .french ? "\u{A0}: " : ": "
        switch proposal.state {
        case .pending: return []
        case .takenUp:
            let titles = proposal.actions.compactMap { laboratory.actions[$0]?.title }
            return (say(Words.becameOf) + colon + titles.joined(separator: " ; ")).wrapped(to: columns)
        case .turnedDown:
            let reason = say(Words.turnedDownFor) + colon + proposal.passage.block.reason
            return (reason + " " + say(Words.reconsider)).wrapped(to: columns)
        }
    }

    private func quoted(_ proposal: Proposal) -> String {
        let text = proposal.passage.block.text
        return language == .french ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”"
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

extension Proposal.State {
    /// A sign that goes with the word.
    var sign: Span {
        switch self {
        case .pending: Span("○", .warning)
        case .takenUp: Span("✓", .good)
        case .turnedDown: Span("×", .muted)
        }
    }
}

extension ProposalInbox {
    /// The keys that it takes.
    var hints: [(Phrase, Phrase)] {
        let enter = Phrase("Entrée", "Enter")
        let back = (Phrase("Échap", "Esc"), Phrase("revenir", "go back"))
        switch step {
        case .browsing:
            let keys = [
                (Phrase(verbatim: "o"), Phrase("accepter", "accept")),
                (Phrase(verbatim: "j"), Phrase("rattacher", "join")),
                (Phrase(verbatim: "d"), Phrase("écarter", "turn down")),
                (Phrase(verbatim: "u"), Phrase("annuler", "undo")),
                (Phrase("Échap", "Esc"), Phrase("fermer", "close")),
                (Phrase(verbatim: "Tab"), Phrase("suivante", "next")),
                (
                    Phrase(verbatim: "h"),
                    hidesDecided ? Phrase("tout montrer", "show all") : Phrase("cacher décidées", "hide decided")
                ),
                (Phrase(verbatim: "r"), Phrase("remettre en attente", "reconsider")),
                (Phrase(verbatim: "→"), Phrase("compte rendu", "minutes")),
            ]
            return keys
        case .accepting:
            let next = (Phrase(verbatim: "Tab"), Phrase("champ suivant", "next field"))
            return [(enter, Phrase("créer l’action", "make the action")), next, back]
        case .joining:
            let typing = (Phrase("lettres", "letters"), Phrase("réduire la liste", "narrow the list"))
            return [
                typing, (Phrase(verbatim: "↑↓"), Phrase("choisir", "select")), (enter, Phrase("rattacher", "join")),
                back,
            ]
        case .turningDown: return [(enter, Phrase("écarter", "turn down")), back]
        }
    }
}
