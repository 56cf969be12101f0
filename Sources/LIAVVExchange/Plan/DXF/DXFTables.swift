import LayoutAnalysis

/// What stands before the drawing: version, extent, line types, layers with their colours.
enum DXFTables {
    /// The header and the tables, ready for the entities.
    static func header(_ bounds: PlaneBounds?) -> String {
        let low = bounds.map { ($0.min.x.metres, (-$0.max.y).metres) } ?? ("0", "0")
        let high = bounds.map { ($0.max.x.metres, (-$0.min.y).metres) } ?? ("1", "1")
        let variables: [(String, [(Int, String)])] = [
            ("$ACADVER", [(1, "AC1009")]), ("$EXTMIN", [(10, low.0), (20, low.1)]),
            ("$EXTMAX", [(10, high.0), (20, high.1)]), ("$LUNITS", [(70, "2")]),
        ]
        let lines = variables.flatMap { name, values in [(9, name)] + values }
        return "999\nLengths in metres\n"
            + section("HEADER", lines.dxf) + section("TABLES", lineTypes + layers)
    }

    private static func section(_ name: String, _ content: String) -> String {
        [(0, "SECTION"), (2, name)].dxf + content + [(0, "ENDSEC")].dxf
    }

    private static let lineTypes =
        [
            (0, "TABLE"), (2, "LTYPE"), (70, "2"),
            (0, "LTYPE"), (2, "CONTINUOUS"), (70, "0"), (3, "Solid line"), (72, "65"), (73, "0"), (40, "0"),
            (0, "LTYPE"), (2, "DASHED"), (70, "0"), (3, "Dashed line"), (72, "65"), (73, "2"), (40, "0.3"),
            (49, "0.2"), (49, "-0.1"), (0, "ENDTAB"),
        ].dxf

    private static var layers: String {
        let head = [(0, "TABLE"), (2, "LAYER"), (70, String(PlanLayer.allCases.count))]
        let all = PlanLayer.allCases.flatMap { layer in
            [(0, "LAYER"), (2, layer.rawValue), (70, "0"), (62, layer.colour), (6, "CONTINUOUS")]
        }
        return (head + all + [(0, "ENDTAB")]).dxf
    }
}

extension [(Int, String)] {
    /// Group codes and values, a line each.
    var dxf: String { map { "\($0.0)\n\($0.1)\n" }.joined() }
}

extension Double {
    /// Centimetres as metres in a file, to a tenth of a millimetre.
    var metres: String { (self / 100).tenThousandths }
}

extension PlanLayer {
    /// The number of a colour: 1 red, 2 yellow, 3 green, 5 blue, 7 black or white, 8 grey.
    fileprivate var colour: String {
        switch self {
        case .walls, .text: "7"
        case .columns, .zones: "8"
        case .doors: "4"
        case .stands: "5"
        case .furniture: "6"
        case .exits: "3"
        case .findings: "1"
        }
    }
}
