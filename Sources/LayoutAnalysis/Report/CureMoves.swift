/// What may cure a finding without anything new: moves of what stands in the way, a turn, fewer rows of chairs.
///
/// Each leaves the thing free in the room; whether it cures must be tried.
struct CureMoves {
    /// Those that are most likely to hold first: short moves, then a turn and fewer rows, then longer moves.
    private(set) var moves: [LayoutCure] = []

    /// So many moves come before turns and rows.
    private static let shortest = 4

    init(_ finding: LayoutFinding, in scene: Scene) {
        let things = CureThings(finding, in: scene).things
        let moves = things.flatMap { StepsAside($0, finding, in: scene).cures }
            .sorted { ($0.length, $0.order) < ($1.length, $1.order) }.map(\.cure)
        let turns = Self.isAboutPlace(finding) ? Self.turns(things, finding, scene) : []
        self.moves =
            Array(moves.prefix(Self.shortest)) + turns + Self.rows(things, finding, scene)
            + moves.dropFirst(Self.shortest)
    }

    /// Whether turning a thing can help: it is the thing that is badly placed, and not only in the way.
    private static func isAboutPlace(_ finding: LayoutFinding) -> Bool {
        [.outsideRoom, .overlap, .noUseSpace, .blocksDoorSwing].contains(finding.kind)
    }

    /// A quarter and half a turn, and where the thing then stands free nearest by.
    private static func turns(_ things: [Obstacle], _ finding: LayoutFinding, _ scene: Scene) -> [LayoutCure] {
        let angles: [Double] = finding.kind == .noUseSpace ? [90, -90, 180] : [90]
        return things.prefix(finding.kind == .noUseSpace ? 1 : 2).filter { $0.disc == nil }.flatMap { thing in
            angles.compactMap { angle in
                let turned = thing.turned(by: angle)
                return Self.place(for: turned, in: scene).map { .turn(id: thing.id, degrees: angle, by: $0) }
                    ?? within([.turn(id: thing.id, degrees: angle, by: here)], thing, finding, scene)
            }
        }
    }

    /// As many rows as still stand free and leave what is missing; none when the thing has no rows, or one alone.
    private static func rows(_ things: [Obstacle], _ finding: LayoutFinding, _ scene: Scene) -> [LayoutCure] {
        things.prefix(2).compactMap { thing in
            guard let chairs = thing.chairs, chairs.rows > 1 else { return nil }
            // Rows go on both sides of the middle, so that either side gains half of each.
            let gone = (2 * StepsAside.least(finding) / max(1, chairs.pitch)).rounded(.up)
            let most = finding.kind == .outsideRoom ? chairs.rows - 1 : chairs.rows - Int(min(1000, gone))
            let counts = stride(from: min(most, 200), to: 0, by: -1)
            let free = counts.lazy.compactMap { rows -> LayoutCure? in
                place(for: thing.keeping(rows: rows), in: scene, farthest: chairs.pitch)
                    .map { .fewerRows(id: thing.id, rows: rows, by: $0) }
            }.first
            return free ?? within(counts.map { .fewerRows(id: thing.id, rows: $0, by: here) }, thing, finding, scene)
        }
    }

    private static let here = PlanePoint(x: 0, y: 0)

    /// Of a thing that leaves the room and stands on others the first cure that brings it in; where it stands is another finding.
    private static func within(
        _ cures: [LayoutCure], _ thing: Obstacle, _ finding: LayoutFinding, _ scene: Scene
    ) -> LayoutCure? {
        guard finding.kind == .outsideRoom else { return nil }
        return cures.first { cure in
            scene.applying(cure)?.obstacles.first { $0.id == thing.id }.map { scene.outline.contains($0.footprint) }
                ?? false
        }
    }

    /// Where a thing stands free nearest to where it is: back into the room if it is out, else a little to a side.
    private static func place(for thing: Obstacle, in scene: Scene, farthest: Double = 100) -> PlanePoint? {
        let inward = StepsAside.inward(thing, scene.outline).map { [StepsAside.whole($0)] } ?? []
        let steps = stride(from: 0.0, through: farthest, by: 20).flatMap { length in
            [(1.0, 0.0), (-1, 0), (0, 1), (0, -1)].map { PlanePoint(x: $0.0 * length, y: $0.1 * length) }
        }
        return (inward + steps).first { scene.isFree(thing, movedBy: $0) }
    }
}
