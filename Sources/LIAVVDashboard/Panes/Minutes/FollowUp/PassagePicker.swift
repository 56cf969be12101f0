import LIAVVModel
import TerminalCanvas

/// Choosing a passage of any minutes by typing part of it; the latest meeting first.
struct PassagePicker: Sendable {
    var field = Field()
    private(set) var matches: [Passage] = []
    private(set) var selected = 0
    private let candidates: [(passage: Passage, text: FoldedText)]

    /// - Parameters:
    ///   - kinds: which passages come into question.
    ///   - left: the one that the choice is for, which is left out.
    init(_ state: State, _ kinds: Set<Block.Kind>, without left: PassageReference) {
        candidates = state.laboratory.passages(kinds).filter { $0.reference != left }.map { passage in
            (passage, FoldedText(state.brief(passage.meeting) + " " + state.spoken(passage.block)))
        }
        narrow()
    }

    var current: Passage? { matches.indices.contains(selected) ? matches[selected] : nil }

    mutating func narrow() {
        let words = field.text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)) }
        matches = candidates.filter { entry in words.allSatisfy { entry.text.contains($0) } }.map(\.passage)
        selected = 0
    }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), max(0, matches.count - 1)) }
}

extension State {
    func draw(_ picker: PassagePicker, on canvas: inout Canvas, in rect: Rect) {
        drawTyped(
            picker.field, label: say(Phrase("Chercher\u{A0}: ", "Search: ")), on: &canvas, in: rect.top(1))
        let lines = rect.splitTop(2).1
        let first = max(0, min(picker.selected - lines.rows / 2, picker.matches.count - lines.rows))
        for (row, passage) in picker.matches.dropFirst(first).prefix(lines.rows).enumerated() {
            let line = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            let sign = passage.block.kind == .answer ? Span("↳", .info) : passage.block.followSign
            let meeting = brief(passage.meeting)
            let room = max(1, line.columns - 5 - TextWidth.columns(of: meeting))
            let words = Span(spoken(passage.block).padded(to: room))
            canvas.write(
                [Span(" "), sign, Span(" "), words, Span("  " + meeting, .muted)], at: line.origin,
                columns: line.columns)
            if first + row == picker.selected { canvas.restyle(line, style: Style(.plain, isSelected: true)) }
        }
        guard picker.matches.isEmpty else { return }
        canvas.write(say(Words.noSuchPassage), at: lines.origin, style: .warning, columns: lines.columns)
    }
}

extension Words {
    static let noSuchPassage = Phrase(
        "Aucun passage de ce genre\u{A0}; ajoutez-le d’abord au compte rendu.",
        "No such passage; add it to the minutes first.")
}
