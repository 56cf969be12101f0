extension Canvas {
    /// Writes one line of text, sanitized, and returns the columns used.
    ///
    /// What does not fit in `columns`, or on the canvas, is cut and ends in "…"; nothing is ever written elsewhere.
    @discardableResult
    public mutating func write(_ text: String, at point: Point, style: Style = .plain, columns: Int? = nil) -> Int {
        guard var line = LineWriter(size: size, point: point, columns: columns) else { return 0 }
        line.append(text, style: style, to: &self)
        return line.used
    }

    /// Writes spans one after the other as one line, cut as one text, and returns the columns used.
    @discardableResult
    public mutating func write(_ spans: [Span], at point: Point, columns: Int? = nil) -> Int {
        guard var line = LineWriter(size: size, point: point, columns: columns) else { return 0 }
        for span in spans where !line.isCut {
            line.append(span.text, style: span.style, to: &self)
        }
        return line.used
    }

    /// Writes lines under each other into the rectangle, each cut at its right edge, and returns how many fitted.
    @discardableResult
    public mutating func write(lines: [String], in rect: Rect, style: Style = .plain) -> Int {
        for (offset, line) in lines.prefix(rect.rows).enumerated() {
            write(line, at: rect.origin.offset(rows: offset), style: style, columns: rect.columns)
        }
        return min(lines.count, rect.rows)
    }
}
