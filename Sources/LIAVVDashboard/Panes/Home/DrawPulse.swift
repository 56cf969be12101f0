import LIAVVModel
import TerminalCanvas

extension State {
    /// Above the rows of the home pane: what is done, what is taken, and the hours of the weeks to come.
    func drawPulse(on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 0 else { return }
        canvas.write(shares(rect.columns), at: rect.origin, columns: rect.columns)
        guard rect.rows > 1 else { return }
        canvas.write(hours(rect.columns), at: rect.origin.offset(rows: 1), columns: rect.columns)
    }

    private func shares(_ columns: Int) -> [Span] {
        let width = min(20, max(4, columns / 10))
        let done = digest.progress
        let pieces = digest.pulse.pieces
        return [Span(" " + say(Phrase("Actions faites ", "Actions done ")), .muted)]
            + bar(done.done, of: done.total, width, .good)
            + [Span("   " + say(Phrase("Contributions prises ", "Contributions taken ")), .muted)]
            + bar(pieces.taken, of: pieces.all, width, .info)
    }

    private func bar(_ part: Int, of whole: Int, _ columns: Int, _ style: Style) -> [Span] {
        let length = whole > 0 ? part * columns / whole : 0
        let filled = part > 0 ? max(1, length) : 0
        return [
            Span(String(repeating: "█", count: filled), style),
            Span(String(repeating: "░", count: columns - filled), .muted),
            Span(" \(part)/\(whole)", .strong),
        ]
    }

    private func hours(_ columns: Int) -> [Span] {
        let pulse = digest.pulse
        let all = pulse.weeks.reduce(0, +)
        let room = max(1, (columns - 52) / (personalViewer == nil ? 1 : 2))
        let shown = min(pulse.weeks.count, max(8, room))
        var spans = [
            Span(" " + say(Phrase("Heures par semaine ", "Hours by week ")), .muted),
            Span(Sparkline.text(Array(pulse.weeks.prefix(shown))), .info),
            Span(" " + all.rounded().hours(in: language) + (pulse.unknown > 0 ? "+?" : ""), .strong),
        ]
        if let viewer = personalViewer {
            let mine = pulse.mine[viewer] ?? Array(repeating: 0, count: pulse.weeks.count)
            spans += [
                Span("   " + say(Phrase("les miennes ", "mine ")), .muted),
                Span(Sparkline.text(Array(mine.prefix(shown))), .accent),
                Span(" " + mine.reduce(0, +).hours(in: language), .strong),
            ]
        }
        return spans
    }
}
