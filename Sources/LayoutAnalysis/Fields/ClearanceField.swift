/// How far each place of the floor is from the nearest wall or obstacle, on a grid of square cells.
///
/// Distances are exact at the middle of each cell, in centimetres, rounded down to single precision; 0 in obstacles and
/// out of the room. Things in use take their envelope, chairs out.
public struct ClearanceField: Sendable {
    /// The cells.
    public let grid: FloorGrid
    /// The distance at the middle of each cell, row by row from the top, in centimetres.
    public let distances: [Float]

    /// Makes a field from its parts.
    init(grid: FloorGrid, distances: [Float]) {
        self.grid = grid
        self.distances = distances
    }

    /// Measures a scene; nil when its outline bounds no area or is too large for a grid.
    public init?(_ scene: Scene) {
        guard scene.outline.isSimple, let grid = scene.outline.bounds.flatMap(FloorGrid.covering) else { return nil }
        let plan = FloorPlan(scene)
        let sweep = FieldSweep(grid: grid, features: plan.features, mask: FloorMask.floor(of: plan, on: grid))
        self.init(grid: grid, distances: sweep.distances)
    }

    /// The distance at the middle of the cell that holds a point; 0 off the grid.
    public func clearance(at point: PlanePoint) -> Double {
        grid.index(of: point).map { Double(distances[$0]) } ?? 0
    }
}
