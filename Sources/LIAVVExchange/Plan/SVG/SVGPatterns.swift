import LIAVVModel

/// The patterns of what stands on a plan and of its zones: each kind has its own, beside its colour.
struct SVGPatterns {
    let text: String

    init(_ marks: [PlanMark]) {
        var known: Set<String> = []
        var patterns: [String] = []
        for mark in marks {
            guard let (name, pattern) = Self.pattern(mark.look), known.insert(name).inserted else { continue }
            patterns.append(pattern)
        }
        text = "<defs>\n" + patterns.joined(separator: "\n") + "\n</defs>"
    }

    /// The name by which a mark is filled.
    static func name(_ look: PlanMark.Look) -> String? { pattern(look)?.name }

    private static func pattern(_ look: PlanMark.Look) -> (name: String, text: String)? {
        switch look {
        case .item(let kind):
            let name = "item-\(kind.rawValue)"
            return (name, tile(name, 2.4, kind.tint, kind.strokes, 0.15))
        case .zone(let use):
            let name = "zone-\(use.rawValue)"
            return (name, tile(name, 6, use.tint, use.strokes, 0.12))
        default: return nil
        }
    }

    /// A square tile; the strokes are drawn on a square of 4.
    private static func tile(_ name: String, _ size: Double, _ tint: String, _ strokes: String, _ width: Double)
        -> String
    {
        let side = size.inFile
        return #"<pattern id="\#(name)" width="\#(side)" height="\#(side)" patternUnits="userSpaceOnUse">"#
            + #"<rect width="\#(side)" height="\#(side)" fill="\#(tint)"/>"#
            + ##"<path d="\##(strokes)" transform="scale(\##((size / 4).inFile))" fill="none" stroke="#555" "##
            + #"stroke-width="\#((width * 4 / size).inFile)"/></pattern>"#
    }
}

extension Item.Kind {
    fileprivate var tint: String {
        switch self {
        case .stand: "#dceaf7"
        case .table, .roundTable: "#f6ecd2"
        case .stage, .lectern: "#e6dcf0"
        case .counter, .coffee, .reception: "#f9e0d2"
        case .chairs: "#eeeeee"
        case .screen: "#c8c8c8"
        case .plant: "#d8eeda"
        case .other: "#ffffff"
        }
    }

    fileprivate var strokes: String {
        switch self {
        case .stand: "M0 4L4 0"
        case .table: "M0 2H4"
        case .roundTable: "M1 2h.6M3 0h.6"
        case .stage: "M0 2H4M2 0V4"
        case .lectern: "M2 0V4"
        case .counter: "M0 0L4 4"
        case .coffee: "M0 0L4 4M0 4L4 0"
        case .chairs: "M1 1h2v2h-2z"
        case .screen: "M0 1H4M0 3H4"
        case .plant: "M2 1V3M1 2H3"
        case .reception: "M0 4L4 0M1 4L4 1"
        case .other: "M0 0h.4"
        }
    }
}

extension Zone.Use {
    fileprivate var tint: String {
        switch self {
        case .circulation: "#f4fbf6"
        case .standing: "#fdf6e6"
        case .seated: "#f2f0fa"
        case .queue: "#fdeeee"
        case .wheelchair: "#eaf4fc"
        case .storage: "#eeeeee"
        }
    }

    fileprivate var strokes: String {
        switch self {
        case .circulation: "M2 2h.3"
        case .standing: "M0 4L4 0"
        case .seated: "M0 2H4"
        case .queue: "M2 0V4"
        case .wheelchair: "M0 0L4 4"
        case .storage: "M0 0L4 4M0 4L4 0"
        }
    }
}
