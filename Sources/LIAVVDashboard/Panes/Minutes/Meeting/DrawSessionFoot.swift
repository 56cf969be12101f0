import LIAVVModel
import TerminalCanvas

/// What is being typed, chosen or asked during a meeting, below everything else.
extension State {
    func drawFoot(_ card: SessionCard, on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 0 else { return }
        switch card.step {
        case .following: break
        case .noting(let line): draw(line, on: &canvas, in: rect)
        case .ending:
            canvas.write(lines: say(Words.endQuestion).wrapped(to: rect.columns), in: rect, style: .warning)
        case .choosingQuestion(let place):
            let questions = openQuestions(card)
            let rows = questions.map { [Span(source(of: $0) + " ", .muted), Span($0.block.text)] }
            drawChoice(say(Words.whichQuestion), rows, min(place, questions.count - 1), on: &canvas, in: rect)
        case .attending(let place):
            let rows = attendees.map { attendanceRow($0, card) }
            drawChoice(say(Words.attendanceTitle), rows, place, on: &canvas, in: rect)
        }
    }

    private func draw(_ line: SessionCard.NoteLine, on canvas: inout Canvas, in rect: Rect) {
        var rect = rect
        let said = understood(line).0.wrapped(to: rect.columns).count
        if rect.rows > 1 + said {
            canvas.horizontalRule(at: rect.origin, columns: rect.columns)
            rect = rect.splitTop(1).1
        }
        if let question = line.question, rect.rows > 1 + said {
            canvas.write("? " + question.block.text, at: rect.origin, style: .muted, columns: rect.columns)
            rect = rect.splitTop(1).1
        }
        let colon = language == .french ? "\u{A0}: " : ": "
        drawTyped(line.field, label: say(line.note.label).capitalizedFirst + colon, on: &canvas, in: rect.top(1))
        let (note, style) = understood(line)
        canvas.write(lines: note.wrapped(to: rect.columns), in: rect.splitTop(1).1, style: style)
    }

    /// Who is understood to speak; why it cannot be; or how to say who.
    func understood(_ line: SessionCard.NoteLine) -> (String, Style) {
        if let refusal = line.refusal { return ("× " + say(refusal) + " " + say(Words.tabChooses), .bad) }
        do throws(Refusal) {
            let spoken = try laboratory.spoken(line.field.text)
            if let member = spoken.member.flatMap({ laboratory.members[$0] }) { return ("= " + member.fullName, .info) }
            return (say(line.note == .action ? Words.actionNote : Words.speakerNote), .muted)
        } catch {
            return (say(error.phrase) + " " + say(Words.tabChooses), .warning)
        }
    }

    private func drawChoice(_ title: String, _ rows: [[Span]], _ place: Int, on canvas: inout Canvas, in rect: Rect) {
        canvas.write(title, at: rect.origin, style: .title, columns: rect.columns)
        let list = rect.splitTop(1).1
        let first = max(0, min(place - list.rows / 2, rows.count - list.rows))
        for (row, spans) in rows.dropFirst(first).prefix(list.rows).enumerated() {
            let at = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
            canvas.write(spans, at: at.origin, columns: at.columns)
            guard first + row == place else { continue }
            canvas.restyle(at, style: Style(.plain, isSelected: true))
            canvas.cursor = at.origin
        }
    }

    private func attendanceRow(_ member: Identifier, _ card: SessionCard) -> [Span] {
        let meeting = laboratory.meetings[card.meeting]
        let row = meeting?.attendance.first { $0.member == member }
        let name = laboratory.members[member]?.fullName ?? member.text
        let (sign, words, style) = row.map(words) ?? (" ", "", .muted)
        return [
            Span(sign + " ", style), Span(name.padded(to: min(30, max(12, size.columns - 24)))), Span(words, .muted),
        ]
    }

    private func words(_ row: Attendance) -> (String, String, Style) {
        switch row.state {
        case .excused: return ("e", say(row.state.label), .warning)
        case .absent: return ("×", say(row.state.label), .muted)
        case .present:
            let known = row.comings(offset: offset, in: language)
            return (row.left == nil ? "✓" : "←", known.isEmpty ? say(row.state.label) : known, .good)
        }
    }

    private func source(of question: Passage) -> String {
        let number = laboratory.meetings[question.meeting]?.number.map { say(Words.number($0)) } ?? ""
        return [number, question.block.speaker].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Words {
    static let noItemUnderWay = Phrase("aucun point en cours", "no item under way")
    static let escapeLeaves = Phrase(
        "Échap revient au tableau de bord, la séance continue\u{A0}; f la termine.",
        "Esc returns to the dashboard, the meeting goes on; f ends it.")
    static let tabChooses = Phrase("Tab complète le nom.", "Tab completes the name.")
    static let speakerNote = Phrase("Qui parle\u{A0}? « Prénom : … » (facultatif)", "Who speaks? “Name: …” (optional)")
    static let actionNote = Phrase(
        "Comme une nouvelle action\u{A0}: titre @qui J-45 3h\u{A0}; « Prénom : … » dit qui la demande.",
        "As a new action: title @who D-45 3h; “Name: …” says who asks for it.")
}

extension SessionCard {
    /// The keys that it takes.
    var hints: [(Phrase, Phrase)] {
        let enter = Phrase("Entrée", "Enter")
        let back = (Phrase("Échap", "Esc"), Phrase("laisser", "leave"))
        switch step {
        case .following:
            let notes = MeetingNote.allCases.map { note in (Phrase(verbatim: note.key.label(.french)), note.label) }
            let rest = [
                (Phrase(verbatim: "→"), Phrase("point suivant", "next item")),
                (Phrase(verbatim: "p"), Phrase("présences", "attendance")),
                (Phrase("Espace", "Space"), Phrase("pause", "pause")), (Phrase(verbatim: "f"), Phrase("fin", "end")),
                (Phrase(verbatim: "x"), Phrase("reporter", "park")),
                (Phrase("Échap", "Esc"), Phrase("sortir", "leave")),
            ]
            return Array(notes.prefix(2) + rest.prefix(1) + notes.dropFirst(2) + rest.dropFirst())
        case .noting: return [(enter, Phrase("noter", "note")), (Phrase(verbatim: "Tab"), Phrase("nom", "name")), back]
        case .choosingQuestion:
            return [(Phrase(verbatim: "↑↓"), Phrase("choisir", "select")), (enter, Phrase("répondre", "answer")), back]
        case .attending:
            return [
                (Phrase("Espace", "Space"), Phrase("arrive, part", "comes, leaves")),
                (Phrase(verbatim: "e"), Phrase("excusé·e", "excused")),
                (Phrase(verbatim: "x"), Phrase("absent·e", "absent")),
                (Phrase(verbatim: "*"), Phrase("les autres sont là", "the others are here")), back,
            ]
        case .ending: return [(Phrase("o", "y"), Phrase("terminer", "end")), back]
        }
    }
}
