/// Which cells are floor: their middle inside the room and in nothing that stands there. 1 is floor, 0 is not.
enum FloorMask {
    static func floor(of plan: FloorPlan, on grid: FloorGrid) -> [UInt8] {
        var mask = [UInt8](repeating: 0, count: grid.count)
        fill(plan.outline, with: 1, grid, &mask)
        clear(plan, grid, &mask)
        return mask
    }

    /// The same on both sides of the walls, for the surroundings of a door.
    static func surroundings(of plan: FloorPlan, on grid: FloorGrid) -> [UInt8] {
        var mask = [UInt8](repeating: 1, count: grid.count)
        clear(plan, grid, &mask)
        return mask
    }

    private static func clear(_ plan: FloorPlan, _ grid: FloorGrid, _ mask: inout [UInt8]) {
        for shape in plan.shapes.dropFirst() {
            if let disc = shape.disc {
                fill(disc, grid, &mask)
            } else if shape.polygon.vertices.count > 2 {
                fill(shape.polygon, with: 0, grid, &mask)
            }
        }
    }

    private static func fill(_ polygon: Polygon, with value: UInt8, _ grid: FloorGrid, _ mask: inout [UInt8]) {
        guard let bounds = polygon.bounds, let rows = rows(from: bounds.min.y, to: bounds.max.y, grid) else { return }
        var crossings = [[Double]](repeating: [], count: rows.count)
        for edge in polygon.edges where edge.start.y != edge.end.y {
            let (low, high) = (min(edge.start.y, edge.end.y), max(edge.start.y, edge.end.y))
            guard let crossed = Self.rows(from: low, to: high, grid) else { continue }
            for row in crossed {
                let y = grid.origin.y + (Double(row) + 0.5) * grid.cell
                guard low <= y, y < high else { continue }
                let share = (y - edge.start.y) / (edge.end.y - edge.start.y)
                crossings[row - rows.lowerBound].append(edge.start.x + (edge.end.x - edge.start.x) * share)
            }
        }
        for (row, found) in zip(rows, crossings) {
            let sorted = found.sorted()
            for pair in stride(from: 0, to: sorted.count - 1, by: 2) {
                fill(row, from: sorted[pair], to: sorted[pair + 1], with: value, grid, &mask)
            }
        }
    }

    private static func fill(_ disc: Disc, _ grid: FloorGrid, _ mask: inout [UInt8]) {
        let rows = rows(from: disc.center.y - disc.radius, to: disc.center.y + disc.radius, grid)
        for row in rows ?? 0..<0 {
            let down = grid.origin.y + (Double(row) + 0.5) * grid.cell - disc.center.y
            let half = max(0, disc.radius * disc.radius - down * down).squareRoot()
            fill(row, from: disc.center.x - half, to: disc.center.x + half, with: 0, grid, &mask)
        }
    }

    /// The rows of cells whose middles may lie between two heights; nil when none does.
    private static func rows(from top: Double, to bottom: Double, _ grid: FloorGrid) -> Range<Int>? {
        let first = max(0, (top - grid.origin.y) / grid.cell - 0.5).rounded(.up)
        let last = min(Double(grid.rows), (bottom - grid.origin.y) / grid.cell + 0.5).rounded(.up)
        return first < last ? Int(first)..<min(Int(last), grid.rows) : nil
    }

    private static func fill(
        _ row: Int, from left: Double, to right: Double, with value: UInt8, _ grid: FloorGrid, _ mask: inout [UInt8]
    ) {
        let first = max(0, (left - grid.origin.x) / grid.cell - 0.5).rounded(.up)
        let last = min(Double(grid.columns - 1), (right - grid.origin.x) / grid.cell - 0.5).rounded(.down)
        guard first <= last else { return }
        for column in Int(first)...Int(last) { mask[row * grid.columns + column] = value }
    }
}
