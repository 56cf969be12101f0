/// A plan laid on a grid: distances, what is nearest, the narrow places, and what each step crosses.
struct FloorMap {
    let plan: FloorPlan
    let grid: FloorGrid
    /// Exact distances at the middles of cells, in centimetres, 0 where there is no floor.
    let distances: [Float]
    /// The nearest feature of each cell; −1 where there is no floor.
    let owners: [Int32]
    let gates: [Gate]
    let moves: MoveTable
    /// Which steps may be taken from each cell, through gates however narrow, a bit a direction of `Step`.
    let steps: [UInt8]

    /// How much wider a way may be than the cells along it say: a way goes half a diagonal beside their middles.
    var slack: Float { Float(grid.cell * 2.0.squareRoot()) + 0.01 }

    init(plan: FloorPlan, grid: FloorGrid, mask: [UInt8]) {
        self.plan = plan
        self.grid = grid
        let sweep = FieldSweep(grid: grid, features: plan.features, mask: mask)
        (distances, owners, gates) = (sweep.distances, sweep.owners, sweep.gates)
        moves = MoveTable(grid: grid, features: plan.features, gates: sweep.gates)
        steps = StepMask.steps(grid, sweep.distances, moves)
    }

    /// The same map, with floor only where a test says so.
    func limited(_ isFloor: (Int) -> Bool) -> FloorMap {
        FloorMap(
            plan: plan, grid: grid, distances: distances.indices.map { isFloor($0) ? distances[$0] : 0 },
            owners: owners, gates: gates, moves: moves, steps: steps)
    }

    private init(
        plan: FloorPlan, grid: FloorGrid, distances: [Float], owners: [Int32], gates: [Gate], moves: MoveTable,
        steps: [UInt8]
    ) {
        (self.plan, self.grid, self.distances) = (plan, grid, distances)
        (self.owners, self.gates, self.moves, self.steps) = (owners, gates, moves, steps)
    }

    /// The shape nearest to a cell; nil where there is no floor.
    func shape(nearest cell: Int) -> FloorPlan.Shape? {
        owners[cell] < 0 ? nil : plan.shapes[Int(plan.features[Int(owners[cell])].shape)]
    }

    /// The names of what forms a gate; "" is the outline of the room.
    func names(_ gate: Gate) -> [String] {
        [gate.first, gate.second].map { plan.shapes[Int(plan.features[Int($0)].shape)].id }
    }
}

extension FloorMap {
    /// Lays a scene on a grid; nil when its outline bounds no area or is too large.
    init?(_ scene: Scene) {
        guard scene.outline.isSimple, let grid = scene.outline.bounds.flatMap(FloorGrid.covering) else { return nil }
        let plan = FloorPlan(scene)
        self.init(plan: plan, grid: grid, mask: FloorMask.floor(of: plan, on: grid))
    }
}
