import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// Items of a layout in the hand: keys in, places and screen out.
@Suite struct HoldTests {
    private func visit() throws -> Visit {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("4 Down Down")
        #expect(visit.state.list.current == .item(layout: .id("marche"), item: .id("miel")))
        return visit
    }

    @Test func arrowsMoveAndEnterKeepsItAsOneChange() throws {
        var visit = try visit()
        try visit.press("p Left Left S-Down")
        #expect(visit.state.laboratory == .fair)
        #expect(visit.screen.contains("En main : Miel") && visit.screen.contains("← 80 cm A"))
        try visit.press("Enter")
        let moved = try #require(visit.state.laboratory.item("miel"))
        #expect((moved.x, moved.y) == (980, 150))
        #expect(visit.screen.contains("✓ Miel : 20 cm vers la gauche, 50 cm vers le bas · enregistré"))
        try visit.press("u")
        #expect(visit.state.laboratory == .fair)
    }

    @Test func escapeLeavesEverythingAsItWas() throws {
        var visit = try visit()
        try visit.press("p")
        #expect(visit.screen.contains("En main : Miel"))
        try visit.press("Left r Escape")
        #expect(visit.state.shownStudy != nil && !visit.screen.contains("En main"))
        #expect(visit.state.laboratory == .fair && visit.state.overlays.isEmpty && visit.effects.isEmpty)
    }

    @Test func aLengthIsTypedBeforeTheArrow() throws {
        var visit = try visit()
        try visit.press("p text:1,25")
        #expect(visit.screen.contains("Une flèche avance de 1,25 m"))
        try visit.press("Down Enter")
        #expect(visit.state.laboratory.item("miel")?.y == 225)
        try visit.press("p text:1mc Left")
        #expect(visit.screen.contains("n’est pas une longueur"))
        try visit.press("C-u text:3x4 Enter Enter")
        #expect(visit.state.laboratory.item("miel")?.centre == Corner(x: 300, y: 400))
    }

    @Test func theFindingsAreThoseOfTheHand() throws {
        var visit = try visit()
        try visit.press("p text:2 Left")
        #expect(visit.screen.contains("se chevauchent"))
        try visit.press("text:2 Right")
        #expect(!visit.screen.contains("se chevauchent"))
    }

    @Test func turningResizingAndSnapping() throws {
        var visit = try visit()
        try visit.press("p r R l P Enter")
        let item = try #require(visit.state.laboratory.item("miel"))
        #expect((item.rotation, item.width, item.depth) == (105, 310, 190))
        try visit.press("u p text:0,42 Right s")
        #expect(visit.screen.contains("bord droit = mur"))
        try visit.press("Enter")
        #expect(visit.state.laboratory.item("miel")?.x == 1050)
    }

    @Test func whatLeavesTheRoomIsRefusedAndStaysInTheHand() throws {
        var visit = try visit()
        try visit.press("p text:30 Right")
        #expect(visit.screen.contains("hors de la salle") && visit.state.held?.item?.x == 1000)
    }

    @Test func whatIsPlacedComesFromTheCatalogue() throws {
        var visit = try visit()
        try visit.press("+ text:estr Enter")
        #expect(visit.state.held != nil)
        try visit.press("text:2 Down Enter")
        let items = try #require(visit.state.laboratory.layouts[.id("marche")]?.items)
        #expect(items.count == 4 && items[3].kind == .stage)
        try visit.press("u")
        #expect(visit.state.laboratory == .fair)
        try visit.press("+ text:4x5 Enter Enter")
        #expect(visit.state.laboratory.layouts[.id("marche")]?.items.last?.capacity == 20)
    }

    @Test func severalAreMarkedAndBroughtInLine() throws {
        var visit = try visit()
        try visit.press("Space Space g g")
        #expect(visit.screen.contains("déjà") || visit.state.laboratory != .fair)
        try visit.press("p Left Enter")
        #expect(visit.state.laboratory.item("pain")?.x == 990 && visit.state.laboratory.item("miel")?.x == 990)
        try visit.press("y Up Enter")
        #expect(visit.state.laboratory.layouts[.id("marche")]?.items.count == 5)
    }

    @Test func anItemOfSomeoneElsesMeanwhileIsKept() throws {
        var visit = try visit()
        try visit.press("p Left")
        var other = Laboratory.fair
        other.layouts[.id("marche")]?.items[0].title = "Buvette du soir"
        let record = RecordReference(kind: .layout, id: .id("marche"))
        visit.take(.elsewhere([], [record: other.value(of: record)]))
        try visit.press("Enter")
        #expect(visit.state.laboratory.item("bar")?.title == "Buvette du soir")
        #expect(visit.state.laboratory.item("miel")?.x == 990)
    }

    @Test func theMouseTakesAnItemAndPutsItDown() throws {
        var visit = try visit()
        let row = try #require(visit.lines.lastIndex { $0.contains("C Pain") })
        let column = try #require(visit.lines[row].firstColumn(of: "C Pain"))
        try visit.press("drag:\(column + 1),\(row + 1),\(column - 9),\(row + 1)")
        let item = try #require(visit.state.laboratory.item("pain"))
        #expect(item.x < 1000 && item.y == 500 && visit.state.overlays.isEmpty)
    }

    @Test func deleteOnADoorTakesTheDoorAwayAndNotTheLayout() throws {
        var visit = try visit()
        for _ in 0..<9 where visit.state.chosenDoor == nil { try visit.press("Down") }
        try visit.press("Delete o")
        #expect(visit.state.laboratory.layouts[.id("marche")] != nil)
        #expect(visit.state.laboratory.rooms[Room.barn.id]?.doors.count == 1)
        try visit.press("u")
        #expect(visit.state.laboratory == .fair)
    }

    @Test func aBlockedDoorIsReopenedByItsFooter() throws {
        var visit = try visit()
        for _ in 0..<9 where visit.state.chosenDoor == nil { try visit.press("Down") }
        #expect(!visit.screen.contains("rouvrir"))
        try visit.press("x Enter")
        #expect(visit.screen.contains("rouvrir"))
    }

    @Test func theWholeRoomIsOneKeyAway() throws {
        var visit = try visit()
        try visit.press("z")
        #expect(visit.state.planView.zoom != nil)
        try visit.press("0")
        #expect(visit.state.planView.zoom == nil)
    }

    @Test func aNewLayoutIsChosen() throws {
        var visit = try visit()
        try visit.press("D text:Autre Enter")
        #expect(visit.state.shownLayout?.title == "Autre")
    }

    @Test func aSizeFindsTheStandBeforeRowsOfChairs() throws {
        var visit = try visit()
        try visit.press("+ text:3x3 Enter")
        #expect(visit.state.held?.item?.kind == .stand)
    }
}

extension String {
    /// Where a text begins, in characters.
    func firstColumn(of text: String) -> Int? {
        let (all, part) = (Array(self), Array(text))
        return all.indices.first { all[$0...].starts(with: part) }
    }
}
