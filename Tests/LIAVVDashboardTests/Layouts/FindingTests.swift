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
        try visit.press("Space Enter")
        #expect(visit.screen.contains("Dites pourquoi") && visit.state.laboratory.settings.layoutRules.isEmpty)
        try visit.press("text:porte_condamnée Enter")
        let rule = try #require(visit.state.laboratory.settings.layoutRules.first)
        #expect(rule.isOff && rule.reason == "porte condamnée" && rule.author == .id("luc-noel") && rule.day == .test)
        #expect(visit.screen.contains("règle désactivée par Luc NOËL"))
        try visit.press("Escape v")
        #expect(visit.screen.contains("1 règle désactivée"))
        try visit.press("k Space")
        #expect(visit.state.laboratory.settings.layoutRules.isEmpty)
        try visit.press("Enter text:0,7 Enter")
        #expect(visit.screen.contains("Dites pourquoi") && visit.state.laboratory.settings.layoutRules.isEmpty)
        try visit.press("text:_vu Enter")
        #expect(visit.state.laboratory.settings.layoutRules.first?.value == 70)
        try visit.press("Enter text:zut Enter")
        #expect(visit.screen.contains("zut") && visit.state.laboratory.settings.layoutRules.first?.value == 70)
    }

    @Test func whoReadsAnArticleNotesTheDay() throws {
        var visit = try visit(.fair)
        try visit.press("k Enter text:0,7_vu Enter v")
        let rule = try #require(visit.state.laboratory.settings.layoutRules.first)
        #expect(rule.verifiedOn == .test && rule.value == 70 && rule.reason == "vu")
        #expect(visit.screen.contains("vérifiée le"))
        try visit.press("v")
        #expect(visit.state.laboratory.settings.layoutRules.first?.verifiedOn == nil)
        #expect(visit.screen.contains("à revérifier sur"))
        try visit.press("Down v")
        let other = try #require(visit.state.laboratory.settings.layoutRules.first { $0.value == nil })
        #expect(other.verifiedOn == .test && !other.isAdapted && other.reason.isEmpty)
    }

    @Test func theirNumberIsInTheListAndTheyComeUpAtHome() throws {
        var visit = try visit(crowded())
        #expect(visit.lines.contains { $0.contains("┌─ Marché · ") && ($0.contains("!") || $0.contains("?")) })
        try visit.press("resize:100x50 1")
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

/// What is typed in one line and added to a room or a layout.
@Suite struct BuildingTests {
    private func visit() throws -> Visit {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("4 g")
        return visit
    }

    private func room(_ visit: Visit) -> Room? { visit.state.laboratory.rooms[.id("grange")] }

    @Test func aWallAColumnADoorAndAZone() throws {
        var visit = try visit()
        try visit.press("w text:2;3_6;3 Enter g o text:5;5_0,4 Enter g q text:12;4_1,4_Côté_cour Enter")
        #expect(room(visit)?.walls.first?.points == [Corner(x: 200, y: 300), Corner(x: 600, y: 300)])
        #expect(room(visit)?.obstacles.first?.form == .round && room(visit)?.obstacles.first?.width == 40)
        #expect(room(visit)?.doors.last?.clearWidth == 140 && room(visit)?.doors.last?.title == "Côté cour")
        try visit.press("g z text:1;4_3;6_debout_Buffet Enter")
        let zone = try #require(visit.state.laboratory.layouts[.id("marche")]?.zones.first)
        #expect(zone.use == .standing && zone.title == "Buffet" && zone.outline.count == 4)
        try visit.press("u u u u")
        #expect(visit.state.laboratory == .fair)
    }

    @Test func aRoomAndAnEmptyLayout() throws {
        var visit = try visit()
        try visit.press("s text:Préau_9x6 Enter")
        #expect(visit.state.laboratory.rooms.contains { $0.title == "Préau" && $0.outline.count == 4 })
        try visit.press("g s text:Croix_0;0_4;4_4;0_0;4 Enter")
        #expect(visit.screen.contains("se croise"))
        try visit.press("Escape D text:Essai Enter")
        #expect(visit.state.laboratory.layouts.contains { $0.title == "Essai" && $0.items.isEmpty })
    }

    @Test func whatIsNoPlaceIsRefusedAndStaysTyped() throws {
        var visit = try visit()
        try visit.press("w text:2;x Enter")
        #expect(visit.screen.contains("2;x") && !visit.state.overlays.isEmpty)
        try visit.press("Escape g q text:6;4_1,4 Enter")
        #expect(visit.screen.contains("mur") && !visit.state.overlays.isEmpty)
    }

    @Test func anItemAndADoorHaveForms() throws {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: 100, rows: 40))
        try visit.press("4 Down e")
        #expect(visit.screen.contains("Puissance (W)") && visit.screen.contains("Responsable"))
        try visit.press("Escape Down Down Down Down e")
        #expect(visit.screen.contains("Passage libre"))
    }
}

/// People leaving, drawn step by step.
@Suite struct CrowdTests {
    @Test func everybodyLeavesAndOneCanGoBack() throws {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("4 E")
        #expect(visit.screen.contains("Image seulement") && visit.screen.contains(": 0 dehors, 36 dedans"))
        #expect(visit.screen.contains("o"))
        try visit.press("Right Right Left Left")
        #expect(visit.screen.contains(": 0 dehors, 36 dedans"))
        try visit.press("End")
        #expect(visit.screen.contains("36 dehors, 0 dedans"))
        try visit.press("Escape")
        #expect(visit.state.laboratory == .fair && visit.state.overlays.isEmpty)
    }
}
