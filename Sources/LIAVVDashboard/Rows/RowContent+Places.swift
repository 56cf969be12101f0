import LIAVVLayout
import LIAVVModel
import TerminalCanvas

extension RowContent {
    mutating func fill(_ meeting: Meeting, _ state: State) {
        let number = meeting.number.map { state.say(Words.number($0)) } ?? ""
        let date = meeting.date?.brief(in: state.language, today: state.today) ?? ""
        let words = [number, date, meeting.theme].filter { !$0.isEmpty }.joined(separator: " · ")
        self.words = Span(words, .strong)
        indent = 0
        let isPlanned = meeting.body.isEmpty && meeting.date.map { $0 >= state.today } ?? false
        let isFolded = state.minutes.form == .outline && !state.minutes.unfolded.contains(meeting.id)
        sign = isPlanned ? Span("◇", .accent) : Span(isFolded && !meeting.body.isEmpty ? "▸" : "▤", .accent)
        if state.pane == .home, !meeting.agenda.isEmpty {
            let points = Phrase("\(meeting.agenda.count) points", "\(meeting.agenda.count) items")
            notes.append(Note("\(state.say(points)), \(meeting.agendaMinutes) min", 20))
        }
        let open = meeting.body.count(where: \.isOpenQuestion)
        if open > 0 { notes.append(Note("\(open) ?", 4, .warning)) }
        if state.isOnMinutes, state.minutes.form == .list {
            let decisions = meeting.body.count { $0.kind == .decision }
            if decisions > 0 { notes.append(Note("\(decisions) ✓", 4, .good)) }
        }
    }

    mutating func fill(_ state: State, _ meeting: Identifier, _ id: Identifier, _ depth: Int) {
        guard let block = state.laboratory.meetings[meeting]?.body.first(where: { $0.id == id }) else { return }
        indent = 1 + depth
        words = Span(block.text)
        switch block.kind {
        case .question, .decision: fillFollowed(Passage(meeting: meeting, block: block), state)
        case .report: sign = Span("▪", .info)
        case .nextMeeting: sign = Span("◇", .accent)
        default: break
        }
    }

    mutating func fill(_ state: State, _ layout: Identifier, _ id: Identifier) {
        guard let items = state.laboratory.layouts[layout]?.items,
            let place = items.firstIndex(where: { $0.id == id })
        else { return }
        let item = items[place]
        let isMarked = state.planView.marked.contains(id)
        sign = Span((isMarked ? "■" : "") + Item.letter(place), item.kind == .stand ? .stand : .plain)
        words = Span(item.title.isEmpty ? state.say(item.kind.label) : item.title)
        notes.append(Note(state.size(item.width, item.depth), 9))
    }

    /// The number by which the list and the drawing call the same finding.
    mutating func fill(_ state: State, _ layout: Identifier, finding key: String) {
        guard let findings = state.studies[layout]?.findings, let place = findings.firstIndex(where: { $0.key == key })
        else { return }
        let finding = findings[place]
        sign = Span("\(finding.sign)\(place + 1)", finding.style)
        words = Span(state.say(finding.phrase), finding.waiver == nil ? .plain : .muted)
    }
}

extension Finding {
    var style: Style {
        switch sign {
        case "!": .bad
        case "?": .warning
        case "i": .info
        default: .muted
        }
    }
}
