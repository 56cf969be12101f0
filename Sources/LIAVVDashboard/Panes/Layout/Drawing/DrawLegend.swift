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
        let spans = legend(scale)
        let room = rect.maxColumn - 2 - column
        let width = spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
        canvas.write(
            spans, at: Point(column: max(column, rect.maxColumn - 2 - width), row: row), columns: max(0, room))
    }

    private func legend(_ scale: PlanScale) -> [Span] {
        switch planView.layer {
        case .circulation:
            return PlanFloor.steps.map { Span("\(say($0.label)) ", $0.style) }
        case .accessibility:
            return [Span(say(Phrase("· fauteuil  x trop étroit", "· wheelchair  x too narrow")), .info)]
        case .routes: return [Span(say(wayOut), .info)]
        case .zones:
            let zones = shownLayout?.zones ?? []
            let names = zones.map { "\($0.use.letter) \($0.title.isEmpty ? say($0.use.label) : $0.title)" }
            return [Span(names.isEmpty ? say(Phrase("aucune zone", "no zone")) : names.joined(separator: "  "), .info)]
        case .power:
            let sum = shownLayout?.items.compactMap(\.power).reduce(0, +) ?? 0
            return [Span(say(Phrase("\(sum)\u{A0}W en tout", "\(sum) W in all")), .info)]
        case .none:
            let (width, depth) = (Double(scale.bounds.width) / 100, Double(scale.bounds.depth) / 100)
            return [Span("\(width.decimal(in: language)) × \(depth.decimal(in: language)) m", .muted)]
        }
    }

    /// The way drawn, in words.
    private var wayOut: Phrase {
        guard let study = shownStudy else { return Words.measuring }
        guard let way = study.wayOut(from: chosenItems.first) else {
            return Phrase("aucun chemin vers une sortie", "no way to an exit")
        }
        let whole = { (length: Double) in Phrase.length(Int(length.rounded(.up))) }
        return Phrase("sortie la plus proche\u{A0}: ", "nearest exit: ") + whole(way.straightened)
            + Phrase(", par l’axe ", ", along the axis ") + whole(way.alongAxis)
    }
}

extension Zone.Use {
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
