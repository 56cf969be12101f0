import LIAVVModel
import TerminalCanvas

/// What stands at the right of the text in a wide window: minutes that stay in sight, else what the passage is tied to.
extension State {
    /// The columns from which there is room for it.
    static let pinnedColumns = 120

    var whyNotPinned: Phrase? {
        if minutes.pinned != nil { return nil }
        if size.columns < Self.pinnedColumns { return Words.tooNarrowForTwo(Self.pinnedColumns) }
        return shownMeeting == nil ? Words.nothingToRead : nil
    }

    /// Keeps the minutes that one reads in sight, or lets go of those that are.
    mutating func pinMinutes() {
        minutes.pinnedOffset = 0
        minutes.pinned = minutes.pinned == nil ? shownMeeting?.id : nil
        refreshDetail()
        message = Message(minutes.pinned == nil ? Words.unpinned : Words.pinned)
    }

    mutating func scrollPinned(by step: Int) {
        let arrangement = Arrangement(self)
        let rows = max(1, arrangement.extra.inset(by: 1).rows)
        let total = besideLines(arrangement.extra.columns - 4).count
        minutes.pinnedOffset = min(max(0, minutes.pinnedOffset + step * max(1, rows / 2)), max(0, total - rows))
    }

    /// The lines at the right of the text.
    private func besideLines(_ columns: Int) -> [DetailLine] {
        var writer = DetailWriter(self, columns: min(columns, MinutesView.comfortable))
        if let id = minutes.pinned, let meeting = laboratory.meetings[id] {
            writer.writeMinutes(of: meeting)
        } else if let target = currentPassage, let meeting = laboratory.meetings[target.record.id],
            let block = meeting.body.first(where: { $0.id.text == target.path.last })
        {
            writer.writePassage(block, of: meeting)
        } else {
            writer.text(say(Words.aboutBeside), style: .muted)
        }
        return writer.lines
    }

    func drawBeside(on canvas: inout Canvas, in rect: Rect) {
        let isPinned = minutes.pinned != nil
        canvas.box(rect, title: say(isPinned ? Words.keptInSight : Words.aroundPassage), style: Style(.border))
        let inner = rect.inset(by: 1)
        let lines = besideLines(inner.columns - 2)
        let offset = isPinned ? min(minutes.pinnedOffset, max(0, lines.count - inner.rows)) : 0
        for (row, line) in lines.dropFirst(offset).prefix(inner.rows).enumerated() {
            let at = Point(column: inner.column + 1, row: inner.row + row)
            canvas.write(line.spans, at: at, columns: inner.columns - 1)
        }
        let right = Rect(column: rect.maxColumn - 1, row: inner.row, columns: 1, rows: inner.rows)
        canvas.scrollbar(in: right, offset: offset, visible: inner.rows, total: lines.count)
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
