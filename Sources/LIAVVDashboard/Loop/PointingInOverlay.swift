import TerminalCanvas

/// The mouse in a card: a click selects the row under it, a double click is Enter on it.
extension State {
    /// As many rows as any window has.
    private static let mostSteps = 120

    /// Goes to the row of the topmost card that is under the point, as the arrow keys would.
    mutating func clickInOverlay(_ point: Point) -> [Effect] {
        guard overlays.last?.isList == true else { return [] }
        var effects: [Effect] = []
        var former: [Int]?
        let beneath = drawnBeneath
        guard draw().difference(from: beneath, in: Arrangement(self).body)?.contains(point) == true else { return [] }
        for _ in 0..<Self.mostSteps {
            let rows = chosenRows(under: point, over: beneath)
            guard let nearest = rows.first, !rows.contains(point.row), rows != former else { break }
            former = rows
            guard let overlay = overlays.popLast() else { break }
            effects += press(point.row < nearest ? .up : .down, in: overlay)
        }
        return effects
    }

    /// Enter, where the double click is on the chosen row.
    mutating func doubleClickInOverlay(_ point: Point) -> [Effect] {
        guard let last = overlays.last, last.isList, last.opensWithEnter,
            chosenRows(under: point, over: drawnBeneath).contains(point.row),
            let overlay = overlays.popLast()
        else { return [] }
        return press(.enter, in: overlay)
    }

    /// The rows of the frame in which the topmost card shows what is chosen, in the column of the point.
    private func chosenRows(under point: Point, over beneath: Canvas) -> [Int] {
        let frame = draw()
        return (0..<frame.size.rows).filter { row in
            let cell = frame[Point(column: point.column, row: row)]
            return cell.style.isSelected && cell != beneath[Point(column: point.column, row: row)]
        }
    }

    /// The frame without the topmost card.
    private var drawnBeneath: Canvas {
        var state = self
        state.overlays.removeLast()
        return state.draw()
    }
}

extension Canvas {
    /// The least rectangle within another outside of which both say the same.
    func difference(from other: Canvas, in rect: Rect) -> Rect? {
        var (first, last): (Point?, Point?)
        for row in rect.row..<rect.maxRow {
            for column in rect.column..<rect.maxColumn {
                let place = Point(column: column, row: row)
                guard self[place].text != other[place].text else { continue }
                first = Point(column: min(first?.column ?? column, column), row: min(first?.row ?? row, row))
                last = Point(column: max(last?.column ?? column, column), row: row)
            }
        }
        guard let first, let last else { return nil }
        return Rect(
            column: first.column, row: first.row, columns: last.column - first.column + 1,
            rows: last.row - first.row + 1)
    }
}

extension Overlay {
    /// Whether the arrow keys go through rows, and do nothing else.
    var isList: Bool {
        switch self {
        case .members, .commands, .palette, .find, .history, .bin, .proposals, .review, .planning, .balance, .catalogue,
            .rota, .tidy, .rules, .jump, .meeting, .settings, .form, .arrange, .conflict, .followUp, .layouts:
            true
        default: false
        }
    }

    /// Whether Enter does what is chosen, and not all that was typed.
    fileprivate var opensWithEnter: Bool {
        switch self {
        case .form, .arrange, .rota: false
        default: true
        }
    }
}
