import LIAVVModel
import TerminalCanvas

/// What stands at the right of the text in a wide window: minutes that stay in sight, else what the passage is tied to.
extension State {
    /// The columns from which there is room for it.
    static let pinnedColumns = 120

    var whyNotPinned: Phrase? {
        if minutes.pinned != nil { return nil }
        if paneColumns < Self.pinnedColumns { return Words.tooNarrowForTwo(Self.pinnedColumns) }
        return shownMeeting == nil ? Words.nothingToRead : nil
    }

    /// Keeps the minutes that one reads in sight, or lets go of those that are.
    mutating func pinMinutes() {
        minutes.pinned = minutes.pinned == nil ? shownMeeting?.id : nil
        refreshDetail()
        message = Message(minutes.pinned == nil ? Words.unpinned : Words.pinned)
    }

    mutating func scrollPinned(by step: Int) {
        let rows = max(1, Arrangement(self).extra.inset(by: 1).rows)
        beside.scroll(by: step * max(1, rows / 2), visible: rows)
    }

    /// Works out the lines at the right of the text, when they are shown and what they depend on has changed.
    mutating func refreshBeside() {
        guard isOnMinutes else { return }
        let columns = min(Arrangement(self).extra.columns - 4, MinutesView.comfortable)
        guard columns > 0 else { return }
        let pinned = minutes.pinned.map { Target(record: RecordReference(kind: .meeting, id: $0)) }
        guard let subject = pinned ?? currentPassage else {
            var writer = DetailWriter(self, columns: columns)
            writer.text(say(Words.aboutBeside), style: .muted)
            return beside.replace(writer.lines, from: nil)
        }
        let source = DetailSource(
            subject: subject, columns: columns, revision: revision, pane: pane, showsSource: minutes.showsSource)
        if beside.source != source { beside.replace(besideLines(about: subject, columns), from: source) }
    }

    private func besideLines(about target: Target, _ columns: Int) -> [DetailLine] {
        var writer = DetailWriter(self, columns: columns)
        guard let meeting = laboratory.meetings[target.record.id] else { return [] }
        if target.path.isEmpty {
            writer.writeMinutes(of: meeting)
        } else if let block = meeting.body.first(where: { $0.id.text == target.path.last }) {
            writer.writePassage(block, of: meeting)
        }
        return writer.lines
    }

    func drawBeside(on canvas: inout Canvas, in rect: Rect) {
        let title = minutes.pinned == nil ? Words.aroundPassage : Words.keptInSight
        canvas.box(rect, title: say(title), style: Style(.border))
        let inner = rect.inset(by: 1)
        draw(beside, on: &canvas, in: inner, focused: false)
        let right = Rect(column: rect.maxColumn - 1, row: inner.row, columns: 1, rows: inner.rows)
        canvas.scrollbar(in: right, offset: beside.offset, visible: inner.rows, total: beside.lines.count)
    }
}

extension MinutesView {
    /// Columns beyond which the eye loses the line.
    static let comfortable = 76
}

extension Words {
    static func tooNarrowForTwo(_ columns: Int) -> Phrase {
        Phrase(
            "Deux comptes rendus demandent une fenêtre de \(columns) colonnes.",
            "Two minutes need a window of \(columns) columns.")
    }
    static let pinned = Phrase(
        "Gardé à droite\u{A0}; Maj-↑ ↓ le fait défiler, w le lâche.",
        "Kept at the right; Shift-↑ ↓ scrolls it, w lets go.")
    static let unpinned = Phrase("Un seul compte rendu.", "One minutes only.")
    static let keptInSight = Phrase("Gardé en vue", "Kept in sight")
    static let aroundPassage = Phrase("Autour du passage", "Around the passage")
    static let aboutBeside = Phrase(
        "Allez sur un passage\u{A0}: ses réponses, ses actions et ce qu’il est devenu s’affichent ici. w garde un compte rendu en vue.",
        "Go to a passage: its answers, its actions and what became of it stand here. w keeps minutes in sight.")
}
