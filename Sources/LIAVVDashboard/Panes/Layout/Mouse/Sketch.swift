import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// Drawing with the mouse what else is typed: each click adds a place to the line, a drag adds both its ends, a double
/// click accepts. What was drawn stands in the line, to be mended with the keys.
extension State {
    mutating func point(_ mouse: Mouse, in card: AskCard, _ piece: PlanPiece, _ arrangement: Arrangement) -> [Effect]? {
        guard let room = shownRoom, let scale = planScale(room, in: arrangement.extra) else { return nil }
        let isOnPlan = planArea(arrangement.extra).contains(mouse.at) && !askRect(card, arrangement).contains(mouse.at)
        var card = card
        switch mouse.kind {
        case .press where mouse.button == .left && isOnPlan:
            card.pressed = mouse.at
        case .release:
            guard let start = card.pressed else { return nil }
            card.pressed = nil
            if start != mouse.at, isOnPlan {
                card.draw(from: scale.stop(at: start), to: scale.stop(at: mouse.at), piece, language)
            }
        case .click where mouse.button == .left && isOnPlan:
            card.draw(scale.stop(at: mouse.at), piece, language)
        case .doubleClick where mouse.button == .left && isOnPlan:
            return accept(card)
        default: return nil
        }
        overlays[overlays.count - 1] = .ask(card)
        return []
    }

    private mutating func accept(_ card: AskCard) -> [Effect] {
        overlays.removeLast()
        return press(.enter, in: card)
    }

    /// The places typed or drawn so far, joined in their order.
    func drawSketch(on canvas: inout Canvas, _ scale: PlanScale, _ area: Rect) {
        guard case .ask(let card)? = overlays.last, let piece = card.piece else { return }
        let places = FieldReader.places(in: card.field.text)?.places ?? []
        let course = piece == .zone && places.count == 2 ? Zone.corners(places[0], places[1]) : places
        let isClosed = (piece == .room || piece == .zone) && course.count > 2
        for (from, to) in zip(course, course.dropFirst() + (isClosed ? course.prefix(1) : [])) {
            for cell in scale.line(from: from, to: to) where area.contains(cell) {
                canvas.set("•", at: cell, style: .accent)
            }
        }
        for (place, corner) in places.enumerated() {
            let cell = scale.cell(corner)
            if area.contains(cell) { canvas.write("\(place + 1)", at: cell, style: .key, columns: 2) }
        }
    }
}

extension AskCard {
    /// What is built of the line, if anything is.
    var piece: PlanPiece? {
        guard case .build(let piece) = question else { return nil }
        return piece
    }

    /// Adds a place; of a column and of a door there is one only, which moves.
    mutating func draw(_ place: Corner, _ piece: PlanPiece, _ language: Language) {
        if piece == .column || piece == .door { dropPlaces() }
        add(place, language)
    }

    /// Adds both ends of a drag; a line that begins where the last one ended goes on.
    mutating func draw(from start: Corner, to end: Corner, _ piece: PlanPiece, _ language: Language) {
        guard piece != .column, piece != .door else { return draw(end, piece, language) }
        add(start, language)
        add(end, language)
    }

    /// The same place twice in a row, as a double click gives it, is one.
    private mutating func add(_ place: Corner, _ language: Language) {
        guard FieldReader.places(in: field.text)?.places.last != place else { return }
        let words = [place.x, place.y].map { (Double($0) / 100).decimal(in: language) }.joined(separator: ";")
        let text = field.text.trimmed
        field = Field(text.isEmpty ? words : text + " " + words)
        refusal = nil
    }

    private mutating func dropPlaces() {
        field = Field(field.text.split(separator: " ").filter { !$0.contains(";") }.joined(separator: " "))
    }
}

extension PlanScale {
    /// The place under a cell, to 10 cm.
    func stop(at cell: Point) -> Corner {
        let point = point(at: cell)
        let round = { (length: Double) in (length / 10).whole(.toNearestOrAwayFromZero) * 10 }
        return Corner(x: round(point.x), y: round(point.y))
    }

    /// The cells of a line.
    func line(from: Corner, to: Corner) -> [Point] {
        let (start, end) = (cell(from), cell(to))
        let steps = min(max(abs(end.column - start.column), abs(end.row - start.row)), 10_000)
        guard steps > 0 else { return [start] }
        return (0...steps).map { step in
            start.offset(
                columns: (end.column - start.column) * step / steps, rows: (end.row - start.row) * step / steps)
        }
    }
}
