import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The mouse on the drawing: corners, turns, and what is drawn rather than typed; undo brings everything back.
@Suite struct PlanMouseTests {
    private func visit() throws -> Visit {
        var visit = Visit(.fair, as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("4 Down Down Down")
        #expect(visit.state.list.current == .item(layout: .id("marche"), item: .id("pain")))
        return visit
    }

    private func scale(_ visit: Visit) throws -> PlanScale {
        let room = try #require(visit.state.shownRoom)
        return try #require(visit.state.planScale(room, in: Arrangement(visit.state).extra))
    }

    private func at(_ x: Int, _ y: Int, _ visit: Visit) throws -> String {
        let cell = try scale(visit).cell(x: x, y: y)
        return "\(cell.column + 1),\(cell.row + 1)"
    }

    @Test func aCornerOfTheSelectedItemResizesIt() throws {
        var visit = try visit()
        let item = try #require(visit.state.laboratory.item("pain"))
        let corner = item.cell(of: .bottomRight, try scale(visit))
        #expect(Array(visit.lines[corner.row])[corner.column] == "+")
        try visit.press("drag:\(corner.column + 1),\(corner.row + 1),\(try at(1_140, 720, visit))")
        let grown = try #require(visit.state.laboratory.item("pain"))
        #expect(grown.width == 290 && grown.depth == 320 && grown.y == 560 && grown.x == 995)
        try visit.press("u")
        #expect(visit.state.laboratory == .fair)
    }

    @Test func theCornerOfATurnedItemKeepsTheOppositeOne() {
        var item = Item.stand("s", "S", x: 500, y: 500)
        item.rotation = 90
        let opposite = item.place(of: .topLeft)
        let size = item.size(
            bringing: .bottomRight, to: .init(x: opposite.x - 300, y: opposite.y + 400))
        #expect(size.width == 400 && size.depth == 300)
        #expect(item.size(bringing: .bottomRight, to: .init(x: 600, y: 300)).width == 10)
    }

    @Test func theRightButtonTurns() throws {
        var visit = try visit()
        try visit.press("rclick:\(try at(1_000, 500, visit))")
        #expect(visit.state.laboratory.item("pain")?.rotation == 90)
        try visit.press("u rdrag:\(try at(1_100, 500, visit)),\(try at(1_000, 660, visit))")
        #expect(visit.state.laboratory.item("pain")?.rotation == 75 && visit.state.overlays.isEmpty)
        try visit.press("u")
        #expect(visit.state.laboratory == .fair)
    }

    @Test func aWallIsDrawnByADragAndAcceptedByADoubleClick() throws {
        var visit = try visit()
        try visit.press("g w")
        try visit.press("drag:\(try at(200, 300, visit)),\(try at(600, 300, visit))")
        #expect(visit.screen.contains("•") && visit.state.laboratory == .fair)
        try visit.press("dclick:\(try at(600, 300, visit))")
        let wall = try #require(visit.state.laboratory.rooms[.id("grange")]?.walls.first)
        #expect(wall.points.count == 2 && wall.points[0].y == wall.points[1].y)
        try visit.press("u")
        #expect(visit.state.laboratory == .fair)
    }

    @Test func aRoomIsDrawnByClicksAndNamed() throws {
        var visit = try visit()
        try visit.press("g s text:Préau")
        for (x, y) in [(0, 0), (600, 0), (600, 300), (0, 300)] { try visit.press("click:\(try at(x, y, visit))") }
        try visit.press("Enter")
        let room = try #require(visit.state.laboratory.rooms.first { $0.title == "Préau" })
        #expect(room.outline.count == 4)
        try visit.press("u")
        #expect(visit.state.laboratory == .fair)
    }

    @Test func aPressOutsideTheDrawingDrawsNothing() throws {
        var visit = try visit()
        try visit.press("g w click:2,2")
        guard case .ask(let card)? = visit.state.overlays.last else { return #expect(Bool(false)) }
        #expect(card.field.text.isEmpty)
    }
}
