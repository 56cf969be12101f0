/// The squared distance from each cell to the nearest obstacle cell, middle to middle, in cells.
///
/// Lower envelopes of parabolas, column by column and row by row (Felzenszwalb and Huttenlocher, Theory of Computing 8:19,
/// 2012); exact, and linear in the cells.
public struct DistanceTransform: Hashable, Sendable {
    /// How many cells from left to right.
    public let columns: Int
    /// How many cells from top to bottom.
    public let rows: Int
    /// The squared distances, row by row; infinite everywhere when there is no obstacle.
    public let squared: [Float]

    /// Measures a grid, row by row; true cells are obstacles. With another number of cells than rows × columns: no cells.
    public init(obstacles: [Bool], columns: Int) {
        let fits = columns > 0 && obstacles.count % max(1, columns) == 0
        self.columns = fits ? columns : 0
        rows = fits ? obstacles.count / columns : 0
        var field = fits ? obstacles.map { $0 ? Float(0) : .infinity } : []
        for column in 0..<self.columns { Self.transform(&field, from: column, step: columns, count: rows) }
        for row in 0..<rows { Self.transform(&field, from: row * columns, step: 1, count: columns) }
        squared = field
    }

    /// One line of the field, replaced by the lower envelope of the parabolas that stand on it.
    private static func transform(_ field: inout [Float], from start: Int, step: Int, count: Int) {
        var line = (0..<count).map { field[start + $0 * step] }
        let envelope = Envelope(line)
        guard !envelope.vertices.isEmpty else { return }
        var part = 0
        for place in 0..<count {
            while envelope.borders[part + 1] < Float(place) { part += 1 }
            let away = Float(place - envelope.vertices[part])
            line[place] = away * away + envelope.heights[part]
        }
        for place in 0..<count { field[start + place * step] = line[place] }
    }

    /// Which parabola is lowest where.
    private struct Envelope {
        var vertices: [Int] = []
        var heights: [Float] = []
        var borders: [Float] = [-.infinity]

        init(_ line: [Float]) {
            for (place, height) in line.enumerated() where height.isFinite { add(place, height) }
            borders.append(.infinity)
        }

        mutating func add(_ place: Int, _ height: Float) {
            while let last = vertices.last, let low = heights.last {
                let difference = Double(height) + Double(place * place) - Double(low) - Double(last * last)
                let meeting = Float(difference / Double(2 * (place - last)))
                if meeting > borders[vertices.count - 1] {
                    borders.append(meeting)
                    break
                }
                vertices.removeLast()
                heights.removeLast()
                if vertices.isEmpty { borders = [-.infinity] } else { borders.removeLast() }
            }
            vertices.append(place)
            heights.append(height)
        }
    }
}
