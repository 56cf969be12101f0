import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The mouse on the roadmap: groups fold, columns sort and widen, cards go from status to status.
@Suite struct RoadmapMouseTests {
    private func visit(_ keys: String = "2", _ size: (Int, Int) = (160, 40)) throws -> Visit {
        var visit = Visit(as: "ines-barre", size: Size(columns: size.0, rows: size.1))
        try visit.press(keys)
        return visit
    }

    /// Where some words stand, counted from 1 as in key scripts.
    private func place(of words: String, _ visit: Visit) throws -> (column: Int, row: Int) {
        let row = try #require(visit.lines.indices.first { $0 > 1 && visit.lines[$0].contains(words) }, "\(words)")
        let line = visit.lines[row]
        let start = try #require(line.firstRange(of: words))
        return (TextWidth.columns(of: String(line[..<start.lowerBound])) + 1, row + 1)
    }

    private func click(_ words: String, _ visit: inout Visit, double: Bool = false) throws {
        let place = try place(of: words, visit)
        try visit.press("\(double ? "dclick" : "click"):\(place.column),\(place.row)")
    }

    private func status(_ visit: Visit, _ id: String = "louer-la-grange") -> Action.Status? {
        visit.state.laboratory.actions[.id(id)]?.status
    }

    @Test("a click on the heading of a group folds it, another opens it", arguments: ["2", "2 v"])
    func folding(keys: String) throws {
        var visit = try visit(keys)
        try click("Logistique 0/2", &visit)
        #expect(visit.state.roadmap.folded == ["Logistique"] && !visit.screen.contains("Louer la grange"))
        try click("Logistique 0/2", &visit)
        #expect(visit.state.roadmap.folded.isEmpty && visit.screen.contains("Louer la grange"))
        try click("Logistique 0/2", &visit, double: true)
        #expect(visit.state.roadmap.folded.isEmpty)
        try click("Louer la grange", &visit)
        #expect(visit.state.selection?.name == "louer-la-grange")
    }

    @Test("a click on the heading of a column sorts by it, a second time the other way round")
    func sorting() throws {
        var visit = try visit("2", (200, 40))
        try visit.walk(to: "louer-la-grange")
        try click("Effort", &visit)
        #expect(visit.state.roadmap.sort == .effort && !visit.state.roadmap.isReversed)
        #expect(visit.screen.contains("Effort▴") && visit.state.selection?.name == "louer-la-grange")
        let order = { (visit: Visit) in visit.state.list.rows.compactMap { $0.target?.name } }
        let first = order(visit)
        try click("Effort", &visit)
        #expect(visit.state.roadmap.isReversed && visit.screen.contains("Effort▾") && order(visit) != first)
        try click("Échéance", &visit)
        #expect(visit.state.roadmap.sort == .due && !visit.state.roadmap.isReversed)
        try click("Action", &visit)
        #expect(visit.state.roadmap.sort == .due && !visit.state.roadmap.isReversed)
    }

    @Test("a border that is dragged widens its column; those after it give way, the title keeps its part")
    func widening() throws {
        var visit = try visit("2", (200, 40))
        let border = try place(of: "│ Échéance", visit)
        let width = { (visit: Visit) in visit.state.roadmap.widths[.due] ?? RoadmapColumn.due.width }
        try visit.press("drag:\(border.column),\(border.row),\(border.column - 4),\(border.row)")
        #expect(width(visit) == 19 && visit.state.grip == nil)
        #expect(try place(of: "│ Échéance", visit).column == border.column - 4)
        for _ in 0..<4 {
            let now = try place(of: "│ Échéance", visit).column
            try visit.press("drag:\(now),\(border.row),1,\(border.row)")
        }
        let after = visit.state.roadmapTable(columns: Arrangement(visit.state).heading.columns)
        #expect(after.titleWidth == after.least && after.places.map(\.column) == [.due])
        let now = try place(of: "│ Échéance", visit).column
        try visit.press("drag:\(now),\(border.row),199,\(border.row)")
        #expect(width(visit) == 3)
        let list = Arrangement(visit.state).heading
        let narrow = visit.state.roadmapTable(columns: list.columns).places[0]
        let end = list.column + narrow.start - 1
        try visit.press("dclick:\(end),\(border.row)")
        #expect(visit.state.roadmap.widths[.due] == nil && visit.state.roadmap.sort == .due)
        #expect(!visit.state.roadmap.isReversed)
    }

