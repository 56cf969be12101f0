import LIAVVModel
import TerminalCanvas

extension State {
    /// The filter in force, in words, with what it leaves and how to be rid of it.
    func drawFilter(on canvas: inout Canvas, in rect: Rect) {
        guard !filter.isEmpty, !rect.isEmpty else { return }
        let label = say(Phrase("Filtre\u{A0}: ", "Filter: "))
        let words = say(filter.phrase(in: laboratory)), count = " · " + say(Words.outOf(filtered.count))
        let room = rect.columns - 1 - TextWidth.columns(of: label + count)
        let left = room - TextWidth.columns(of: words)
        let isFirst = marked.isEmpty && queries[.roadmap] == nil
        let hints = isFirst ? [Words.filterKeys, Words.clearFilterKey, Words.escapeKey] : [Words.filterKey]
        let keys = hints.map { " — " + say($0) }
        var spans = [Span(" " + label, .key), Span(words.clipped(to: max(0, room)), .accent), Span(count, .strong)]
        if let hint = keys.first(where: { TextWidth.columns(of: $0) <= left }) { spans.append(Span(hint, .muted)) }
        canvas.write(spans, at: rect.origin, columns: rect.columns)
    }

    /// Whether the filter has no room above the list and is said in the line of messages instead.
    var saysFilterBelow: Bool {
        pane == .roadmap && !isInDetail && !filter.isEmpty && Arrangement(self).filter.isEmpty
    }
}
