import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    /// A passage alone where it stands among other things; the whole minutes in their own pane.
    mutating func write(_ target: Target, of meeting: Meeting) {
        guard state.readsMinutes else {
            if let id = target.path.last, let block = meeting.body.first(where: { $0.id.text == id }) {
                writePassage(block, of: meeting)
            } else {
                writeHead(of: meeting)
                writeAgenda(of: meeting)
            }
            return
        }
        writeMinutes(of: meeting)
    }

    /// The whole minutes of a meeting.
    mutating func writeMinutes(of meeting: Meeting) {
        writeHead(of: meeting)
        writeAttendance(of: meeting)
        writeAgenda(of: meeting)
        blank()
        let followed = backlinks.fromPassage[meeting.id] ?? [:]
        for block in meeting.body { write(block, of: meeting, actions(followed[block.id])) }
        writeNext(of: meeting)
    }

    private mutating func writeHead(of meeting: Meeting) {
        let number =
            meeting.number.map { say(Phrase("Séance n° \($0)", "Meeting no. \($0)")) }
            ?? say(Phrase("Séance", "Meeting"))
        title(
            [number, meeting.date?.long(in: state.language) ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
            anchor: Target(record: meeting.reference))
        field(label("theme", of: Meeting.self), meeting.theme)
        field(label("place", of: Meeting.self), meeting.place)
        field(Phrase("Heures", "Hours"), state.hours(of: meeting))
        if meeting.body.isEmpty, meeting.attendance.isEmpty {
            text(say(Phrase("Pas encore tenue.", "Not held yet.")), style: .muted)
            field(label("notes", of: Meeting.self), meeting.notes)
        }
    }

    private mutating func writeAttendance(of meeting: Meeting) {
        for (wanted, label) in [
            (Attendance.State.present, Phrase("Présent·es", "Present")), (.excused, Phrase("Excusé·es", "Excused")),
            (.absent, Phrase("Absent·es", "Absent")),
        ] {
            let names = meeting.attendance.filter { $0.state == wanted }.map { entry in
                (entry.member.flatMap { laboratory.members[$0]?.fullName } ?? entry.name) + state.comings(of: entry)
            }
            if !names.isEmpty { field(label + Phrase(verbatim: " (\(names.count))"), names.joined(separator: ", ")) }
        }
    }

    private mutating func writeAgenda(of meeting: Meeting) {
        guard !meeting.agenda.isEmpty else { return }
        let total = meeting.agendaMinutes
        section(Phrase("Ordre du jour", "Agenda") + Phrase(verbatim: total > 0 ? " — \(total)\u{A0}min" : ""))
        for item in meeting.agenda {
            write(item, depth: 0, Target(record: meeting.reference, path: ["agenda", item.id.text]))
        }
    }

    private mutating func write(_ item: AgendaItem, depth: Int, _ anchor: Target) {
        let mark = item.mark.isEmpty ? "" : item.mark + ". "
        text(mark + item.title + state.minutes(of: item), indent: 2 + depth * 3, anchor: anchor)
        for inner in item.items.prefix(200) where depth < 12 {
            write(inner, depth: depth + 1, Target(record: anchor.record, path: anchor.path + ["items", inner.id.text]))
        }
    }

    private mutating func writeNext(of meeting: Meeting) {
        guard meeting.nextDate != nil || !meeting.nextTheme.isEmpty else { return }
        section(Phrase("Prochaine séance", "Next meeting"))
        text(
            [meeting.nextDate?.long(in: state.language) ?? "", meeting.nextTheme].filter { !$0.isEmpty }.joined(
                separator: " — "))
    }

    private mutating func write(_ block: Block, of meeting: Meeting, _ actions: [Action]) {
        let anchor = Target.passage(meeting.id, block.id)
        let single = actions.count == 1 ? actions.first.map { Target(record: $0.reference) } : nil
        if let sentence = state.emphasised(in: anchor), block.kind != .heading {
            writeEmphasised(block, sentence, anchor, link: single)
        } else {
            writePlain(block, anchor, link: single)
        }
        for action in actions { link(action.title, to: Target(record: action.reference), style: .accent, indent: 3) }
        if state.minutes.showsSource { writeSource(of: block, in: meeting) }
    }

    private mutating func writePlain(_ block: Block, _ anchor: Target, link single: Target?) {
        switch block.kind {
        case .heading:
            blank()
            text(block.text, style: (block.level ?? 1) <= 1 ? .title : .strong, anchor: anchor)
        case .listItem, .proposal:
            text("• " + spoken(block), indent: 2 * max(1, min(8, block.level ?? 1)) - 1, link: single, anchor: anchor)
        case .paragraph:
            blank()
            text(block.text, link: single, anchor: anchor)
        default:
            blank()
            let label = block.kind == .statement ? "" : block.label(state.language)
            text(label + spoken(block), style: block.kind.style, link: single, anchor: anchor)
        }
    }

    /// Where the document says it.
    private mutating func writeSource(of block: Block, in meeting: Meeting) {
        let line = block.line.map { say(Phrase("ligne \($0)", "line \($0)")) }
        let place = [meeting.source, line ?? say(Phrase("ajouté par un membre", "added by a member"))]
        text("│ " + place.filter { !$0.isEmpty }.joined(separator: ", "), style: .muted, indent: 2)
        // Where the document has other words, or marks, they are quoted.
        for line in block.written.split(separator: "\n") { text("│ " + line, style: .muted, indent: 2) }
    }

    private func spoken(_ block: Block) -> String { state.spoken(block) }

    /// A passage alone, with what came of it.
    mutating func writePassage(_ block: Block, of meeting: Meeting) {
        title(say(block.kind.label).capitalizedFirst + (block.state.map { " — " + say($0.label) } ?? ""))
        text(spoken(block))
        let passage = Passage(meeting: meeting.id, block: block)
        if block.kind == .question { writeAnswers(to: passage) }
        if block.kind == .question || block.kind == .decision { writeChain(of: passage) }
        section(Phrase("Dans le compte rendu", "In the minutes"))
        link(
            meeting.heading, to: passage.target, note: block.line.map { say(Phrase("ligne \($0)", "line \($0)")) } ?? ""
        )
        let actions = actions(backlinks.fromPassage[meeting.id]?[block.id])
        if !actions.isEmpty { section(Phrase("Actions qui en viennent", "Actions that came from it")) }
        for action in actions { link(action) }
        writeDependants(of: passage)
    }
}

extension State {
    /// The words of a passage with who said them.
    func spoken(_ block: Block) -> String { block.spoken(in: language) }
}

extension Block {
    /// Its words with who said them.
    func spoken(in language: Language) -> String {
        let colon = language == .french ? "\u{A0}: " : ": "
        // A report says itself who presents it: « Groupe 2, par Cindy/Joachim ».
        let isNamed = kind == .report && text.contains(speaker)
        return speaker.isEmpty || isNamed ? text : speaker + colon + text
    }
}

extension Block.Kind {
    var style: Style {
        switch self {
        case .question: .warning
        case .answer: .info
        case .decision: .good
        case .report: .strong
        default: .plain
        }
    }
}

extension Phrase {
    var capitalizedFirst: Phrase { Phrase(fr.capitalizedFirst, en.capitalizedFirst) }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
