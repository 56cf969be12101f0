/// All that a search for widest ways needs to know of one cell, side by side in memory.
///
/// The cells about a cell lie whole rows apart, and a search looks at all of them: with an array for each figure it would
/// wait for memory at each.
struct WidthCell {
    /// The width of the widest way so far, in centimetres; 0 where none leads.
    var width: Float = 0
    /// How wide a way through the cell may be; 0 where there is no floor.
    let widest: Float
    /// Which steps may be taken, a bit a direction of `Step`.
    let steps: UInt8
    /// Whether anything is crossed about the cell.
    var isCrossed = false
    /// Whether the cell waits in the list of its width: there it waits once, however it grows.
    var isWaiting = false
    /// The direction to the cell before; −1 at a start.
    var back: Int8 = -1

    static func cells(_ map: FloorMap) -> [WidthCell] {
        let slack = map.slack
        var cells = map.distances.indices.map { cell in
            let distance = map.distances[cell]
            return WidthCell(widest: distance > 0 ? 2 * distance + slack : 0, steps: map.steps[cell])
        }
        for cell in map.moves.cells { cells[Int(cell)].isCrossed = true }
        return cells
    }
}
