import LIAVVModel
import TerminalCanvas

extension State {
    /// The sentence of a passage that one was led to; nil: none of this passage.
    func emphasised(in passage: Target) -> String? {
        guard let emphasis, emphasis.passage == passage else { return nil }
        return laboratory.proposal(at: emphasis)?.words
    }

    /// Puts the cursor on the first line of the sentence that one was led to.
    mutating func moveToEmphasis() {
        guard isInDetail, let place = detail.lines.firstIndex(where: \.isEmphasised) else { return }
        detail.moveCursor(to: place, visible: max(1, Arrangement(self).detail.rows))
    }
}

extension DetailLine {
    /// Whether part of it stands out from the passage that it belongs to.
    var isEmphasised: Bool { spans.contains { $0.style == .title } && spans.first?.text == Emphasis.margin }
}

/// A passage in which one sentence stands out.
enum Emphasis {
    /// What such lines begin with.
    static let margin = "› "

    /// The wrapped lines of a text, cut where the sentence begins and ends; blanks do not count, since wrapping drops some.
    static func lines(_ text: String, _ sentence: String, columns: Int) -> [[(text: String, isOut: Bool)]] {
        let range = range(of: sentence, in: text)
        var count = 0
        return text.wrapped(to: columns).map { line in
            var parts: [(text: String, isOut: Bool)] = []
            for character in line {
                let isOut = range.contains(count)
                if !character.isWhitespace { count += 1 }
                if parts.last?.isOut == isOut {
                    parts[parts.count - 1].text.append(character)
                } else {
                    parts.append((String(character), isOut))
                }
            }
            return parts
        }
    }

    /// Where the sentence stands, in characters that are no blanks.
    private static func range(of sentence: String, in text: String) -> Range<Int> {
        let wanted = sentence.filter { !$0.isWhitespace }
        let all = text.filter { !$0.isWhitespace }
        guard !wanted.isEmpty, let found = all.firstRange(of: wanted) else { return 0..<0 }
        let start = all.distance(from: all.startIndex, to: found.lowerBound)
        return start..<(start + wanted.count)
    }
}

extension DetailWriter {
    /// A passage in which the sentence that one was led to stands out; lines of it begin with a sign.
    mutating func writeEmphasised(_ block: Block, _ sentence: String, _ anchor: Target, link: Target?) {
        blank()
        let label =
            [.paragraph, .statement, .listItem, .proposal].contains(block.kind) ? "" : "[\(say(block.kind.label))] "
        let width = max(10, columns - 2)
        for (place, parts) in Emphasis.lines(label + state.spoken(block), sentence, columns: width).enumerated() {
            let isOut = parts.contains { $0.isOut }
            let spans = parts.map { Span($0.text, $0.isOut ? .title : .plain) }
            line([Span(isOut ? Emphasis.margin : "  ", .accent)] + spans, link: link, anchor: place == 0 ? anchor : nil)
        }
    }
}
