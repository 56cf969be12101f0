import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The tables of the assignments: contributions against members, weeks against members.
@Suite struct AssignmentMatrixTests {
    private func visit(
        _ keys: String, _ size: (Int, Int) = (120, 40), _ laboratory: Laboratory = .busy
    ) throws -> Visit {
        var visit = Visit(laboratory, as: "ivan-barreau", size: Size(columns: size.0, rows: size.1))
        try visit.press(keys)
        return visit
    }

    private func cell(_ visit: Visit, _ title: String, _ member: String) -> String {
        let grid = visit.state.matrixGrid(Arrangement(visit.state).list)
        guard let row = visit.lines.firstIndex(where: { $0.contains(title) }),
            let column = visit.state.matrix.members.firstIndex(of: .id(member))
        else { return "" }
        let canvas = visit.state.draw()
        let place = grid.place(column, row: row)
        return (place.column..<place.maxColumn).map { canvas[Point(column: $0, row: row)].text }.joined().trimmed
    }

    @Test("a cell says the role by a letter and the answer by its case and a sign")
    func cells() throws {
        let visit = try visit("3 v v v F11")
        #expect(cell(visit, "Copier les", "luc-noel") == "P")
        #expect(cell(visit, "Copier les", "ines-barre") == "c?")
        #expect(cell(visit, "Copier les", "zoe-petit") == "×")
        #expect(cell(visit, "Trouver une", "zoe-petit") == "a~")
        #expect(cell(visit, "Prêter un", "guy-vidal") == "C")
        #expect(cell(visit, "Appeler la", "luc-noel") == "·")
        #expect(cell(visit, "Heures", "luc-noel").hasPrefix("7") || cell(visit, "Heures", "luc-noel") == "!7")
        let counts = visit.state.matrix.members.map { cell(visit, " Contributions  ", $0.text) }
        #expect(counts == ["1", "0", "2", "2", "1"])
        #expect(visit.lines.first { $0.contains("Copier les") }?.contains("2/4") == true)
    }

    @Test("the cursor says the whole names of its row and column, and the answer")
    func cursor() throws {
        var visit = try visit("3 Home", (80, 24))
        try visit.walk(to: "partitions")
        try visit.press("v v v Left Left Left Left Left")
        #expect(visit.state.cellMember == .id("ines-barre"))
        let line = visit.lines[visit.lines.count - 2]
        #expect(line.contains("Inès BARRÉ") && line.contains("contributeur·rice, proposée") && line.contains("Copier"))
        try visit.press("Right")
        #expect(visit.lines[visit.lines.count - 2].contains("Ivan BARREAU"))
        let first = visit.state.draw().cursor
        try visit.press("Right")
        #expect(visit.state.draw().cursor.map { $0.column } ?? 0 > first?.column ?? 0)
    }

    @Test("a table of 64 columns scrolls to the sides, with names and totals fixed")
    func scrolling() throws {
        for keys in ["3 v v v", "3 v v v v"] {
            for size in [(40, 10), (80, 24), (200, 60)] {
                var visit = try visit(keys, size, .crowd)
                let heading = Arrangement(visit.state).heading
                for step in 0..<70 {
                    try visit.press("Right Down")
                    let arrangement = Arrangement(visit.state)
                    let grid = try #require(visit.state.grid(arrangement))
                    #expect(grid.columns.contains(visit.state.gridCursor), "\(step)")
                    #expect(arrangement.heading == heading)
                    #expect(grid.columns.allSatisfy { grid.place($0, row: 5).maxColumn <= arrangement.list.maxColumn })
                }
                let count = try #require(visit.state.grid(Arrangement(visit.state))).count
                #expect(visit.state.gridCursor == count - 1)
                try visit.press("wheelup:20,\(heading.row + 1)")
                #expect(visit.state.grid(Arrangement(visit.state))?.first ?? 0 <= max(0, count - 2))
            }
        }
    }

    @Test("a click selects the cell under it; one in the heading, its column")
    func mouse() throws {
        var visit = try visit("3 v v v")
        let arrangement = Arrangement(visit.state)
        let grid = visit.state.matrixGrid(arrangement.list)
        let row = try #require(visit.lines.firstIndex { $0.contains("Trouver une") })
        try visit.press("click:\(grid.start(of: 2) + 1),\(row + 1)")
        #expect(visit.state.cellMember == .id("luc-noel") && visit.state.selection?.name == "solo")
        try visit.press("click:\(grid.start(of: 3) + 1),\(arrangement.heading.row + 1)")
        #expect(visit.state.cellMember == .id("zoe-petit") && visit.state.selection?.name == "solo")
        try visit.press("dclick:\(grid.start(of: 1) + 1),\(row + 1)")
        #expect(visit.state.isInDetail)
    }

    @Test("weeks: hours with a sign for the share of capacity, absences, more than can be given, unknown effort")
    func weeks() throws {
        var visit = try visit("3 v v v v F11")
        let line = { (name: String) in visit.lines.first { $0.hasPrefix("│ \(name)") } ?? "" }
        #expect(visit.lines.contains { $0.contains("3/2") && $0.contains("10/2") })
        #expect(visit.lines.contains { $0.contains("J−53") })
        // Luc has 4 of the 8 hours for the choir this week, and can give 2.
        #expect(line("Luc").contains("!"))
        #expect(line("Zoé").contains("+?") && line("Zoé").contains("–"))
        #expect(line("Inès").contains("4▒") || line("Inès").contains("4░"))
        #expect(visit.lines.contains { $0.contains(" Total") && $0.contains("+?") })
        #expect(visit.lines.contains { $0.contains("part de la capacité") && $0.contains("au-delà") })
        try visit.walk(to: "zoe-petit")
        try visit.press("Right")
        let said = visit.lines[visit.lines.count - 2]
        #expect(said.contains("Zoé PETIT") && said.contains("10 févr.") && said.contains("absence"))
    }

    @Test("the signs of the weeks differ in ASCII as well")
    func ascii() {
        var canvas = Canvas(size: Size(columns: 8, rows: 1))
        canvas.write(" ·░▒▓█!–", at: Point(column: 0, row: 0))
        let text = canvas.ascii().text
        #expect(Set(text).count == 8)
    }

    @Test("no two columns are called the same, in a narrow window or a wide one; a new name is taken over")
    func labels() throws {
        for size in [(80, 24), (200, 40)] {
            var visit = try visit("3 v v v", size)
            #expect(Set(visit.state.matrix.initials).count == 5 && Set(visit.state.matrix.names).count == 5)
            var laboratory = visit.state.laboratory
            laboratory.members[.id("luc-noel")]?.surname = "ZOLA"
            visit.take(.reloaded(laboratory))
            #expect(visit.state.matrix.initials.contains("LZ") && !visit.state.matrix.initials.contains("LN"))
        }
    }

    @Test("500 actions, 2,000 contributions and 64 members are all there")
    func crowd() throws {
        let visit = try visit("3 v v v", (300, 100), .crowd)
        #expect(visit.state.matrix.members.count == 64)
        let pieces = visit.state.list.rows.count { if case .contribution = $0 { true } else { false } }
        #expect(pieces == 2003)
    }
}
