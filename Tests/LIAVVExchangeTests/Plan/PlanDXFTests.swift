import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite("Layouts as DXF", .enabled(if: PlanPython.hasDXF, "needs python3 with the package ezdxf"))
struct PlanDXFTests {
    private static let reading = """
        import ezdxf, ezdxf.recover, collections
        from ezdxf import bbox
        doc = ezdxf.readfile(sys.argv[1])
        audit = doc.audit()
        assert not audit.errors and not audit.fixes, (audit.errors, audit.fixes)
        space = doc.modelspace()
        def count(layer): return dict(sorted(collections.Counter(e.dxftype() for e in space if e.dxf.layer == layer).items()))
        def on(layer): return [e for e in space if e.dxf.layer == layer]

        """

    private func read(_ sheet: PlanSheet, _ script: String) throws -> String {
        try PlanPython.run(Self.reading + script, PlanDXF(sheet).text)
    }

    @Test("another reader finds nothing wrong: version, layers, what lies on each")
    func entities() throws {
        let sheet = try PlanFixture.sheet()
        let found = try read(
            sheet,
            """
            print(doc.dxfversion, sorted(l.dxf.name for l in doc.layers if l.dxf.name not in ('0', 'DEFPOINTS', 'Defpoints')))
            for layer in ['WALLS', 'COLUMNS', 'STANDS', 'FURNITURE', 'ZONES']: print(layer, count(layer))
            print(count('DOORS')['ARC'], count('DOORS')['LINE'], count('EXITS')['TEXT'], count('FINDINGS')['TEXT'])
            """)
        #expect(
            found == """
                AC1009 ['COLUMNS', 'DOORS', 'EXITS', 'FINDINGS', 'FURNITURE', 'STANDS', 'TEXT', 'WALLS', 'ZONES']
                WALLS {'POLYLINE': 3}
                COLUMNS {'CIRCLE': 1, 'POLYLINE': 1}
                STANDS {'POLYLINE': 2}
                FURNITURE {'CIRCLE': 1, 'POLYLINE': 4}
                ZONES {'POLYLINE': 1}
                3 6 2 \(sheet.study.findings.count { $0.measured.at != nil })

                """)
    }

    @Test("metres, y upwards: the walls, a turned stand, and leaves that open to their side")
    func geometry() throws {
        let found = try read(
            PlanFixture.sheet(),
            """
            box = bbox.extents(on('WALLS')); print(box.extmin.round(3), box.extmax.round(3))
            stand = [e for e in on('STANDS') if len(e) == 4][0]
            p = [v.dxf.location for v in stand.vertices]
            print(round((p[1] - p[0]).magnitude, 3), round((p[1] - p[0]).angle_deg, 2), stand.is_closed)
            for a in on('DOORS'):
                if a.dxftype() == 'ARC':
                    print(*[tuple(round(v, 2) + 0.0 for v in (q.x, q.y)) for q in (a.dxf.center, a.start_point, a.end_point)])
            """)
        #expect(
            found == """
                (0.0, -8.0, 0.0) (13.0, 0.0, 0.0)
                3.0 -15.0 True
                (4.7, -8.0) (4.7, -7.3) (4.0, -8.0)
                (3.3, -8.0) (4.0, -8.0) (3.3, -7.3)
                (0.0, -3.45) (0.0, -2.55) (-0.9, -3.45)

                """)
    }

    @Test("names come back letter by letter from an ASCII file, and are no commands")
    func names() throws {
        var layout = try PlanFixture.layout()
        layout.items[0].title = #"Été %%d 50 % \U+0041 \P œuvre"#
        let sheet = try PlanFixture.sheet(layout)
        #expect(PlanDXF(sheet).text.utf8.allSatisfy { $0 < 0x80 })
        let found = try read(
            sheet,
            """
            again, _ = ezdxf.recover.readfile(sys.argv[1])
            print([e.dxf.text for e in again.modelspace() if e.dxftype() == 'TEXT' and e.dxf.text.startswith('A ')][0])
            print([e.dxf.text for e in space if e.dxftype() == 'TEXT' and e.dxf.text.startswith('A ')][0])
            """)
        #expect(
            found == #"""
                A Été %%d 50 % \U+0041 \P œuvre
                A \U+00C9t\U+00E9 \U+0025\U+0025d 50 % \U+005CU+0041 \U+005CP \U+0153uvre

                """#)
    }
}