    @Test("a terminal that tells only of press and release drags as well")
    func pressAndRelease() throws {
        var visit = try visit("2", (200, 40))
        let border = try place(of: "│ Échéance", visit)
        visit.send(.press, border.column, border.row)
        #expect(visit.state.grip != nil)
        visit.send(.release, border.column - 4, border.row)
        #expect(visit.state.roadmap.widths[.due] == 19 && visit.state.grip == nil)
        visit = try self.visit("2 v v")
        let (card, column) = (try place(of: "Louer la grange", visit), try place(of: "En cours (0)", visit))
        visit.send(.press, card.column, card.row)
        visit.send(.release, column.column, card.row)
        #expect(status(visit) == .underWay)
    }

    @Test("a card that is dragged is drawn where it would land, and lands there: one change, one undo")
    func board() throws {
        var visit = try visit("2 v v")
        let (card, column) = (try place(of: "Louer la grange", visit), try place(of: "Faite (0)", visit))
        visit.send(.press, card.column, card.row)
        #expect(visit.screen.contains("Prévue (3)"))
        visit.send(.drag, column.column, card.row)
        #expect(visit.screen.contains("Faite (1)") && visit.screen.contains("Prévue (2)"))
        #expect(try place(of: "Louer la grange", visit).column >= column.column)
        #expect(status(visit) == .planned && visit.state.history.stack.done.isEmpty)
        visit.send(.drag, card.column, card.row)
        #expect(visit.screen.contains("Prévue (3)"))
        visit.send(.drag, column.column, card.row)
        visit.send(.release, column.column, card.row)
        #expect(status(visit) == .done && visit.state.history.stack.done.count == 1)
        #expect(visit.state.selection?.name == "louer-la-grange" && visit.screen.contains("Faite (1)"))
        #expect(visit.state.laboratory.actions[.id("louer-la-grange")]?.completed == .test)
        try visit.press("u")
        #expect(visit.state.laboratory == .village)
    }

    @Test("let go over its own column or elsewhere, or after a key, a card stays")
    func cancelled() throws {
        var visit = try visit("2 v v")
        let (card, column) = (try place(of: "Louer la grange", visit), try place(of: "Faite (0)", visit))
        for end in [(card.column + 1, card.row + 1), (1, 1), (column.column, 40)] {
            visit.send(.press, card.column, card.row)
            visit.send(.drag, column.column, card.row)
            visit.send(.drag, end.0, end.1)
            visit.send(.release, end.0, end.1)
            #expect(visit.state.laboratory == .village && visit.state.grip == nil, "\(end)")
        }
        visit.send(.press, card.column, card.row)
        visit.send(.drag, column.column, card.row)
        try visit.press("Escape")
        #expect(visit.screen.contains("Faite (0)"))
        visit.send(.release, column.column, card.row)
        #expect(visit.state.laboratory == .village)
    }

    @Test("one of the marked cards takes the others along")
    func marked() throws {
        var visit = try visit("2 v v Home Space Space")
        #expect(visit.state.marked.count == 2)
        let id = try #require(visit.state.marked.sorted().first)
        let title = try #require(visit.state.laboratory.actions[id]?.title)
        let (card, column) = (try place(of: title, visit), try place(of: "En cours (0)", visit))
        visit.send(.press, card.column, card.row)
        visit.send(.drag, column.column, card.row)
        #expect(visit.screen.contains("En cours (2)"))
        visit.send(.release, column.column, card.row)
        #expect(visit.state.marked.allSatisfy { visit.state.laboratory.actions[$0]?.status == .underWay })
        #expect(visit.state.history.stack.done.count == 1)
    }

