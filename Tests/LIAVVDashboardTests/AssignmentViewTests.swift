import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The assignments as list, board, groups, matrix and weeks: what one sees, what one selects.
@Suite struct AssignmentViewTests {
    private func visit(
        _ keys: String = "3", _ size: (Int, Int) = (120, 40), _ laboratory: Laboratory = .busy,
        _ language: Language = .french
    ) throws -> Visit {
        var visit = Visit(
            laboratory, as: "ines-barre", size: Size(columns: size.0, rows: size.1), language: language)
        try visit.press(keys)
        return visit
    }

    private static let turns = ["3", "3 v", "3 v v", "3 v v v", "3 v v v v"]

    @Test(
        "every view is drawn in every window, in both languages, whatever is pressed", arguments: turns,
        [(40, 10), (80, 24), (131, 33), (300, 100)])
    func drawn(keys: String, size: (Int, Int)) throws {
        for laboratory in size.0 == 80 ? [Laboratory.busy, Laboratory()] : [.busy] {
            for language in Language.allCases {
                var visit = try visit(keys, size, laboratory, language)
                let moves = [
                    "Home", "Down Down Down", "Right Right Right Right", "PageDown", "End", "Left", "Enter", "Escape",
                    "Up", "PageUp", "/ text:zo Enter", "Escape", "Left Left Left Left", "wheeldown:5,5", "wheelup:30,6",
                ]
                for move in moves {
                    try visit.press(move)
                    for line in visit.lines { #expect(TextWidth.columns(of: line) <= size.0) }
                    let canvas = visit.state.draw()
                    #expect(canvas.cursor.map(canvas.bounds.contains) ?? true, "\(keys) \(move)")
                    guard visit.state.overlays.isEmpty, !visit.state.isInDetail else { continue }
                    let title =
                        visit.state.list.current?.target.flatMap { visit.state.laboratory.heading(of: $0) } ?? ""
                    #expect(title.isEmpty || visit.screen.contains(title.prefix(4)), "\(keys) \(move) \(title)")
                }
            }
        }
    }

    @Test("turning through the views keeps the contribution, also through those that show none")
    func turning() throws {
        for name in ["partitions", "solo", "appeler", "micro"] {
            for size in [(40, 10), (80, 24), (160, 50)] {
                var visit = try visit("3 Home", size)
                try visit.walk(to: name)
                for form in ["board", "members", "matrix", "load", "list"] {
                    // A key that does nothing takes the explanation away, which lies over the last rows.
                    try visit.press("v F11")
                    #expect(visit.state.assignments.form.rawValue == form)
                    if form == "load" { continue }
                    #expect(visit.state.selection?.name == name, "\(form)")
                    let title = visit.state.selection.flatMap { visit.state.laboratory.heading(of: $0) } ?? ""
                    let isThere = visit.lines.dropFirst(3).contains { $0.contains(title.prefix(7)) }
                    #expect(isThere, "\(form) \(size) \(title)")
                }
            }
        }
    }

    @Test("a member selected is the member of every view that has one")
    func keepingMember() throws {
        var visit = try visit("3 v v v Right Right")
        let member = visit.state.cellMember
        #expect(member == .id("luc-noel"))
        try visit.press("v")
        #expect(visit.state.selection?.name == "luc-noel" && visit.state.cellMember == member)
        try visit.press("Down v")
        #expect(visit.state.assignments.form == .list)
        // Of the group in which a contribution is selected, its member has the cell of the matrix.
        try visit.press("v v Home")
        try visit.walk(to: "zoe-petit")
        try visit.press("Down v")
        #expect(visit.state.selection?.name == "solo" && visit.state.cellMember == .id("zoe-petit"))
    }

    @Test("the list says who leads and how many are missing")
    func list() throws {
        let visit = try visit()
        let line = visit.lines.first { $0.contains("Copier les") } ?? ""
        #expect(line.contains("★Luc") && line.contains("manque 2"))
        // One person is enough where nobody said how many: that nobody has it is said by its section.
        let list = Arrangement(visit.state).list
        let other = visit.lines.map { $0.prefix(list.maxColumn) }.first { $0.contains("Appeler la") }
        #expect(other?.contains("manque") == false)
    }

    @Test("people of one first name are told apart")
    func names() {
        var members = ["Camille FRAIGNAC", "Camila PINTILIE", "Camille FROGER", "Zoé", "Zoé"].enumerated().map {
            let words = $1.split(separator: " ").map(String.init)
            return Member.named("m\($0)", words[0], words.count > 1 ? words[1] : "")
        }
        members.append(.named("m9", "Cécile", "FABRE"))
        var laboratory = Laboratory()
        laboratory.members = Table(members)
        let names = ShortNames(laboratory)
        #expect(Set(names.given.values.map(\.folded)).count == members.count)
        #expect(names.given[.id("m1")] == "Camila")
        #expect(names.given[.id("m0")] == "Camille FRA" && names.given[.id("m2")] == "Camille FRO")
    }

    @Test("searching in the groups keeps the heading of what it finds")
    func searching() throws {
        var visit = try visit("3 v v Left Home")
        try visit.press("/ text:solis Enter")
        let rows = visit.state.list.rows
        #expect(rows.count == 2 && rows[0].member == .id("zoe-petit"))
        #expect(rows[1] == .contribution(ContributionReference(action: .id("chanter"), contribution: .id("solo"))))
    }

    @Test("in English nothing is left in French")
    func english() throws {
        for keys in Self.turns {
            for size in [(80, 24), (160, 50)] {
                let visit = try visit(keys + " F11", size, .busy, .english)
                for word in ["manque", "Qui", "membre", "Membres", "pilote", "absence", "attend", "Semaine", "Pris"] {
                    #expect(!visit.screen.contains(word), "\(keys): \(word)")
                }
            }
        }
    }

    @Test("someone else's change leaves the views where they are, and what is gone is gone")
    func others() throws {
        for keys in Self.turns {
            var visit = try visit(keys)
            var laboratory = visit.state.laboratory
            laboratory.actions[.id("chanter")] = nil
            laboratory.members[.id("luc-noel")] = nil
            visit.take(.reloaded(laboratory))
            #expect(!visit.screen.contains("Copier les") && visit.state.draw().size == visit.state.size)
            try visit.press("Down Right Down Up Left v v v v v")
        }
    }
}
