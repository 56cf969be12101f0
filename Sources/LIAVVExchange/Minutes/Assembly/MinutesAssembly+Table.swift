import LIAVVModel

extension MinutesAssembly {
    /// Takes a table with a column for those present, excused or absent: their names, or a mark beside a name.
    mutating func takeAttendanceTable(_ piece: MarkdownPiece) -> Bool {
        guard piece.kind == .paragraph, piece.lines.count > 1, context.isEarly,
            let head = piece.lines.first.map({ Self.cells($0.text) }), head.count > 1
        else { return false }
        let states = head.map { Wordings.attendance($0) }
        let isNamed = Self.nameHeads.contains(head[0].foldedWords.joined(separator: " "))
        guard states.dropFirst(isNamed ? 1 : 0).allSatisfy({ $0 != nil }) else { return false }
        let rows = piece.lines.dropFirst().map { (line: $0.number, cells: Self.cells($0.text)) }
        guard rows.contains(where: { $0.cells.contains { $0.contains(where: \.isLetter) } }) else { return false }
        for row in rows { take(row.cells, states, isNamed, row.line) }
        for line in piece.lines { uses[line.number] = .attendance }
        hasEvidence = true
        return true
    }

    private mutating func take(_ cells: [String], _ states: [Attendance.State?], _ isNamed: Bool, _ line: Int) {
        for (cell, state) in zip(cells, states) {
            guard let state, cell.contains(where: { $0.isLetter || Wordings.checks.contains($0) }) else { continue }
            let isMark = isNamed && (cell.count <= 3 || Wordings.attendance(cell) != nil)
            guard isMark else {
                attend(list: cell, state, line)
                continue
            }
            // « Présence : excusée » says more than the head of its column; « non » says nothing.
            guard cell.folded != "non" else { continue }
            attend(list: cells[0], Wordings.attendance(cell) ?? state, line)
        }
    }

    private static let nameHeads: Set = [
        "nom", "noms", "prenom", "nom prenom", "prenom nom", "nom et prenom", "membre", "membres",
    ]

    private static func cells(_ line: String) -> [String] {
        guard line.contains("|") else { return [] }
        var cells = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
        if cells.first?.isEmpty == true { cells.removeFirst() }
        if cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }
}
