import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Every command, record, heading and person by a few letters; and the help of one place.
@Suite struct PaletteTests {
    private static let wide = Size(columns: 100, rows: 40)

    private func visit(_ keys: String, _ laboratory: Laboratory = .fair) throws -> Visit {
        var visit = Visit(laboratory, as: "zoe-petit", size: Self.wide)
        try visit.press(keys)
        return visit
    }

    private func shown(_ visit: Visit) throws -> [String] {
        guard case .palette(let card)? = visit.state.overlays.last, let index = visit.state.palette else { return [] }
        return card.matches.map { index.entries[$0].subject.name }
    }

    @Test("all that has a name is found by the first letters of its words")
    func everything() throws {
        for record in Laboratory.fair.references where ![.laboratory, .room].contains(record.kind) {
            let heading = try #require(Laboratory.fair.heading(of: record))
            var visit = try visit("F9")
            visit.take(.event(.paste(heading)))
            #expect(try shown(visit).prefix(3).contains(record.description), "\(heading)")
        }
        for command in CommandTable.all {
            var visit = try visit("F9")
            visit.take(.event(.paste(command.label(.french))))
            #expect(try shown(visit).contains(command.name.rawValue), "\(command.name)")
        }
        #expect(try shown(visit(": text:buvette")).first == "layouts/marche#items/bar")
    }

    @Test("Enter opens, in the pane where it is at home, and comes back with Ctrl-O")
    func opens() throws {
        var visit = try visit("1 : text:zoepet Enter")
        #expect(visit.state.pane == .assignments)
        #expect(visit.state.selection?.record.id == .id("zoe-petit"))
        try visit.press("Ctrl-O")
        #expect(visit.state.pane == .home)
        #expect(visit.state.preferences.recent == ["members/zoe-petit"])
        try visit.press(":")
        #expect(try shown(visit).first == "members/zoe-petit")
    }

    @Test("a command of another pane goes there and runs")
    func elsewhere() throws {
        var visit = try visit("1 : text:chemin")
        #expect(try shown(visit).contains("planning"))
        visit = try self.visit("1 :")
        visit.take(.event(.paste("tourner de")))
        #expect(visit.screen.contains("Plan · R"))
        visit = try self.visit("1 :")
        visit.take(.event(.paste("équilibrer")))
        try visit.press("Enter")
        #expect(visit.state.pane == .assignments)
        if case .balance? = visit.state.overlays.last {} else { Issue.record("not run") }
    }

    @Test("what cannot be done says why, and does nothing")
    func disabled() throws {
        var visit = try visit("1 :", Laboratory())
        visit.take(.event(.paste("propositions")))
        #expect(visit.screen.contains("Aucun compte rendu ne contient de proposition."))
        try visit.press("Enter")
        #expect(visit.state.overlays.isEmpty)
        #expect(visit.screen.contains("Aucun compte rendu ne contient de proposition."))
        visit = try self.visit("1 :")
        visit.take(.event(.paste("oublier la recherche")))
        #expect(visit.screen.contains("Rien à quoi l’appliquer"))
        try visit.press("Enter")
        #expect(visit.state.overlays.isEmpty)
    }

    @Test("the help holds what can be done here and nothing else, and runs what one chooses", arguments: Pane.allCases)
    func help(pane: Pane) throws {
        var visit = try visit("\(pane.digit) ?")
        guard case .commands(let menu)? = visit.state.overlays.last else {
            Issue.record("no help")
            return
        }
        let here = Set(CommandTable.all.filter { $0.applies(visit.state) }.map(\.name))
        let listed = menu.rows.compactMap { if case .command(let name) = $0 { name } else { nil } }
        #expect(Set(listed) == here && listed.count == here.count)
        #expect(menu.current != nil)
        try visit.press("text:onglet")
        #expect(visit.screen.contains("Aller et chercher"))
        try visit.press("Escape ? text:avancement Enter")
        if case .progress? = visit.state.overlays.last {} else { Issue.record("not run") }
    }
}
