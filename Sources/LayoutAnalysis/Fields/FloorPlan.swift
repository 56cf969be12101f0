/// What people cannot walk through, as features and fills: the room's outline, walls, columns and what was placed.
struct FloorPlan {
    /// One thing on the plan; number 0 is the outline of the room.
    struct Shape {
        let id: String
        let polygon: Polygon
        let disc: Disc?
        /// The obstacle it is, when it was placed.
        let obstacle: Obstacle?
    }

    let outline: Polygon
    private(set) var shapes: [Shape]
    private(set) var features: [Feature]

    init(_ scene: Scene) {
        outline = scene.outline
        shapes = [Shape(id: "", polygon: scene.outline, disc: nil, obstacle: nil)]
        features = scene.outline.edges.map { Feature($0, shape: 0) }
        for wall in scene.walls { add(wall) }
        for column in scene.columns { add(column, isPlaced: false) }
        for obstacle in scene.obstacles { add(obstacle, isPlaced: true) }
    }

    /// The same things with the outline open where a door is.
    init(_ plan: FloorPlan, outline sides: [Segment]) {
        outline = plan.outline
        shapes = plan.shapes
        features = sides.map { Feature($0, shape: 0) } + plan.features.filter { $0.shape != 0 }
    }

    private mutating func add(_ obstacle: Obstacle, isPlaced: Bool) {
        let placed = isPlaced ? obstacle : nil
        if obstacle.envelope?.bounds == nil, let disc = obstacle.disc, disc.isUsable {
            return add(Shape(id: obstacle.id, polygon: Polygon([]), disc: disc, obstacle: placed))
        }
        // In use a thing takes its envelope: chairs out and occupied (L 20).
        let taken = obstacle.envelope.flatMap { $0.bounds == nil ? nil : $0 } ?? obstacle.footprint
        add(Shape(id: obstacle.id, polygon: taken, disc: nil, obstacle: placed))
    }

    /// A wall is a rectangle for each of its parts and a disc for each of its inner corners.
    private mutating func add(_ wall: Wall) {
        guard wall.path.allSatisfy(\.isOnPlan) else { return }
        let bands = wall.bands
        guard !bands.isEmpty else { return addThin(wall) }
        for band in bands { add(Shape(id: wall.id, polygon: band, disc: nil, obstacle: nil)) }
        for corner in wall.path.dropFirst().dropLast() {
            let round = Disc(center: corner, radius: wall.thickness / 2)
            add(Shape(id: wall.id, polygon: Polygon([]), disc: round, obstacle: nil))
        }
    }

    /// A wall as thin as a line.
    private mutating func addThin(_ wall: Wall) {
        for (start, end) in zip(wall.path, wall.path.dropFirst()) where start != end {
            add(Shape(id: wall.id, polygon: Polygon([start, end]), disc: nil, obstacle: nil))
        }
    }

    private mutating func add(_ shape: Shape) {
        guard shape.disc != nil || shape.polygon.bounds != nil else { return }
        let number = Int32(shapes.count)
        shapes.append(shape)
        if let disc = shape.disc {
            features.append(Feature(disc, shape: number))
        } else {
            features += shape.polygon.edges.map { Feature($0, shape: number) }
        }
    }
}
