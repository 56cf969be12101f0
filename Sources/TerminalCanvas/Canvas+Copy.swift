extension Canvas {
    /// Copies a rectangle of another canvas to a place on this one, as far as both reach.
    public mutating func copy(_ rect: Rect, of other: Canvas, to place: Point) {
        let part = rect.intersection(other.bounds)
        for row in 0..<part.rows {
            for column in 0..<part.columns {
                let from = Point(column: part.column + column, row: part.row + row)
                guard let index = index(of: place.offset(columns: column, rows: row)) else { continue }
                cells[index] = other[from]
            }
        }
    }
}
