import LIAVVModel
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// The room, its walls, columns and doors, and zones: rows, forms, removal, and the window over the drawing.
@Suite struct PartRowTests {
    private func visit(_ size: Size = Size(columns: 100, rows: 30)) throws -> Visit {
        var laboratory = Laboratory.fair
        var wall = InnerWall()
        (wall.id, wall.points) = (.id("cloison"), [Corner(x: 300, y: 300), Corner(x: 300, y: 600)])
        var column = Obstacle()
        (column.id, column.x, column.y, column.width, column.depth) = (.id("poteau"), 600, 400, 40, 40)
        var zone = Zone()
        (zone.id, zone.use) = (.id("file"), .queue)
        zone.outline = [Corner(x: 400, y: 500), Corner(x: 700, y: 500), Corner(x: 700, y: 700), Corner(x: 400, y: 700)]
        laboratory.rooms[Room.barn.id]?.walls = [wall]
        laboratory.rooms[Room.barn.id]?.obstacles = [column]
        laboratory.layouts[.id("marche")]?.zones = [zone]
        var visit = Visit(laboratory, as: "luc-noel", size: size)
        try visit.press("4")
        return visit
    }

    private func room(_ visit: Visit) -> Room { visit.state.laboratory.rooms[Room.barn.id] ?? Room() }

    @Test func theRoomAndAllPartsHaveARow() throws {
        let visit = try visit(Size(columns: 160, rows: 50))
        for words in ["q file d’attente", "▣ La grange", "12×8 m", "1 Grande porte", "┃ cloison", "█ poteau"] {
            #expect(visit.screen.contains(words), "\(words)")
        }
    }

    @Test func theRoomIsTypedAnewAndWhatCannotBeIsSaid() throws {
        var visit = try visit()
        try visit.walk(to: "grange")
        let before = visit.state.laboratory
        try visit.press("Enter Down Down")
        #expect(visit.screen.contains("0;0 12;0 12;8 0;8"))
        try visit.press("C-u text:0;0_12;8_12;0_0;8 Enter")
        #expect(visit.screen.contains("se croiserait") && visit.state.laboratory == before)
        try visit.press("C-u text:0;0_14;0_14;8_0;8")
        #expect(visit.screen.contains("= 4 coins, 14 m × 8 m"))
        try visit.press("Enter")
        #expect(room(visit).outline[1].x == 1400 && room(visit).doors[0].x == 700)
        try visit.press("u")
        #expect(visit.state.laboratory == before)
    }

    @Test func theRoomOfALayoutIsNotRemoved() throws {
        var visit = try visit()
        try visit.walk(to: "grange")
        try visit.press("Delete")
        #expect(visit.screen.contains("est la salle de") && visit.state.overlays.isEmpty)
    }

    @Test(arguments: ["file", "cloison", "poteau", "derriere"])
    func partsAreRemovedAfterAQuestion(name: String) throws {
        var visit = try visit()
        let before = visit.state.laboratory
        try visit.walk(to: name)
        try visit.press("Delete")
        #expect(visit.screen.contains("Retirer «") && !visit.screen.contains("corbeille"))
        try visit.press("o")
        #expect(visit.state.laboratory.layouts.count == before.layouts.count)
        #expect(visit.state.laboratory.content(of: try #require(Self.targets[name])) == nil)
        try visit.press("u")
        #expect(visit.state.laboratory == before)
    }

    private static let targets = [
        "file": PlanPart(.zone, .id("file"), of: .id("marche")).target,
        "cloison": PlanPart(.wall, .id("cloison"), of: Room.barn.id).target,
        "poteau": PlanPart(.column, .id("poteau"), of: Room.barn.id).target,
        "derriere": PlanPart(.door, .id("derriere"), of: Room.barn.id).target,
    ]

    @Test func aZoneIsTypedAnew() throws {
        var visit = try visit()
        try visit.walk(to: "file")
        try visit.press("e text:Buffet Enter")
        #expect(visit.state.laboratory.layouts[.id("marche")]?.zones[0].title == "Buffet")
        #expect(visit.screen.contains("q Buffet"))
    }

    @Test func aDoorMovesAlongItsWallAndIntoAnother() throws {
        var visit = try visit()
        try visit.walk(to: "derriere")
        try visit.press("p text:1,5 Enter")
        #expect(room(visit).doors[1].centre == Corner(x: 0, y: 50))
        try visit.press("p text:9;0,1 Enter")
        #expect(room(visit).doors[1].centre == Corner(x: 900, y: 0))
        try visit.press("p text:6;4")
        #expect(visit.screen.contains("= 6 m ; 4 m"))
        try visit.press("Enter")
        #expect(visit.screen.contains("de tout mur"))
    }

    @Test func aDoorTakesAPlaceAsItemsDo() throws {
        var visit = try visit()
        try visit.walk(to: "derriere")
        try visit.press("p text:9_x_0,1 Enter")
        #expect(room(visit).doors[1].centre == Corner(x: 900, y: 0))
    }

