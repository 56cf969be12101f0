/// The things whose place may be changed to cure a finding, the likeliest first, three at the most.
struct CureThings {
    let things: [Obstacle]

    init(_ finding: LayoutFinding, in scene: Scene) {
        let named = Self.names(finding).compactMap { id in scene.obstacles.first { $0.id == id } }
        let near = Self.places(finding).flatMap { Self.nearest(to: $0, in: scene) }
        things = Array(
            (named + near).reduce(into: [Obstacle]()) { found, thing in
                if !found.contains(where: { $0.id == thing.id }) { found.append(thing) }
            }.prefix(3))
    }

    /// What the finding names: of an exit and of a door what is in their way, of an overlap the second thing first.
    private static func names(_ finding: LayoutFinding) -> [String] {
        switch finding.kind {
        case .overlap: finding.subjects.reversed()
        case .exitObstructed: Array(finding.subjects.dropFirst())
        case .outsideRoom, .blocksDoorSwing, .tooNarrow, .narrowing, .zoneNarrowed, .noUseSpace, .noTurningSpace,
            .deadEnd, .unreachable:
            finding.subjects
        default: []
        }
    }

    /// Where to look for what it does not name: what ends the free floor, what shuts a thing in, the end of a dead end.
    private static func places(_ finding: LayoutFinding) -> [PlanePoint] {
        switch finding.kind {
        case .noUseSpace, .noDoorSpace: finding.span.map { [$0.end] } ?? []
        case .noTurningSpace, .deadEnd, .unreachable, .noWayOut: finding.at.map { [$0] } ?? []
        default: []
        }
    }

    private static func nearest(to place: PlanePoint, in scene: Scene) -> [Obstacle] {
        let far = scene.obstacles.map { thing in
            thing.disc.map { max(0, $0.center.distance(to: place) - $0.radius) }
                ?? thing.footprint.boundaryDistance(to: place) ?? .infinity
        }
        return scene.obstacles.indices.filter { far[$0] < 300 }.sorted { (far[$0], $0) < (far[$1], $1) }.prefix(3)
            .map { scene.obstacles[$0] }
    }
}
