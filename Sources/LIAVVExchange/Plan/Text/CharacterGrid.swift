import LayoutAnalysis

/// Characters on a floor.
struct CharacterGrid {
    /// How many centimetres of the room a column is wide; a row is twice that.
    let cell: Double
    private let origin: PlanePoint
    private let columns: Int
    private var rows: [[Character]]

    /// How many rows a plan may have: a long, narrow room is drawn smaller.
    static let mostRows = 200

    /// A grid around some bounds, at most that many columns wide.
    init(_ bounds: PlaneBounds, columns: Int) {
        let needed = max(
            bounds.width / Double(columns - 3), bounds.height / 2 / Double(Self.mostRows - 3), 1)
        cell = Self.steps.first { $0 >= needed } ?? needed.rounded(.up)
        // What lies on the very edge belongs to a cell as well.
        origin = PlanePoint(x: bounds.min.x - cell / 2, y: bounds.min.y - cell)
        self.columns = min(Int(bounds.width / cell) + 2, columns)
        let count = min(Int(bounds.height / cell / 2) + 2, Self.mostRows)
        rows = Array(repeating: Array(repeating: " ", count: self.columns), count: count)
    }

    /// Lengths that people can count in, as far as one of them fits.
    private static let steps: [Double] = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]

    /// The rows as text.
    var lines: [String] { rows.map { String($0) } }

    /// A text about a place, as far as there is room.
    mutating func write(_ text: String, at place: PlanePoint) {
        let (column, row) = cellOf(place)
        guard rows.indices.contains(row) else { return }
        let first = min(max(column - (text.count - 1) / 2, 0), max(columns - text.count, 0))
        for (index, character) in text.enumerated() where first + index < columns {
            rows[row][first + index] = character
        }
    }

    /// A text beside a place, where it hides nothing but floor; on the place itself when there is no such spot near it.
    mutating func write(_ text: String, near place: PlanePoint) {
        let (column, row) = cellOf(place)
        let spots = Self.nearby.map { (column + $0.right, row + $0.down) }
        guard let spot = spots.first(where: { isFloor(text.count, from: $0.0, row: $0.1) }) else {
            return write(text, at: place)
        }
        for (index, character) in text.enumerated() { rows[spot.1][spot.0 + index] = character }
    }

    /// Steps to places near by, the nearest first.
    private static let nearby: [(right: Int, down: Int)] = (0...4).flatMap { away in
        var ring: [(right: Int, down: Int)] = []
        for down in -away...away {
            for right in [0, 2 * away, -2 * away] { ring.append((right: right, down: down)) }
        }
        return ring
    }

    /// Whether only floor, ways and zones lie there, with a free column on either side.
    private func isFloor(_ count: Int, from column: Int, row: Int) -> Bool {
        guard rows.indices.contains(row), column > 0, column + count < columns else { return false }
        let isFree = rows[row][column..<column + count].allSatisfy { " .:".contains($0) }
        return isFree && " .:#".contains(rows[row][column - 1]) && " .:#".contains(rows[row][column + count])
    }

    /// A line, cell by cell.
    mutating func stroke(_ points: [PlanePoint], _ sign: Character) {
        for (start, end) in zip(points, points.dropFirst()) {
            let steps = max(1, min(Int(start.distance(to: end) / cell * 2), 4000))
            for step in 0...steps {
                let share = Double(step) / Double(steps)
                let place = PlanePoint(
                    x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
                set(sign, at: cellOf(place))
            }
        }
    }

    /// The cells whose middle lies inside, row by row; `sign` is told how far from the left of its row it stands.
    ///
    /// - Returns: whether there is such a cell.
    @discardableResult
    mutating func fill(_ points: [PlanePoint], _ sign: (Int) -> Character) -> Bool {
        var isSeen = false
        for row in rows.indices {
            let y = origin.y + (Double(row) + 0.5) * cell * 2
            let crossings = zip(points, points.dropFirst() + points.prefix(1)).compactMap { start, end -> Double? in
                guard (start.y <= y) != (end.y <= y) else { return nil }
                return start.x + (end.x - start.x) * (y - start.y) / (end.y - start.y)
            }.sorted()
            for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
                let first = column(crossings[pair] + cell / 2)
                for column in first..<max(first, column(crossings[pair + 1] + cell / 2)) {
                    set(sign(column - first), at: (column, row))
                    isSeen = true
                }
            }
        }
        return isSeen
    }

    private mutating func set(_ sign: Character, at cell: (column: Int, row: Int)) {
        guard rows.indices.contains(cell.row), (0..<columns).contains(cell.column) else { return }
        rows[cell.row][cell.column] = sign
    }

    private func cellOf(_ place: PlanePoint) -> (column: Int, row: Int) {
        (column(place.x), Self.index((place.y - origin.y) / cell / 2, rows.count))
    }

    private func column(_ x: Double) -> Int { Self.index((x - origin.x) / cell, columns) }

    private static func index(_ place: Double, _ count: Int) -> Int {
        place.isFinite ? Int(min(max(place.rounded(.down), -1), Double(count))) : -1
    }
}