    @Test func wallsColumnsAndZonesMoveByWhatIsTyped() throws {
        var visit = try visit()
        let before = visit.state.laboratory
        try visit.walk(to: "file")
        try visit.press("p text:0,5;-1")
        #expect(
            visit.screen.contains("Déplacer la zone")
                && visit.screen.contains("= 50 cm vers la droite, 1 m vers le haut"))
        try visit.press("Enter")
        #expect(visit.state.laboratory.layouts[.id("marche")]?.zones[0].outline.first == Corner(x: 450, y: 400))
        try visit.walk(to: "cloison")
        try visit.press("p text:1 Enter")
        #expect(room(visit).walls[0].points.map(\.x) == [400, 400])
        try visit.walk(to: "poteau")
        try visit.press("p text:0;-0,4 Enter")
        #expect(room(visit).obstacles[0].y == 360)
        try visit.press("p text:90;0 Enter")
        #expect(
            room(visit).obstacles[0].x == 600 && !visit.state.overlays.isEmpty,
            "it is refused, and what was typed is kept")
        try visit.press("Escape u u u")
        #expect(visit.state.laboratory == before)
    }

    @Test func theWindowFollowsTheChoice() throws {
        var visit = try visit()
        try visit.walk(to: "bar")
        try visit.press("z z z z z z z z z z z")
        #expect(visit.state.planView.zoom == 5 && visit.state.planView.centre == Corner(x: 600, y: 100))
        try visit.walk(to: "pain")
        #expect(visit.state.planView.centre == Corner(x: 1000, y: 500))
        try visit.press("S-Left S-Left z")
        #expect(visit.state.planView.centre == Corner(x: 1000, y: 500))
        try visit.press("0")
        #expect(visit.state.planView.zoom == nil)
    }

    @Test func anotherLayoutIsShownWhole() throws {
        var visit = try visit()
        try visit.press("D text:Autre Enter z z")
        #expect(visit.state.shownLayout?.title == "Autre" && visit.state.planView.zoom != nil)
        try visit.press("End")
        #expect(visit.state.shownLayout?.title == "Marché" && visit.state.planView.zoom == nil)
    }

    @Test func aRoomThatIsDrawnComesWithALayoutWhichIsShown() throws {
        var visit = try visit()
        let before = visit.state.laboratory
        try visit.press("g s text:Salle_du_haut_9x6 Enter")
        #expect(visit.state.shownLayout?.title == "Salle du haut" && visit.state.shownRoom?.title == "Salle du haut")
        try visit.press("u")
        #expect(visit.state.laboratory == before)
    }

    @Test func aRoomWithoutLayoutIsDrawnAndGetsOne() throws {
        var laboratory = Laboratory.fair
        laboratory.layouts = Table([])
        var visit = Visit(laboratory, as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("4")
        try visit.walk(to: "grange")
        #expect(visit.screen.contains("Salles sans plan") && visit.screen.contains("12 × 8 m"))
        try visit.press("+ z c n")
        #expect(visit.state.laboratory == laboratory)
        try visit.press("D text:Premier Enter")
        #expect(visit.state.shownLayout?.room == Room.barn.id && visit.screen.contains("Premier"))
    }

    @Test func whatCouldNotBeReadIsNamedWhereItWouldBe() throws {
        var state = State(
            laboratory: .fair, problems: [Phrase("?", "?")], unread: ["layouts/forum.plist", "actions/x.plist"],
            today: .test, viewer: nil, language: .french, size: Size(columns: 100, rows: 30),
            now: Instant(milliseconds: 0), seed: 1)
        _ = state.update(.event(.key(.character("4"))))
        let screen = state.draw().text
        #expect(screen.contains("! layouts/forum.plist") && screen.contains("Pourquoi : accueil (1)"))
        #expect(!screen.contains("actions/x.plist"))
    }

    @Test func whatStandsAcrossAWallIsSaid() throws {
        var visit = try visit()
        try visit.walk(to: "bar")
        try visit.press("p text:0,6 Up")
        #expect(visit.screen.contains("chevauche mur"))
        #expect(!visit.screen.contains("↑ 0 cm"))
    }

    @Test func aScreenIsNotWhatTheNarrowestWayLeadsTo() throws {
        var laboratory = Laboratory.fair
        var screen = Item.stand("ecran", "Écran", x: 1190, y: 780)
        (screen.kind, screen.width, screen.depth) = (.screen, 10, 10)
        laboratory.layouts[.id("marche")]?.items.append(screen)
        var visit = Visit(laboratory, as: "luc-noel", size: Size(columns: 100, rows: 30))
        try visit.press("4")
        let way = try #require(visit.state.shownStudy?.narrowestWay)
        #expect(way.item.id != screen.id)
    }
}
