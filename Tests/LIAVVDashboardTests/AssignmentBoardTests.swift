import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The board and the groups of the assignments.
@Suite struct AssignmentBoardTests {
    private func visit(_ keys: String, _ size: (Int, Int) = (120, 40)) throws -> Visit {
        var visit = Visit(.busy, as: "ines-barre", size: Size(columns: size.0, rows: size.1))
        try visit.press(keys)
        return visit
    }

    @Test("arrows go down a column and across to the next; contributions follow their action")
    func arrows() throws {
        var visit = try visit("3 v Left Home")
        #expect(visit.state.assignments.board.focus == .actions)
        for _ in 0..<3 {
            let action = visit.state.list.current?.target?.record.id
            #expect(
                visit.state.boardList(.contributions).rows.allSatisfy { row in
                    row.target.map { $0.record.id == action } ?? true
                })
            try visit.press("Down")
        }
        try visit.press("Home")
        try visit.walk(to: "louer-la-grange")
        #expect(visit.screen.contains("Signer le bail"))
        // What nobody has stands first.
        #expect(visit.state.boardContribution?.contribution == .id("appeler"))
        try visit.press("Right Down")
        #expect(visit.state.selection?.name == "signer")
        try visit.press("Right Right Down")
        #expect(visit.state.assignments.board.focus == .members && visit.state.cellMember == .id("ivan-barreau"))
        // Who is selected is selected for the contribution.
        #expect(visit.state.selection?.name == "signer")
        try visit.press("Left Left")
        #expect(visit.state.selection?.name == "louer-la-grange")
    }

    @Test("the members' column says what each does in the contribution, and the load without colour")
    func members() throws {
        var visit = try visit("3 Home")
        try visit.walk(to: "partitions")
        try visit.press("v F11")
        let layout = AssignmentBoardLayout(Arrangement(visit.state).list, focus: .contributions)
        let lines = visit.lines.dropFirst(4).map { String($0.dropFirst(layout.columns[2].rect.column)) }
        let line = { (name: String) in lines.first { $0.contains(name) } ?? "" }
        #expect(line("Luc").contains("P ") && line("Luc").contains("/"))
        #expect(line("Luc").contains("█") && line("Inès").contains("░"))
        #expect(line("Inès").contains("c?") && line("Zoé").contains("×"))
        // Nobody knows how much Ivan can give.
        #expect(!line("Ivan").contains("/") && !line("Ivan").contains("░"))
    }

    @Test("a offers the contribution of the board from each of its columns that has one")
    func assigning() throws {
        for keys in ["3 v", "3 v Right", "3 v Left"] {
            var visit = try visit(keys)
            #expect(visit.state.boardContribution?.contribution == .id("croquis"))
            try visit.press("a text:ivan Enter")
            #expect(visit.shares(of: "dessiner-l-affiche", "croquis").map(\.member) == [.id("ivan-barreau")], "\(keys)")
            #expect(visit.state.assignments.form == .board)
        }
    }

    @Test("a click selects in the column under it, the wheel scrolls that one")
    func mouse() throws {
        var visit = try visit("3 v", (120, 12))
        let layout = AssignmentBoardLayout(Arrangement(visit.state).list, focus: visit.state.assignments.board.focus)
        let members = layout.columns[2].rect
        try visit.press("click:\(members.column + 4),\(members.row + 2)")
        #expect(visit.state.assignments.board.focus == .members && visit.state.cellMember == .id("ivan-barreau"))
        let actions = layout.columns[0].rect
        try visit.press("wheeldown:\(actions.column + 4),\(actions.row + 1)")
        #expect(visit.state.assignments.board.focus == .members)
        try visit.press("dclick:\(actions.column + 4),\(actions.row + 1)")
        #expect(visit.state.assignments.board.focus == .actions && visit.state.isInDetail)
    }

    @Test("by member: in the order of names, what waits for an answer first, what nobody has last")
    func groups() throws {
        let visit = try visit("3 v v F11")
        let heads = visit.state.list.rows.compactMap { row -> PersonGroup? in
            if case .person(let group) = row { group } else { nil }
        }
        let names = heads.map { $0.member.map(visit.state.fullName) ?? "" }
        #expect(names == ["Inès BARRÉ", "Ivan BARREAU", "Luc NOËL", "Zoé PETIT", "Guy VIDAL", ""])
        #expect(heads.map(\.count) == [1, 0, 2, 2, 1, 2] && heads.map(\.waiting) == [1, 0, 0, 1, 0, 0])
        // What is due earlier comes after what waits for an answer.
        let rows = visit.state.list.rows.compactMap { $0.target?.name }
        let zoe = try #require(rows.firstIndex(of: "zoe-petit"))
        #expect(rows[zoe...].prefix(3) == ["zoe-petit", "solo", "encre"])
        let ines = visit.lines.first { $0.contains("Inès BARRÉ") } ?? ""
        #expect(ines.contains("/") && ines.contains("1 attend"))
        #expect(visit.lines.first { $0.contains("Zoé PETIT") }?.contains("– 10/2→14/2") == true)
        #expect(visit.lines.first { $0.contains("Guy VIDAL") }?.contains("a quitté") == true)
        #expect(visit.lines.contains { $0.contains("c? Copier") } && visit.lines.contains { $0.contains("a~ Trouver") })
    }

    @Test("← folds a group, → and Enter open it, the sign before the name does both")
    func folding() throws {
        var visit = try visit("3 v v Home Down")
        #expect(visit.state.selection?.name == "partitions" && visit.state.cellMember == .id("ines-barre"))
        let rows = visit.state.list.rows.count
        try visit.press("Left")
        #expect(visit.state.list.rows.count == rows - 1 && visit.state.selection?.name == "ines-barre")
        #expect(visit.lines.contains { $0.contains("▸ Inès") })
        try visit.press("Right")
        #expect(visit.state.list.rows.count == rows && !visit.state.isInDetail)
        let list = Arrangement(visit.state).list
        try visit.press("Home click:\(list.column + 1),\(list.row + 1)")
        #expect(visit.state.list.rows.count == rows - 1)
        try visit.press("dclick:\(list.column + 8),\(list.row + 1)")
        #expect(visit.state.list.rows.count == rows)
        // A group that is not folded opens the member's sheet.
        try visit.press("Home Enter")
        #expect(visit.state.isInDetail && visit.screen.contains("Inès BARRÉ"))
    }

    @Test("a link to a contribution goes to a view that has it, and back leads back")
    func jumping() throws {
        for keys in ["3 v v v v", "3 v v v", "3 v"] {
            var visit = try visit(keys)
            let target = Target(record: RecordReference(kind: .member, id: .id("luc-noel")))
            visit.state.open(target)
            #expect(visit.state.list.current?.target == target, "\(keys)")
            visit.state.goBack()
            let piece = ContributionReference(action: .id("chanter"), contribution: .id("solo"))
            visit.state.open(Target(contribution: piece))
            #expect(visit.state.selection?.contribution == piece, "\(keys)")
        }
    }
}
