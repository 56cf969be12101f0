import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Sharing out more evenly, reviewing, and dropping a member on a contribution.
@Suite struct BalanceTests {
    private static let busy: Laboratory = {
        var laboratory = Laboratory.village
        for member in laboratory.members { laboratory.members[member.id]?.capacity = 2 }
        return laboratory
    }()

    @Test func transfersAreAcceptedOneByOneAndNothingHappensByItself() throws {
        var visit = Visit(Self.busy, as: "ines-barre", size: Size(columns: 110, rows: 40))
        try visit.press("3 B")
        #expect(visit.screen.contains("Équilibrer la charge") && visit.screen.contains("Appeler la propriétaire"))
        #expect(visit.state.laboratory == Self.busy)
        #expect(visit.screen.contains("1 effort n’est pas connu et ne compte pas"))
        try visit.press("Enter")
        let shares = visit.shares(of: "louer-la-grange", "appeler")
        #expect(shares.count == 1 && visit.screen.contains("✓ Équilibrage"))
        try visit.press("Escape u")
        #expect(visit.state.laboratory == Self.busy)
    }

    @Test func allAtOnceAreOneChange() throws {
        var visit = Visit(Self.busy, as: "ines-barre", size: Size(columns: 110, rows: 40))
        try visit.press("3 B A Escape")
        #expect(visit.state.laboratory != Self.busy)
        try visit.press("u")
        #expect(visit.state.laboratory == Self.busy)
    }

    @Test func whatHasChangedMeanwhileIsSaid() throws {
        var visit = Visit(Self.busy, as: "ines-barre", size: Size(columns: 110, rows: 40))
        try visit.press("3 B")
        let hall = RecordReference(kind: .action, id: .id("louer-la-grange"))
        visit.take(.elsewhere([], [hall: Value?.none]))
        try visit.press("Enter")
        #expect(visit.screen.contains("Cette contribution vient d’être retirée"))
    }

    @Test func theReviewOpensWhatItSpeaksOf() throws {
        var visit = Visit(as: "ines-barre", size: Size(columns: 100, rows: 30))
        visit.take(.reviewed([]))
        #expect(
            visit.screen.contains("Qui porte quoi, à ce jour") && visit.screen.contains("Sans contributeur·rice (2)"))
        try visit.press("Down Enter")
        #expect(visit.state.overlays.isEmpty && visit.state.selection?.contribution != nil)
    }

    @Test func aMemberDroppedOnAContributionIsOfferedIt() throws {
        var visit = Visit(as: "ines-barre", size: Size(columns: 120, rows: 40))
        try visit.press("3")
        let rows = visit.state.list.rows, top = Arrangement(visit.state).list
        let member = try #require(rows.firstIndex(of: .member(.id("zoe-petit"))))
        let piece = try #require(rows.firstIndex { $0.target?.name == "croquis" })
        let start = Point(column: top.column + 4, row: top.row + member),
            end = Point(column: top.column + 4, row: top.row + piece)
        visit.take(.event(.mouse(Mouse(.press, at: start))))
        visit.take(.event(.mouse(Mouse(.drag, at: end))))
        #expect(visit.screen.contains("Lâchez pour proposer « Faire un croquis » à Zoé."))
        visit.take(.event(.mouse(Mouse(.release, at: end))))
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").map(\.member.text) == ["zoe-petit"])
    }

    @Test func theLeadIsOneKey() throws {
        var visit = Visit(as: "ines-barre")
        try visit.press("3 a text:luc Enter Home")
        try visit.walk(to: "croquis")
        try visit.press("*")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.role == .lead)
        try visit.press("*")
        #expect(visit.shares(of: "dessiner-l-affiche", "croquis").first?.role == .contributor)
    }

    @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
    func theCardsFitEveryWindow(_ size: Size) throws {
        for keys in ["3 B", "3 B Down Down Down", "3 B A", "3 A", "3 a , *"] {
            var visit = Visit(Self.busy, as: "ines-barre", size: size)
            try visit.press(keys)
            visit.take(.reviewed([]))
            #expect(visit.lines.allSatisfy { TextWidth.columns(of: $0) <= size.columns })
        }
    }
}
