import LIAVVLayout
import LIAVVModel
import TerminalCanvas

extension State {
    /// A bar that is a whole number of metres long, and what the layer or the room is.
    func drawLegend(_ scale: PlanScale, on canvas: inout Canvas, in rect: Rect) {
        let row = rect.maxRow - 2
        guard rect.columns > 16 else { return }
        let metres = max(1, (8 * scale.centimetres + 50) / 100)
        let columns = metres * 100 / scale.centimetres
        let bar = "├" + String(repeating: "─", count: max(0, columns - 1)) + "┤ \(metres) m"
        var column = rect.column + 2
        if columns + 8 < rect.columns {
            column += canvas.write(bar, at: Point(column: column, row: row), style: .muted) + 2
        }
        let room = max(0, rect.maxColumn - 2 - column)
        let variants = legend(scale)
        let fitting = variants.first { Self.columns(of: $0) <= room }
        let spans = fitting ?? [Span(variants.last?.map(\.text).joined().clipped(to: room) ?? "", .info)]
        let place = Point(column: max(column, rect.maxColumn - 2 - Self.columns(of: spans)), row: row)
        canvas.write(spans, at: place, columns: room)
    }

    private static func columns(of spans: [Span]) -> Int { spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }

    /// What is said of the layer, from the longest form to the shortest; the first that fits is shown.
    private func legend(_ scale: PlanScale) -> [[Span]] {
        switch shownLayer {
        case .circulation:
            return [PlanFloor.steps.enumerated().map { Span(($0 > 0 ? "  " : "") + say($1.label), $1.style) }]
        case .accessibility:
            return [[Span(say(Phrase("· fauteuil  x trop étroit", "· wheelchair  x too narrow")), .info)]]
        case .routes: return waysOut.map { [Span(say($0), .info)] }
        case .zones: return zoneNames.map { [Span($0, .info)] }
        case .power:
            let sum = shownLayout?.items.compactMap(\.power).reduce(0, +) ?? 0
            let whole = say(Phrase("\(sum)\u{A0}W en tout", "\(sum) W in all"))
            return [[Span(whole + say(Phrase("  ~ branché", "  ~ plugged in")), .info)]]
        case .none:
            let (width, depth) = (Double(scale.bounds.width) / 100, Double(scale.bounds.depth) / 100)
            return [[Span("\(width.decimal(in: language)) × \(depth.decimal(in: language)) m", .muted)]]
        }
    }

    /// The zones by name, else by what they are for, each use once.
    private var zoneNames: [String] {
        let zones = shownLayout?.zones ?? []
        guard !zones.isEmpty else { return [say(Phrase("aucune zone", "no zone"))] }
        let names = zones.map { "\($0.use.letter) \($0.title.isEmpty ? say($0.use.label) : $0.title)" }
        let uses = Zone.Use.allCases.filter { use in zones.contains { $0.use == use } }
        let forms = [
            names, uses.map { "\($0.letter) \(say($0.label))" }, uses.map { "\($0.letter) \(say($0.shortLabel))" },
        ]
        return forms.map { $0.joined(separator: "  ") }
    }

    /// The way drawn, in words.
    private var waysOut: [Phrase] {
        guard let study = shownStudy else { return [Words.measuring] }
        guard let way = study.wayOut(from: chosenItems.first) else {
            return [Phrase("aucun chemin vers une sortie", "no way to an exit")]
        }
        let (straight, axis) = (Phrase.length(way.straightened, .up), Phrase.length(way.alongAxis, .up))
        let long = Phrase("sortie la plus proche\u{A0}: ", "nearest exit: ") + straight
        let short = Phrase("sortie\u{A0}: ", "exit: ") + straight
        return [
            long + Phrase(", par l’axe ", ", along the axis ") + axis, short + Phrase(", axe ", ", axis ") + axis,
            short,
        ]
    }
}

extension Zone.Use {
    /// In a word, where little room is left.
    var shortLabel: Phrase {
        switch self {
        case .circulation: Phrase("passage", "way")
        case .standing: Phrase("debout", "standing")
        case .seated: Phrase("assis", "seated")
        case .queue: Phrase("file", "queue")
        case .wheelchair: Phrase("fauteuil", "chair")
        case .storage: Phrase("réserve", "store")
        }
    }

    /// What its floor is drawn with.
    var letter: Character {
        switch self {
        case .circulation: "·"
        case .standing: "d"
        case .seated: "a"
        case .queue: "q"
        case .wheelchair: "w"
        case .storage: "r"
        }
    }
}
