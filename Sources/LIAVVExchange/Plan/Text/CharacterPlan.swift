import LIAVVModel
import LayoutAnalysis

/// A plan in ASCII characters; a row is twice as high as a column is wide.
struct CharacterPlan {
    private(set) var grid: CharacterGrid

    /// Nil when there is nothing to draw.
    init?(_ drawing: PlanDrawing, columns: Int) {
        guard let bounds = drawing.bounds else { return nil }
        grid = CharacterGrid(bounds, columns: columns)
        for mark in drawing.marks where mark.layer == .zones || mark.layer == .columns { fill(mark) }
        for mark in drawing.marks where mark.look == .farthestWay { stroke(mark, ".") }
        for mark in drawing.marks where mark.layer == .walls { stroke(mark, "#", isSolid: mark.look != .outline) }
        // The small ones last: where two share a cell, the larger one has others to be seen in.
        let items = drawing.sheet.layout.items.enumerated().sorted { $0.element.floorArea > $1.element.floorArea }
        for (index, item) in items {
            draw(item.floor.form(), Item.letter(index))
        }
        for (index, door) in drawing.sheet.room.doors.enumerated() {
            let opening = door.opening(in: drawing.outline) ?? door.loose
            draw(opening, "D\(index + 1)", isBlocked: drawing.sheet.layout.isBlocked(door.id))
        }
        for mark in drawing.marks {
            guard case .number(let number, let place, _) = mark.form else { continue }
            grid.write(number, near: place)
        }
    }

    /// The rows, from the top.
    var lines: [String] { grid.lines }

    /// `|---------| 5 m`.
    var scaleBar: String {
        let metres = max(1, Int((grid.cell * 20 / 100).rounded()))
        let columns = max(2, Int((Double(metres) * 100 / grid.cell).rounded()))
        return "|" + String(repeating: "-", count: columns - 1) + "| \(metres) m"
    }

    private mutating func fill(_ mark: PlanMark) {
        let sign: Character = mark.layer == .zones ? ":" : "%"
        switch mark.form {
        case .polygon(let points): grid.fill(points) { _ in sign }
        case .disc(let disc):
            grid.fill(Polygon.disc(center: disc.center, diameter: disc.radius * 2).vertices) { _ in sign }
        default: break
        }
    }

    private mutating func stroke(_ mark: PlanMark, _ sign: Character, isSolid: Bool = false) {
        switch mark.form {
        case .polygon(let points):
            if isSolid { grid.fill(points) { _ in sign } }
            grid.stroke(points + points.prefix(1), sign)
        case .line(let points): grid.stroke(points, sign)
        default: break
        }
    }

    /// An item: its letter in every second column, so that neighbours are told apart; a longer name once, in its middle.
    private mutating func draw(_ form: PlanMark.Form, _ letter: String) {
        let points: [PlanePoint]
        switch form {
        case .polygon(let corners): points = corners
        case .disc(let disc): points = Polygon.disc(center: disc.center, diameter: disc.radius * 2).vertices
        default: return
        }
        guard let middle = PlaneBounds(points)?.center, let sign = letter.first else { return }
        let isSeen = grid.fill(points) { $0.isMultiple(of: 2) ? (letter.count == 1 ? sign : "+") : " " }
        if !isSeen || letter.count > 1 { grid.write(letter, at: middle) }
    }

    /// `==D1==`, or upright; `x` where it is blocked.
    private mutating func draw(_ opening: Segment, _ name: String, isBlocked: Bool) {
        let isUpright = abs(opening.end.y - opening.start.y) > abs(opening.end.x - opening.start.x)
        grid.stroke([opening.start, opening.end], isBlocked ? "x" : isUpright ? "|" : "=")
        grid.write(name, at: opening.midpoint)
    }
}

extension Item {
    fileprivate var floorArea: Double { Double(width) * Double(depth) }
}
