import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

@Suite struct PlanTests {
    @Test func theRoomIsDrawnToScale() throws {
        let scale = try #require(
            PlanScale(PlanBounds(Room.barn.outline), in: Rect(column: 0, row: 0, columns: 60, rows: 20)))
        #expect(scale.centimetres == 20)
        let first = scale.cell(x: 0, y: 0)
        let last = scale.cell(x: 800, y: 600)
        #expect(last.column - first.column == 40)
        #expect(last.row - first.row == 15)
    }

    @Test func wallsDoorAndStandStandWhereTheyAre() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("4")
        let drawing = visit.lines
        let top = try #require(drawing.firstIndex { $0.contains("┏") })
        let bottom = try #require(drawing.firstIndex { $0.contains("┗") })
        #expect(drawing[bottom].contains("═1═"))
        #expect(drawing[top...bottom].contains { $0.contains("A Buvette") })
        let width = drawing[top].count { "┏━┓".contains($0) }
        #expect((bottom - top) * 2 * 8 >= (width - 1) * 6 - 16 && (bottom - top) * 2 * 8 <= (width - 1) * 6 + 16)
    }

    @Test func slantedWallsAreDrawn() throws {
        var room = Room.barn
        room.outline = [Corner(x: 0, y: 0), Corner(x: 800, y: 0), Corner(x: 400, y: 600)]
        var laboratory = Laboratory.village
        laboratory.rooms[room.id] = room
        var visit = Visit(laboratory, size: Size(columns: 100, rows: 30))
        try visit.press("4")
        #expect(visit.screen.contains("▪"))
    }

    @Test(arguments: [[], [Corner(x: 0, y: 0)], [Corner(x: 5, y: 5), Corner(x: 5, y: 900)]])
    func anOutlineThatIsNoneSaysSo(outline: [Corner]) throws {
        var room = Room.barn
        room.outline = outline
        var laboratory = Laboratory.village
        laboratory.rooms[room.id] = room
        var visit = Visit(laboratory, size: Size(columns: 100, rows: 30))
        try visit.press("4")
        #expect(visit.screen.contains("pas de contour"))
    }

    @Test func aClickOnTheDrawingSelectsWhatStandsThere() throws {
        var visit = Visit(size: Size(columns: 100, rows: 30))
        try visit.press("4")
        let row = try #require(visit.lines.firstIndex { $0.contains("A Buvette") })
        let column = try #require(visit.lines[row].range(of: "A Buvette")).lowerBound
        let place = visit.lines[row].distance(from: visit.lines[row].startIndex, to: column)
        try visit.press("click:\(place + 2),\(row + 1)")
        #expect(visit.state.list.current == .item(layout: .id("marche"), item: .id("bar")))
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
