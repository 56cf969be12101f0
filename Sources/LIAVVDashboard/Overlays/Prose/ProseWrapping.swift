import TerminalCanvas

/// A line as it is shown: part of a line of the text.
struct ProseLine: Hashable, Sendable {
    let row: Int
    let start: Int
    let text: String
}

extension Prose {
    /// The text in lines of at most that many columns, cut after blanks where there are any.
    func wrapped(to columns: Int) -> [ProseLine] {
        lines.enumerated().flatMap { row, line in Self.wrap(line, row, max(2, columns)) }
    }

    private static func wrap(_ line: [Character], _ row: Int, _ columns: Int) -> [ProseLine] {
        var (shown, start) = ([ProseLine](), 0)
        repeat {
            var (end, width, blank) = (start, 0, nil as Int?)
            while end < line.count {
                let next = TextWidth.columns(of: String(line[end]))
                if width + next > columns { break }
                width += next
                end += 1
                if line[end - 1] == " " { blank = end }
            }
            if end < line.count, let blank { end = blank }
            // A sign that is wider than the window must not stop everything.
            end = max(end, min(start + 1, line.count))
            shown.append(ProseLine(row: row, start: start, text: String(line[start..<end])))
            start = end
        } while start < line.count
        return shown
    }

    /// Which of those lines the cursor stands in.
    func cursorLine(_ shown: [ProseLine]) -> Int { shown.lastIndex { $0.row == row && $0.start <= column } ?? 0 }
}
