import LIAVVModel
import LayoutAnalysis
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Signs, legends and cards of the layouts in the smallest window and in English: nothing cut, nothing hidden.
@Suite struct PlanSignTests {
    private func visit(_ laboratory: Laboratory = .fair, _ size: Size = Size(columns: 80, rows: 24)) throws -> Visit {
        var visit = Visit(laboratory, as: "luc-noel", size: size)
        try visit.press("4")
        return visit
    }

    @Test func theLastDeedIsReachedInTheSmallestWindow() throws {
        var visit = try visit()
        try visit.press("g")
        #expect(!visit.screen.contains("nouvelle salle") && visit.screen.contains("▐"))
        try visit.press(Array(repeating: "Down", count: TidyCard.deeds.count).joined(separator: " "))
        #expect(visit.screen.contains("nouvelle salle"))
    }

    @Test func theMessageOfAFindingHasItsSign() throws {
        var laboratory = Laboratory.fair
        laboratory.layouts[.id("marche")]?.items[1].y = 290
        var visit = try visit(laboratory)
        let signs = ["!", "?", "i"]
        for _ in 0..<12 {
            try visit.press("n")
            let sign = try #require(visit.state.selectedFinding?.sign)
            #expect(signs.contains(sign) && visit.state.message?.sign == sign)
        }
        try visit.press("n")
        let shown = try #require(visit.state.message)
        #expect(visit.screen.contains(" \(shown.sign ?? "") \(shown.phrase.fr.prefix(20))"))
    }

    @Test func englishHasItsOwnPointsAndSpaces() throws {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: 160, rows: 50), language: .english)
        try visit.press("4 Down")
        #expect(visit.screen.contains("6 m; 1 m") && !visit.screen.contains("m ; "))
        try visit.press("p")
        #expect(visit.screen.contains("1.5 →"))
    }

    @Test func legendsFitTheSmallestWindow() throws {
        var laboratory = Laboratory.fair
        laboratory.layouts[.id("marche")]?.items[0].power = 2_000
        for (place, use) in [Zone.Use.standing, .seated, .wheelchair].enumerated() {
            var zone = Zone()
            (zone.id, zone.use, zone.title) = (.id("z\(place)"), use, "Un nom de zone plutôt long")
            zone.outline = [Corner(x: 0, y: 0), Corner(x: 100, y: 0), Corner(x: 100, y: 100)]
            laboratory.layouts[.id("marche")]?.zones.append(zone)
        }
        var visit = try visit(laboratory)
        try visit.press("c c c")
        #expect(visit.screen.contains("sortie : "))
        try visit.press("c")
        #expect(visit.screen.contains("fauteuil") || visit.screen.contains("…"))
        try visit.press("c")
        #expect(visit.screen.contains("~ branché"))
    }

    @Test func peopleWalkOnFreeFloorOnly() throws {
        var visit = try visit(.fair, Size(columns: 100, rows: 30))
        try visit.press("v v c")
        let before = visit.state.draw()
        try visit.press("c c c c c E Right Right")
        let bare = before.text.filter { "┏┓┗┛┃━▓═║".contains($0) }.count
        #expect(visit.screen.filter { "┏┓┗┛┃━▓═║".contains($0) }.count == bare)
    }

    @Test func itemsOutOfSightHaveAnArrowAndANumber() throws {
        var visit = try visit()
        #expect(visit.state.planView.zoom == nil && !visit.screen.contains("2▸"))
        try visit.press("Down z z z z")
        #expect(visit.screen.contains("2▸") || visit.screen.contains("1▸"))
    }

    @Test func aFindingThatGoesLeavesOneInItsLayout() throws {
        var laboratory = Laboratory.fair
        var other = laboratory.layouts[.id("marche")] ?? Layout()
        (other.id, other.title) = (.id("marche-2"), "Autre marché")
        laboratory.layouts[other.id] = other
        laboratory.layouts[.id("marche")]?.items[1].y = 350
        var visit = try visit(laboratory)
        try visit.press("n")
        for _ in 0..<30 where visit.state.selectedFinding?.measured.kind != .overlap { try visit.press("n") }
        #expect(visit.state.selectedFinding?.measured.kind == .overlap)
        visit.state.laboratory.layouts[.id("marche")]?.items[1].y = 100
        visit.state.digestAgain()
        visit.take(.event(.key(.character("~"))))
        #expect(visit.state.list.current?.layout == .id("marche"))
    }

    @Test func whatIsTypedIsUnderstoodBeforeItIsAccepted() throws {
        var visit = try visit()
        try visit.press("g s text:Salle_2000x2000")
        #expect(visit.screen.contains("= 20 m × 20 m"))
        try visit.press("Escape g i text:beaucoup Enter")
        #expect(visit.screen.contains("Le nombre d’invité·es doit être entre 0 et 100000"))
        try visit.press("Escape Down g n text:trois Enter")
        #expect(visit.screen.contains("Le nombre de colonnes") && visit.screen.contains("3x2 1,4"))
        try visit.press("C-u text:3x2_1,4")
        #expect(visit.screen.contains("3 colonnes × 2 rangées, 1,40 m entre eux"))
    }
}
