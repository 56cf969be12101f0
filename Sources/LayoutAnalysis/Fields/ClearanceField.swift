/// How far each place of the floor is from the nearest wall or obstacle, on a grid of square cells.
///
/// Distances are exact at the middle of each cell and in centimetres; 0 in obstacles and out of the room.
public struct ClearanceField: Sendable {
    /// The cells.
    public let grid: FloorGrid
    /// The distance at the middle of each cell, row by row from the top, in centimetres.
    public let distances: [Float]

    /// The distance at the middle of the cell that holds a point; 0 off the grid.
    public func clearance(at point: PlanePoint) -> Double {
        grid.index(of: point).map { Double(distances[$0]) } ?? 0
    }
}
