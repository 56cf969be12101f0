import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// What there is to know about a layout, walked through, accepted, and shown on the floor.
@Suite struct FindingTests {
    /// The fair with a stand in the way of the bread.
    private func crowded() -> Laboratory {
        var laboratory = Laboratory.fair
        laboratory.layouts[.id("marche")]?.items[1].y = 290
        return laboratory
    }

    private func visit(_ laboratory: Laboratory) throws -> Visit {
        var visit = Visit(laboratory, as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("4")
        return visit
    }

    @Test func oneWalksThroughThemOnTheDrawing() throws {
        var visit = try visit(crowded())
        try visit.press("n")
        #expect(visit.state.planView.form == .findings && visit.state.selectedFinding != nil)
        #expect(visit.screen.contains("Règle") || visit.screen.contains("Remède"))
        let first = visit.state.selectedFinding?.key
        try visit.press("n N")
        #expect(visit.state.selectedFinding?.key == first)
    }

    @Test func aWaiverNamesWhoAndWhyAndIsTakenBack() throws {
        var visit = try visit(crowded())
        try visit.press("n W Enter")
        #expect(visit.screen.contains("Motif") && !visit.state.overlays.isEmpty)
        try visit.press("text:vu_avec_la_mairie Enter")
        let waiver = try #require(visit.state.laboratory.layouts[.id("marche")]?.waivers.first)
        #expect(waiver.author == .id("luc-noel") && waiver.day == .test && waiver.reason == "vu avec la mairie")
        let key = waiver.finding
        #expect(visit.state.shownStudy?.findings.first { $0.key == key }?.sign == "✓")
        try visit.press("u")
        #expect(visit.state.laboratory == crowded())
    }

    @Test func aBlockedDoorSaysWhatIsLeft() throws {
        var visit = try visit(.fair)
        for _ in 0..<9 where visit.state.chosenDoor?.door != .id("porte") { try visit.press("Down") }
        try visit.press("x text:travaux Enter")
        #expect(visit.state.laboratory.layouts[.id("marche")]?.blockedDoors.first?.reason == "travaux")
        #expect(visit.screen.contains("Bloquée dans ce plan"))
        #expect(visit.state.shownStudy?.findings.contains { $0.measured.kind == .noEntrance } == true)
        try visit.press("x")
        #expect(visit.state.laboratory.layouts[.id("marche")]?.blockedDoors.isEmpty == true)
    }

    @Test func layersShowTheFloor() throws {
        var visit = try visit(.fair)
        try visit.press("c")
        #expect(visit.screen.contains("circulation") && visit.screen.contains("≥1,40 m"))
        try visit.press("c c")
        #expect(visit.screen.contains("sortie la plus proche") && visit.screen.contains("•"))
        try visit.press("c c c")
        #expect(visit.state.planView.layer == .none)
    }

    @Test func zoomGoesCloserAboutWhatIsSelected() throws {
        var visit = try visit(.fair)
        try visit.press("Down Down z z")
        #expect(visit.state.planView.zoom != nil && visit.screen.contains("B Miel"))
        try visit.press("Z Z Z Z Z Z")
        #expect(visit.state.planView.zoom == nil)
    }

    @Test func theDrawingAloneHasTheWholeWidth() throws {
        var visit = try visit(.fair)
        try visit.press("v v")
        #expect(!visit.screen.contains("┌─ Plan ") && visit.screen.contains("┌─ Marché"))
        try visit.press("v")
        #expect(visit.screen.contains("┌─ Plan "))
    }

    @Test func rulesAreReadAndAdapted() throws {
        var visit = try visit(.fair)
        try visit.press("k")
        #expect(visit.screen.contains("Règles du plan") && visit.screen.contains("CO 36"))
        try visit.press("Space")
        #expect(visit.state.laboratory.settings.layoutRules.first?.isOff == true)
        try visit.press("Space Enter text:0,7 Enter")
        #expect(visit.state.laboratory.settings.layoutRules.first?.value == 70)
        try visit.press("Enter text:zut Enter")
        #expect(visit.screen.contains("zut") && visit.state.laboratory.settings.layoutRules.first?.value == 70)
    }

    @Test func theirNumberIsInTheListAndTheyComeUpAtHome() throws {
        var visit = try visit(crowded())
        #expect(visit.lines.contains { $0.contains("┌─ Marché · ") && ($0.contains("!") || $0.contains("?")) })
        try visit.press("1")
        #expect(visit.screen.contains("À vérifier dans les plans"))
    }

    @Test func layoutsAreCopiedAndCompared() throws {
        var visit = try visit(.fair)
        try visit.press("g p")
        #expect(visit.state.laboratory.layouts.count == 2)
        try visit.press("g k")
        #expect(visit.screen.contains("Plans de la salle") && visit.screen.contains("en place"))
    }
}
