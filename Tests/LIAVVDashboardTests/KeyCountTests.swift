import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// From start-up to what people come for, counted in keys; the letters of a name are not counted.
@Suite struct KeyCountTests {
    private static func keys(_ script: String) throws -> Int {
        try script.split(separator: " ").filter { !$0.hasPrefix("text:") }
            .reduce(0) { try $0 + KeyScript.events(String($1)).count }
    }

    @Test func myContributionsAtOnce() throws {
        let visit = Visit(as: "luc-noel")
        #expect(visit.screen.contains("Mes contributions"))
        #expect(visit.state.list.rows.contains { if case .contribution = $0 { true } else { false } })
    }

    @Test func twoPeopleOnAContributionThatNobodyHas() throws {
        var visit = Visit(as: "luc-noel")
        let script = "3 a text:ines , text:luc Enter"
        #expect(try Self.keys(script) <= 8)
        try visit.press("3")
        let reference = try #require(visit.state.digest.unassigned.first?.reference)
        #expect(visit.state.list.current == .contribution(reference))
        try visit.press("a text:ines , text:luc Enter")
        let shares = visit.state.laboratory.contribution(reference)?.contribution.shares ?? []
        #expect(Set(shares.map(\.member.text)) == ["ines-barre", "luc-noel"])
        try visit.press("u")
        #expect(visit.state.laboratory.contribution(reference)?.contribution.shares.isEmpty == true)
    }

    @Test(arguments: [
        (Size(columns: 80, rows: 24), "4 Right PageDown"), (Size(columns: 100, rows: 30), "4"),
        (Size(columns: 160, rows: 50), "4"),
    ])
    func theNarrowestAisleOfTheLayout(_ size: Size, _ script: String) throws {
        var visit = Visit(.fair, as: "luc-noel", size: size)
        #expect(try Self.keys(script) <= 3)
        #expect(!visit.screen.contains("Passage le plus ét"))
        try visit.press(script)
        #expect(visit.screen.contains("Passage le plus ét"))
    }

    @Test func theDecisionBehindAnAction() throws {
        var visit = Visit(as: "luc-noel", size: Size(columns: 100, rows: 30))
        let script = ": text:louer_la_grange Enter D"
        #expect(try Self.keys(script) <= 3)
        try visit.press(script)
        #expect(visit.state.pane == .minutes)
        #expect(visit.state.currentPassage?.path.last == "d-grange")
    }
}
