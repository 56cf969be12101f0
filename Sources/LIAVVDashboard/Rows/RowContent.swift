import LIAVVModel
import TerminalCanvas

/// What a row says: a sign, words that take the room there is, and notes set at the right.
struct RowContent {
    var indent = 1
    var sign = Span("")
    var words = Span("")
    /// From the most important on; those without room are left out.
    var notes: [Note] = []

    /// Something short at the right end of a row.
    struct Note {
        let span: Span
        let columns: Int

        init(_ text: String, _ columns: Int, _ style: Style = .muted) {
            span = Span(text, style)
            self.columns = columns
        }
    }

    init(_ row: RowItem, _ state: State) {
        switch row {
        case .section(let title, let count):
            indent = 0
            words = Span(state.say(title) + (count.map { " (\($0))" } ?? ""), .title)
        case .blank: break
        case .group(let group):
            indent = 0
            words = Span(state.say(group.title) + " \(group.done)/\(group.count)", .title)
        case .person(let group):
            indent = 0
            words = Span(group.member.map(state.fullName) ?? state.say(Words.nobodysWork), .title)
        case .note(let phrase): words = Span(state.say(phrase), .muted)
        case .action(let id): state.laboratory.actions[id].map { fill($0, state) }
        case .contribution(let reference): state.laboratory.contribution(reference).map { fill($0, state) }
        case .member(let id): state.laboratory.members[id].map { fill($0, state) }
        case .attendee(_, let name): words = Span(name)
        case .contact(let id): state.laboratory.contacts[id].map { fill($0) }
        case .scenario(let id): state.laboratory.scenarios[id].map { fill($0, state) }
        case .meeting(let id): state.laboratory.meetings[id].map { fill($0, state) }
        case .passage(let meeting, let block, let depth): fill(state, meeting, block, depth)
        case .layout(let id):
            indent = 0
            words = Span(" " + (state.laboratory.layouts[id]?.title ?? id.text), .strong)
            if let study = state.studies[id] { notes.append(Note(state.tally(of: study), 8, .warning)) }
        case .item(let layout, let item): fill(state, layout, item)
        case .part(let layout, let part): fill(state, layout, part)
        case .room(_, let room): state.laboratory.rooms[room].map { fill($0, state) }
        case .finding(let layout, let key): fill(state, layout, finding: key)
        case .conflict(let id): state.conflicts.first { $0.change.id == id }.map { fill($0, state) }
        case .proposals:
            sign = Span("▪", .warning)
            words = Span(state.say(Words.pendingProposals(state.digest.pendingProposals)))
            notes.append(Note(state.say(Words.openInbox), 17))
        case .exercise: words = Span(state.say(Words.exerciseRow), .accent)
        case .more(let more): words = Span(state.say(more.phrase), .accent)
        case .past(let name): state.missed.first { $0.name == name }.map { fill($0, state) }
        }
        if state.isPresenting { notes = Array(notes.prefix(1)) }
    }

    /// The spans that make up exactly that many columns.
    func spans(columns: Int) -> [Span] {
        let lead = String(repeating: " ", count: indent)
        let signWidth = sign.text.isEmpty ? 0 : TextWidth.columns(of: sign.text) + 1
        var room = columns - indent - signWidth - 1
        var kept: [Note] = []
        for note in notes where room - note.columns - 2 >= min(30, max(18, columns * 9 / 20)) {
            kept.append(note)
            room -= note.columns + 2
        }
        var spans = [Span(lead)]
        if signWidth > 0 { spans += [sign, Span(" ")] }
        spans.append(Span(words.text.padded(to: max(0, room)), words.style))
        for note in kept {
            spans += [Span("  "), Span(note.span.text.padded(to: note.columns, alignment: .left), note.span.style)]
        }
        return spans
    }
}
