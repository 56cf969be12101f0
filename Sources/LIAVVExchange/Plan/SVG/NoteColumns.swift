/// What a plan says in words, in columns side by side below it, in millimetres.
struct NoteColumns {
    /// What a letter of a note takes on the average of office fonts, rounded up.
    static let letterWidth = 1.7
    static let lineHeight = 4.2
    private static let gap = 6.0
    private static let narrowest = 92.0
    private static let markWidth = 9.0

    private struct Line {
        let mark: String
        let text: String
        let isTitle: Bool
    }

    /// The elements.
    let text: String
    /// Where they end.
    let bottom: Double

    init(_ sections: [PlanSection], width: Double, top: Double) {
        let count = max(1, min(8, Int((width + Self.gap) / (Self.narrowest + Self.gap))))
        let column = (width - Double(count - 1) * Self.gap) / Double(count)
        let lines = Self.lines(sections, columns: Int((column - Self.markWidth) / Self.letterWidth))
        let rows = (lines.count + count - 1) / count
        bottom = top + Double(rows) * Self.lineHeight
        text = lines.enumerated().map { index, line in
            let x = PlanPaper.margin + Double(index / max(rows, 1)) * (column + Self.gap)
            let y = top + Double(index % max(rows, 1) + 1) * Self.lineHeight
            guard !line.isTitle else { return SVGText(line.text, x: x, y: y, "note strong").text }
            let mark = line.mark.isEmpty ? "" : SVGText(line.mark, x: x, y: y, "note strong").text
            return mark + SVGText(line.text, x: x + Self.markWidth, y: y, "note").text
        }.joined(separator: "\n")
    }

    private static func lines(_ sections: [PlanSection], columns: Int) -> [Line] {
        sections.flatMap { section in
            [Line(mark: "", text: section.title, isTitle: true)]
                + section.notes.flatMap { note in
                    note.text.wrapped(to: columns).enumerated().map { index, line in
                        Line(mark: index == 0 ? note.mark : "", text: line, isTitle: false)
                    }
                }
        }
    }
}
