import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite("Layouts as plain text")
struct PlanTextTests {
    private func plan(_ sheet: PlanSheet, _ columns: Int) -> [String] {
        CharacterPlan(PlanDrawing(sheet), columns: columns)?.lines ?? []
    }

    @Test("the plan in characters: walls, doors with their numbers, a blocked one, letters, findings; ASCII only")
    func characters() throws {
        var (layout, room) = (try PlanFixture.layout(), try PlanFixture.room())
        room.outline = [(0, 0), (600, 0), (600, 400), (0, 400)].map(Corner.init)
        (room.walls, room.obstacles) = ([], [room.obstacles[1]])
        (room.obstacles[0].x, room.obstacles[0].y) = (500, 120)
        (room.doors[0].x, room.doors[0].y, room.doors[0].swing) = (300, 400, .none)
        (room.doors[1].y, room.doors[1].swing) = (200, .none)
        room.doors.removeLast()
        layout.items = [layout.items[1]]
        (layout.items[0].x, layout.items[0].y, layout.items[0].title) = (200, 120, "")
        layout.zones = []
        let sheet = try PlanFixture.sheet(layout, in: room)
        let lines = plan(sheet, 80)
        #expect(lines.joined().utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        let all = lines.joined(separator: "\n")
        #expect(all.contains("==D1==") && all.contains("D2") && all.contains("x") && all.contains("%%"))
        #expect(all.contains("A A A"))
        for (index, finding) in sheet.study.findings.enumerated() where finding.measured.at != nil {
            #expect(all.contains("\(finding.sign)\(index + 1)"), "\(all)")
        }
    }

    @Test("rules set aside are told with who, when and why; a blocked exit is among the exits")
    func asideAndBlocked() throws {
        var (off, other) = (AdaptedRule(), AdaptedRule())
        (off.rule, off.isOff, off.reason) = ("deadEnd", true, "vu avec la mairie")
        (off.author, off.day) = (try PlanFixture.id("yona"), Day(iso: "2025-03-01"))
        other = off
        other.rule = "rowGauge"
        var settings = Settings()
        settings.layoutRules = [off, other]
        let sheet = try PlanFixture.sheet(settings: settings)
        let notes = sheet.sections.flatMap(\.notes).map(\.text)
        #expect(
            notes.contains {
                $0.hasPrefix("2 règles désactivées par Yona DIENE le ") && $0.contains("1er mars 2025")
                    && $0.contains("vu avec la mairie (cul-de-sac")
            }, "\(notes)")
        #expect(notes.contains { $0.contains("Porte secours") && $0.contains("0\u{A0}unité de passage, BLOQUÉE") })
        let files = [PlanText(sheet).text, PlanSVG(sheet, scale: .hundredth).text, PlanDXF(sheet).text]
        for file in files { #expect(file.contains("mairie")) }
    }

    @Test("every item can be seen, though a larger one lies on it")
    func overlapping() throws {
        var layout = try PlanFixture.layout()
        layout.items = [layout.items[4], layout.items[3]]
        (layout.items[0].x, layout.items[0].y) = (700, 600)
        let all = plan(try PlanFixture.sheet(layout), 80).joined()
        #expect(all.contains("A") && all.contains("B B"))
    }

    @Test("a column is as wide as the scale bar says, a row twice that")
    func proportions() throws {
        var (layout, room) = (try PlanFixture.layout(), try PlanFixture.room())
        room.outline = [(0, 0), (1000, 0), (1000, 600), (0, 600)].map(Corner.init)
        (room.walls, room.obstacles, room.doors) = ([], [], [])
        (layout.items, layout.zones, layout.blockedDoors) = ([], [], [])
        let drawing = PlanDrawing(try PlanFixture.sheet(layout, in: room))
        let plan = try #require(CharacterPlan(drawing, columns: 60))
        let wall = try #require(plan.lines.first { $0.contains("####") })
        #expect(plan.grid.cell == 20)
        #expect(wall.count { $0 == "#" } == 51)
        #expect(plan.lines.count { $0.contains("#") } == 16)
        #expect(plan.scaleBar == "|-------------------| 4 m")
    }

    @Test("lines keep to the width asked for", arguments: [1, 40, 72, 200, 9999])
    func width(_ columns: Int) throws {
        let text = PlanText(try PlanFixture.sheet(), columns: columns).text
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= min(max(columns, 40), 400) })
        #expect(!text.contains(" \n"))
    }

    @Test("words are broken between them, and inside when they are too long")
    func wrapping() {
        #expect("un deux trois".wrapped(to: 7) == ["un deux", "trois"])
        #expect(
            "abcdefgh i".wrapped(to: 3) == ["abc", "def", "gh", "i"]
                || "abcdefgh i".wrapped(to: 3) == ["abc", "def", "gh i"])
        #expect("".wrapped(to: 5) == [])
    }

    @Test(
        "numbers in files are plain",
        arguments: [(-0.0001, "0"), (0.0625, "0.063"), (-12.5, "-12.5"), (1e300, "1000000000000"), (.nan, "0")])
    func numbers(_ number: Double, _ text: String) { #expect(number.inFile == text) }
}
