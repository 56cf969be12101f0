extension Rect {
    /// The rectangle without that many cells on every side; empty when nothing is left.
    public func inset(by margin: Int) -> Rect {
        inset(columns: margin, rows: margin)
    }

    /// The rectangle without that many cells left and right, and above and below.
    public func inset(columns horizontal: Int, rows vertical: Int) -> Rect {
        let across = min(max(0, horizontal), columns / 2)
        let down = min(max(0, vertical), rows / 2)
        return Rect(
            column: column + across, row: row + down,
            columns: columns - 2 * max(0, horizontal), rows: rows - 2 * max(0, vertical))
    }

    /// The topmost rows, at most as many as there are.
    public func top(_ count: Int) -> Rect { splitTop(count).0 }
    /// The lowest rows, at most as many as there are.
    public func bottom(_ count: Int) -> Rect { splitBottom(count).1 }
    /// The leftmost columns, at most as many as there are.
    public func left(_ count: Int) -> Rect { splitLeft(count).0 }
    /// The rightmost columns, at most as many as there are.
    public func right(_ count: Int) -> Rect { splitRight(count).1 }

    /// The topmost rows, and what is left under them.
    public func splitTop(_ count: Int) -> (Rect, Rect) {
        let taken = min(max(0, count), rows)
        return (
            Rect(column: column, row: row, columns: columns, rows: taken),
            Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
        )
    }

    /// What is left above, and the lowest rows.
    public func splitBottom(_ count: Int) -> (Rect, Rect) {
        splitTop(rows - min(max(0, count), rows))
    }

    /// The leftmost columns, and what is left beside them.
    public func splitLeft(_ count: Int) -> (Rect, Rect) {
        let taken = min(max(0, count), columns)
        return (
            Rect(column: column, row: row, columns: taken, rows: rows),
            Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
        )
    }

    /// What is left beside, and the rightmost columns.
    public func splitRight(_ count: Int) -> (Rect, Rect) {
        splitLeft(columns - min(max(0, count), columns))
    }
}
