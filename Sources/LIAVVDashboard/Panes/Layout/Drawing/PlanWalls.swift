import LIAVVModel
import TerminalCanvas

/// Draws the outline of a room: each cell knows which of its sides the wall goes on to.
struct PlanWalls {
    private struct Sides: OptionSet {
        let rawValue: Int
        static let up = Sides(rawValue: 1)
        static let down = Sides(rawValue: 2)
        static let left = Sides(rawValue: 4)
        static let right = Sides(rawValue: 8)
        static let slanted = Sides(rawValue: 16)
    }

    private var cells: [Point: Sides] = [:]

    /// A wall inside a room: it does not come back to where it began.
    init(course: [Corner], _ scale: PlanScale) {
        for (corner, next) in zip(course, course.dropFirst()) { trace(from: scale.cell(corner), to: scale.cell(next)) }
    }

    init(_ outline: [Corner], _ scale: PlanScale) {
        for (corner, next) in zip(outline, outline.dropFirst() + outline.prefix(1)) {
            trace(from: scale.cell(x: corner.x, y: corner.y), to: scale.cell(x: next.x, y: next.y))
        }
    }

    private mutating func trace(from start: Point, to end: Point) {
        let steps = max(abs(end.column - start.column), abs(end.row - start.row))
        guard steps > 0 else { return }
        var former = start
        for step in 1...steps {
            let cell = Point(
                column: start.column + Self.part(end.column - start.column, step, steps),
                row: start.row + Self.part(end.row - start.row, step, steps))
            join(former, cell)
            former = cell
        }
    }

    private static func part(_ length: Int, _ step: Int, _ steps: Int) -> Int {
        Int((Double(length) * Double(step) / Double(steps)).rounded())
    }

    private mutating func join(_ a: Point, _ b: Point) {
        switch (b.column - a.column, b.row - a.row) {
        case (1, 0): mark(a, .right, b, .left)
        case (-1, 0): mark(a, .left, b, .right)
        case (0, 1): mark(a, .down, b, .up)
        case (0, -1): mark(a, .up, b, .down)
        default: mark(a, .slanted, b, .slanted)
        }
    }

    private mutating func mark(_ a: Point, _ sideA: Sides, _ b: Point, _ sideB: Sides) {
        cells[a, default: []].insert(sideA)
        cells[b, default: []].insert(sideB)
    }

    func draw(on canvas: inout Canvas, in area: Rect, isChosen: Bool) {
        for (point, sides) in cells where area.contains(point) {
            canvas.set(Self.glyph(sides), at: point, style: Style(.wall).selected(isChosen))
        }
    }

    /// Whether the wall there runs along a row.
    func isHorizontal(at point: Point) -> Bool {
        guard let sides = cells[point] else { return false }
        return sides.contains(.left) || sides.contains(.right)
    }

    private static func glyph(_ sides: Sides) -> Character {
        if sides.contains(.slanted) { return "▪" }
        switch (sides.contains(.up), sides.contains(.down), sides.contains(.left), sides.contains(.right)) {
        case (false, true, false, true): return "┏"
        case (false, true, true, false): return "┓"
        case (true, false, false, true): return "┗"
        case (true, false, true, false): return "┛"
        case (true, true, false, true): return "┣"
        case (true, true, true, false): return "┫"
        case (false, true, true, true): return "┳"
        case (true, false, true, true): return "┻"
        case (true, true, true, true): return "╋"
        case (_, _, false, false): return "┃"
        default: return "━"
        }
    }
}
