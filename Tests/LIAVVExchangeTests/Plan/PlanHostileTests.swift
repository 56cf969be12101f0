import LIAVVModel
import Testing

@testable import LIAVVExchange

/// Names that would be markup, commands or nonsense to a reader, and plans that are none.
@Suite("Layouts that go out: hostile and empty ones", .enabled(if: PlanPython.isInstalled, "needs python3"))
struct PlanHostileTests {
    static let names: [String] = [
        "<script>alert(1)</script>", "]]>", "\u{1B}[31mrouge\u{9B}2J", "une\nligne\r\nde plus\u{2028}fin", "&amp; \" '",
        String(repeating: "long ", count: 2000), String(repeating: "x", count: 10_000), "\u{202E}sretnec\u{2066}",
        "שלום עולם", "\u{0}" + String(decoding: [0xFFFE, 0xFDD0] as [UInt16], as: UTF16.self),
        "e" + String(repeating: "\u{301}", count: 5000), "0\nEOF\n", "👩‍👩‍👧‍👦 stand",
    ]

    /// Everything that has a name has one of them, from the one asked for on.
    private func hostile(from first: Int) throws -> PlanSheet {
        let name = { (place: Int) in Self.names[(first + place) % Self.names.count] }
        var (layout, room) = (try PlanFixture.layout(), try PlanFixture.room())
        (layout.title, room.title, layout.zones[0].title) = (name(0), name(1), name(2))
        for index in layout.items.indices { layout.items[index].title = name(index + 3) }
        for index in room.doors.indices {
            (room.doors[index].title, room.doors[index].leadsTo) = (name(index + 8), name(index + 11))
        }
        layout.blockedDoors[0].reason = name(1)
        return try PlanFixture.sheet(layout, in: room)
    }

    private func check(_ sheet: PlanSheet, withDXF: Bool = true) throws {
        let texts = [
            PlanSVG(sheet, scale: .hundredth).text, PlanDXF(sheet).text, PlanText(sheet, columns: 60).text,
        ]
        for text in texts {
            #expect(
                text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
            #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0 == "\u{2066}" })
            #expect(text.utf8.count < 400_000)
        }
        let script = """
            import re
            numbers = re.sub('>[^<]*<', '><', open(sys.argv[1]).read().split('</style>')[1])
            assert not re.search(r'\\b(nan|inf|\\d+e[+-]?\\d+)\\b', numbers, re.I)
            root = ET.parse(sys.argv[1]).getroot()
            print(sorted({e.tag.split('}')[1] for e in root.iter()} - {'svg', 'title', 'desc', 'rect', 'style', 'defs',
                'pattern', 'path', 'text', 'polygon', 'polyline', 'circle', 'g'}))
            """
        #expect(try PlanPython.run(script, texts[0]) == "[]\n")
        let lines = texts[1].split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.count.isMultiple(of: 2) == false && lines.last == "" && lines.dropLast().allSatisfy { !$0.isEmpty })
        #expect(
            lines.count { $0 == "EOF" } == 1 && !lines.contains("nan") && !lines.contains("inf")
                && lines.allSatisfy { $0.utf8.count <= 250 })
        #expect(texts[2].split(separator: "\n").allSatisfy { $0.count <= 60 })
        guard withDXF, PlanPython.hasDXF else { return }
        let audit = "import ezdxf\nd = ezdxf.readfile(sys.argv[1]); a = d.audit(); print(len(a.errors), len(a.fixes))"
        #expect(try PlanPython.run(audit, texts[1]) == "0 0\n")
    }

    @Test("names stay text in every form", arguments: [0, 4, 8])
    func hostileNames(_ first: Int) throws { try check(hostile(from: first)) }

    @Test("what is markup comes back as it was written")
    func markup() throws {
        var layout = try PlanFixture.layout()
        layout.title = "<b>&amp;]]>"
        let sheet = try PlanFixture.sheet(layout)
        let title = try PlanPython.run(
            "print(ET.parse(sys.argv[1]).getroot()[0].text)", PlanSVG(sheet, scale: .fiftieth).text)
        #expect(title == "<b>&amp;]]>\n")
    }

    @Test("an empty layout, a room without an outline, neither")
    func empty() throws {
        var layout = Layout()
        layout.id = try PlanFixture.id("vide")
        var bare = Room()
        bare.id = try PlanFixture.id("nue")
        try check(PlanFixture.sheet(layout))
        try check(PlanFixture.sheet(in: bare))
        let nothing = try PlanFixture.sheet(layout, in: bare)
        try check(nothing)
        #expect(PlanText(nothing).text.contains("rien à dessiner"))
        #expect(PlanSVG(nothing, scale: .fiftieth).text.contains("rien à dessiner"))
    }

    @Test("sizes without sense: points, slivers, a kilometre, everything in one place")
    func sizes() throws {
        for corners in [
            [(0, 0)], [(0, 0), (100, 0)], [(0, 0), (0, 0), (0, 0)], [(0, 0), (40_000, 0), (40_000, 1), (0, 1)],
            [(0, 0), (1, 0), (1, 40_000), (0, 40_000)], [(-20_000, -20_000), (20_000, 20_000), (20_000, -20_000)],
        ] {
            var (room, layout) = (try PlanFixture.room(), try PlanFixture.layout())
            room.outline = corners.map(Corner.init)
            room.walls[0].points = [Corner(x: 5, y: 5), Corner(x: 5, y: 5)]
            (layout.items[0].width, layout.items[1].depth, layout.items[2].rotation) = (0, -40, 5_000_000)
            try check(PlanFixture.sheet(layout, in: room), withDXF: corners.count == 1)
        }
    }
}
