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
        var (place, lowest, elements) = ((column: 0, row: 0), 0, [String]())
        for line in lines {
            // A title stays with what it is the title of; the last column takes what is left.
            if place.row >= rows - (line.isTitle ? 1 : 0), place.column < count - 1 { place = (place.column + 1, 0) }
            place.row += 1
            lowest = max(lowest, place.row)
            let x = PlanPaper.margin + Double(place.column) * (column + Self.gap)
            elements.append(Self.element(line, x: x, y: top + Double(place.row) * Self.lineHeight))
        }
        text = elements.joined(separator: "\n")
        bottom = top + Double(lowest) * Self.lineHeight
    }

    private static func element(_ line: Line, x: Double, y: Double) -> String {
        guard !line.isTitle else { return SVGText(line.text, x: x, y: y, "note strong").text }
        let mark = line.mark.isEmpty ? "" : SVGText(line.mark, x: x, y: y, "note strong").text
        return mark + SVGText(line.text, x: x + markWidth, y: y, "note").text
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
