import LIAVVModel
import TerminalCanvas

extension State {
    /// Contributions against members: the role of each in each, with what rows and columns add up to.
    func drawMatrix(on canvas: inout Canvas, _ arrangement: Arrangement, focused: Bool) {
        let rect = arrangement.list
        let grid = matrixGrid(rect)
        drawMatrixHeading(on: &canvas, row: arrangement.heading.row, grid)
        for line in 0..<rect.rows {
            let place = list.offset + line
            guard list.rows.indices.contains(place) else { break }
            let at = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
            drawMatrixRow(list.rows[place], isSelected: place == list.selected, on: &canvas, in: at, grid)
        }
        drawMatrixTotals(on: &canvas, in: arrangement.footing, grid)
        let right = Rect(column: arrangement.listFrame.maxColumn - 1, row: rect.row, columns: 1, rows: rect.rows)
        canvas.scrollbar(in: right, offset: list.offset, visible: rect.rows, total: list.rows.count)
        guard focused, !rect.isEmpty else { return }
        let row = rect.row + max(0, list.selected - list.offset)
        canvas.cursor =
            grid.count > 0 ? grid.place(matrixCursor, row: row).origin : Point(column: rect.column, row: row)
    }

    private func drawMatrixHeading(on canvas: inout Canvas, row: Int, _ grid: Grid) {
        let labels = matrix.cell(in: grid.rect.columns - grid.title - grid.total).labels
        let hidden = grid.hidden.isEmpty ? "" : grid.hidden + " "
        let room = grid.title - 1 - TextWidth.columns(of: hidden)
        let title = (" " + say(Phrase("Contribution", "Contribution"))).padded(to: max(0, room)) + hidden
        canvas.write(title, at: Point(column: grid.rect.column, row: row), style: .key, columns: grid.title)
        for column in grid.columns {
            let place = grid.place(column, row: row)
            canvas.write(labels[column].clipped(to: grid.cell - 1), at: place.origin, style: .key, columns: grid.cell)
            if column == matrixCursor { canvas.restyle(place.left(grid.cell - 1), selected: true) }
        }
        guard grid.total > 0 else { return }
        canvas.write(
            say(Phrase("Pris", "Taken")), at: Point(column: grid.totalStart, row: row), style: .key,
            columns: grid.total)
    }

    private func drawMatrixRow(
        _ row: RowItem, isSelected: Bool, on canvas: inout Canvas, in rect: Rect, _ grid: Grid
    ) {
        guard case .contribution(let reference) = row, let entry = laboratory.contribution(reference) else {
            let content = RowContent(row, self)
            return canvas.put(content.spans(columns: rect.columns), in: rect)
        }
        let piece = entry.contribution
        let sign = markedPieces.contains(reference) ? Span("■", .accent) : piece.sign
        let title = clipped([Span(" "), sign, Span(" "), Span(piece.title)], grid.title - 1)
        canvas.write(title, at: rect.origin, columns: grid.title - 1)
        let shares = Dictionary(piece.shares.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
        for column in grid.columns {
            let mark = shares[matrix.members[column]]?.sign(language) ?? Span("·", .muted)
            canvas.write(mark.text, at: grid.place(column, row: rect.row).origin, style: mark.style, columns: grid.cell)
        }
        drawTaken(of: piece, on: &canvas, row: rect.row, grid)
        guard isSelected else { return }
        drawSelection(on: &canvas, in: rect.left(grid.title - 1))
        if grid.count > 0 {
            canvas.restyle(grid.place(matrixCursor, row: rect.row).left(grid.cell - 1), selected: true)
        }
    }

    /// How many take part of how many are wanted.
    private func drawTaken(of piece: Contribution, on canvas: inout Canvas, row: Int, _ grid: Grid) {
        guard grid.total > 0 else { return }
        let text = "\(piece.activeShares.count)/\(piece.wanted ?? 1)"
        let place = Point(column: grid.totalStart, row: row)
        canvas.write(text, at: place, style: piece.missing > 0 ? .warning : .muted, columns: grid.total)
    }

    /// How many contributions and hours each has; then what the letters mean.
    private func drawMatrixTotals(on canvas: inout Canvas, in rect: Rect, _ grid: Grid) {
        guard rect.rows >= 2 else { return }
        let heads = [Phrase("Contributions", "Contributions"), Phrase("Heures", "Hours")]
        for (line, head) in heads.enumerated() {
            let row = rect.row + line
            canvas.write(
                " " + say(head), at: Point(column: rect.column, row: row), style: .strong, columns: grid.title - 1)
            for column in grid.columns {
                let text = line == 0 ? String(matrix.counts[column]) : hoursCell(of: matrix.members[column])
                let isOver = line == 1 && weeksTotal(of: matrix.members[column]).isOver
                canvas.write(
                    text.clipped(to: grid.cell - 1), at: grid.place(column, row: row).origin,
                    style: isOver ? .bad : .strong, columns: grid.cell - 1)
            }
        }
        if grid.total > 0 {
            canvas.write(
                String(matrix.total), at: Point(column: grid.totalStart, row: rect.row), style: .strong,
                columns: grid.total)
        }
        guard rect.rows >= 3 else { return }
        let legend = Rect(column: rect.column, row: rect.row + 2, columns: rect.columns, rows: 1)
        canvas.write(" " + say(Words.matrixLegend), at: legend.origin, style: .muted, columns: legend.columns)
    }

    /// Whole hours in few columns: `12`, `!52` beyond what can be given, `?` where nothing is known.
    private func hoursCell(of member: Identifier) -> String {
        let total = weeksTotal(of: member)
        if total.hours == 0, total.unknown > 0 { return "?" }
        return (total.isOver ? "!" : "") + total.hours.rounded().decimal(in: language)
    }

    /// The row and the column of the cell under the cursor with their whole names, and what stands there.
    var matrixSentence: String? {
        guard assignmentForm == .matrix, !isInDetail, case .contribution(let reference)? = list.current,
            let entry = laboratory.contribution(reference), matrix.members.indices.contains(matrixCursor)
        else { return nil }
        let member = matrix.members[matrixCursor]
        let what = entry.contribution.share(of: member).map(words) ?? say(Words.nothingThere)
        let name = fullName(member)
        return say(Phrase("\(name)\u{A0}: \(what)", "\(name): \(what)")) + " · " + entry.contribution.title
    }
}

extension Words {
    static let nothingThere = Phrase("rien (a propose)", "nothing (a offers it)")
    static let matrixLegend = Phrase(
        "P pilote · C contributeur·rice · A appui · c? proposée · c~ à confirmer · × déclinée",
        "L lead · C contributor · S support · c? proposed · c~ to confirm · × declined")
}
