import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite("Layouts as SVG", .enabled(if: PlanPython.isInstalled, "needs python3"))
struct PlanSVGTests {
    private static let reading = """
        root = ET.parse(sys.argv[1]).getroot()
        ns = '{http://www.w3.org/2000/svg}'
        texts = [''.join(t.itertext()) for t in root.iter(ns + 'text')]
        def corners(e): return [tuple(map(float, p.split(','))) for p in e.get('points').split()]
        def named(c): return [e for e in root.iter() if c in (e.get('class') or '').split()]

        """

    private func read(_ sheet: PlanSheet, _ scale: PlanSheet.Scale = .fiftieth, _ script: String) throws -> String {
        try PlanPython.run(Self.reading + script, PlanSVG(sheet, scale: scale).text)
    }

    @Test(
        "a millimetre of the file is a millimetre of paper, and walls are to scale", arguments: PlanSheet.Scale.allCases
    )
    func scale(_ scale: PlanSheet.Scale) throws {
        let found = try read(
            PlanFixture.sheet(), scale,
            """
            w, h = root.get('width'), root.get('height')
            assert root.get('viewBox') == f'0 0 {w[:-2]} {h[:-2]}' and w.endswith('mm') and h.endswith('mm')
            points = corners([e for e in root.iter() if e.get('id') == 'outline'][0])
            print([round(((a - c) ** 2 + (b - d) ** 2) ** .5, 3) for (a, b), (c, d) in zip(points, points[1:] + points[:1])])
            """)
        let sides = [1200, 300, 100, 500, 1300, 800].map { Double($0 * 10) / Double(scale.rawValue) }
        #expect(found == "\(sides)\n")
    }

    @Test("everything drawn lies on the page; the bar is ten centimetres of whole metres")
    func page() throws {
        let found = try read(
            PlanFixture.sheet(), .hundredth,
            """
            w, h = float(root.get('width')[:-2]), float(root.get('height')[:-2])
            xs, ys = [], []
            for e in root.iter():
                if e.get('points'): xs += [p[0] for p in corners(e)]; ys += [p[1] for p in corners(e)]
                if e.tag in (ns + 'text', ns + 'circle'):
                    xs.append(float(e.get('x') or e.get('cx'))); ys.append(float(e.get('y') or e.get('cy')))
            print(min(xs) > 0 and min(ys) > 0 and max(xs) < w and max(ys) < h)
            bar = [e for e in root.iter() if e.get('id') == 'scale-bar'][0]
            print(sum(float(r.get('width')) for r in bar.iter(ns + 'rect')), [t.text for t in bar.iter(ns + 'text')])
            """)
        #expect(found == "True\n100.0 ['0 m', '10 m']\n")
    }

    @Test("what a request asks for is on it: doors, units, headcount, ways, findings with articles, and who decides")
    func content() throws {
        let sheet = try PlanFixture.sheet()
        let words = try read(sheet, .fiftieth, "print(' '.join(texts))").replacing("\u{A0}", with: " ")
        for part in [
            "Plan du forum", "Grande salle", "au vendredi 28 mars 2025", "échelle 1:50", "D1 1,40 m", "2 vantaux",
            "BLOQUÉE", "(travaux)", "A Achats durables", "800 W", "Yona DIENE", "60 personnes retenues",
            "2 unités de passage", "existant, 5e catégorie", "Le point le plus loin", "Article : PE 11", "À vérifier",
            "La commission de sécurité décide", "Risques : à compléter",
        ] { #expect(words.contains(part), "\(part) in \(words)") }
        let counts = try read(
            sheet, .fiftieth,
            "print([len(named(c)) for c in ['item', 'zone', 'crossed', 'swing', 'way', 'farthest', 'front', 'ring', 'halo']])"
        )
        #expect(counts == "[5, 1, 2, 3, 1, 1, 2, \(sheet.study.findings.count { $0.measured.at != nil }), 9]\n")
        #expect(try !read(sheet, .fiftieth, "print(open(sys.argv[1]).read())").contains("href"))
    }

    @Test("every kind of thing has a pattern of its own, which exists")
    func patterns() throws {
        var layout = try PlanFixture.layout()
        layout.items = try Item.Kind.allCases.enumerated().map { index, kind in
            var item = layout.items[1]
            (item.id, item.kind) = (try PlanFixture.id("item-\(index)"), kind)
            return item
        }
        let found = try read(
            PlanFixture.sheet(layout), .fiftieth,
            """
            fills = {e.get('fill') for e in named('item')}
            tiles = {p.get('id'): (p[1].get('d')) for p in root.iter(ns + 'pattern')}
            print(len(fills), all(f[5:-1] in tiles for f in fills), len({d for t, d in tiles.items() if t.startswith('item')}))
            """)
        #expect(found == "12 True 12\n")
    }

    @Test("a label fits the lines that it has, or gives way to the letter")
    func labels() {
        #expect("A Achats durables".label(columns: 20, lines: 1) == ["A Achats durables"])
        #expect("A Achats durables".label(columns: 10, lines: 2) == ["A Achats", "durables"])
        #expect("A Achats durables".label(columns: 10, lines: 1) == ["A"])
        #expect("A Achats durables".label(columns: 7, lines: 9) == ["A"])
        #expect("".label(columns: 7, lines: 1) == [])
    }

    @Test("in English all of it is English")
    func english() throws {
        let words = try read(PlanFixture.sheet(language: .english), .fiftieth, "print(' '.join(texts))")
        #expect(words.contains("The safety commission decides") && words.contains("people counted"))
        #expect(!words.contains("vérifier") && !words.contains("unités"))
    }
}