    @Test("someone removes the card that is held")
    func goneMeanwhile() throws {
        var visit = try visit("2 v v")
        let (card, column) = (try place(of: "Louer la grange", visit), try place(of: "Faite (0)", visit))
        visit.send(.press, card.column, card.row)
        visit.send(.drag, column.column, card.row)
        let hall = RecordReference(kind: .action, id: .id("louer-la-grange"))
        visit.take(.elsewhere([], [hall: Value?.none]))
        _ = visit.screen
        visit.send(.release, column.column, card.row)
        #expect(visit.state.history.stack.done.isEmpty && visit.state.grip == nil)
    }

    @Test("a click on a card selects it, a double click opens it, also where another column is shorter")
    func cards() throws {
        var visit = try visit("2 v v")
        try visit.press("> >")
        for title in ["Ouverture du salon", "Louer la grange", "Dessiner l’affiche"] {
            try click(title, &visit)
            let id = try #require(visit.state.selection?.record.id)
            #expect(visit.state.laboratory.actions[id]?.title == title)
        }
        try click("Louer la grange", &visit, double: true)
        #expect(visit.state.isInDetail && visit.state.selection?.record.id == .id("louer-la-grange"))
    }

    @Test("the wheel scrolls the column of the board, the calendar or the list under it")
    func wheel() throws {
        var visit = try visit("2 v v Home")
        let card = try place(of: "Dessiner l’affiche", visit)
        try visit.press("wheeldown:\(card.column),\(card.row)")
        #expect(visit.state.selection?.name == "louer-la-grange")
        try visit.press("wheelup:\(card.column),\(card.row) wheelup:\(card.column),\(card.row)")
        #expect(visit.state.selection?.name == "dessiner-l-affiche")
        visit = try self.visit("2 v")
        let arrangement = Arrangement(visit.state)
        let origin = visit.state.timelineScale(arrangement).origin
        try visit.press("wheeldown:100,\(arrangement.heading.row + 1)")
        #expect(visit.state.timelineScale(arrangement).origin > origin)
        try visit.press("wheelup:100,\(arrangement.heading.row + 1)")
        #expect(visit.state.timelineScale(arrangement).origin == origin)
    }

    @Test("over an overlay nothing of it happens, nor with another button")
    func elsewhere() throws {
        var visit = try visit()
        let group = try place(of: "Logistique 0/2", visit)
        try visit.press("rclick:\(group.column),\(group.row)")
        #expect(visit.state.roadmap.folded.isEmpty)
        try visit.press("?")
        try visit.press("click:\(group.column),\(group.row) drag:60,4,50,4")
        #expect(visit.state.roadmap == RoadmapView() && visit.state.grip == nil)
    }

    @Test("whatever the mouse does, in any window, nothing breaks", arguments: [(80, 24), (40, 10), (160, 50)])
    func random(size: (Int, Int)) throws {
        var random = SplitMix64(seed: 5)
        let kinds: [Mouse.Kind] = [.press, .release, .drag, .drag, .click, .doubleClick, .wheelUp, .wheelDown]
        for form in ["2", "2 v", "2 v v"] {
            var visit = try visit(form, size)
            for step in 0..<400 {
                let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
                visit.send(
                    kind, Int.random(in: 1...size.0, using: &random), Int.random(in: 3...(size.1 - 2), using: &random))
                if step % 10 == 0 { #expect(visit.state.draw().size.columns == size.0) }
                if visit.state.pane != .roadmap { try visit.press("2") }
            }
            #expect(visit.state.laboratory.actions.count == 3)
        }
    }
}

extension Visit {
    /// One event of the mouse, its place counted from 1.
    mutating func send(_ kind: Mouse.Kind, _ column: Int, _ row: Int) {
        take(.event(.mouse(Mouse(kind, at: Point(column: column - 1, row: row - 1)))))
    }
}
