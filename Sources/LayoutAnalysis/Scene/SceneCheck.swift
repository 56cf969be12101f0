/// Finds what is wrong in a scene; pure, and always in the same order.
public enum SceneCheck {
    /// Every problem of a scene, ordered by kind, then by the order of its parts in the scene.
    public static func problems(in scene: Scene) -> [Problem] {
        let found =
            outlineProblems(in: scene) + footprintProblems(in: scene) + wallProblems(in: scene)
            + zoneProblems(in: scene) + fixtureProblems(in: scene)
            + overlapProblems(in: scene) + swingProblems(in: scene) + doorProblems(in: scene)
            + exitProblems(in: scene)
        // `sorted` is not promised to be stable, so the position breaks ties.
        return found.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }.map(\.element)
    }

    /// The problems of shapes and of where doors are; not those of exits, which need the ways to them.
    static func geometryProblems(in scene: Scene) -> [Problem] {
        let exits: Set<Problem.Kind> = [.noExit, .noEntrance, .insufficientExits, .headcountBeyondArticle]
        return outlineProblems(in: scene) + footprintProblems(in: scene) + wallProblems(in: scene)
            + zoneProblems(in: scene) + fixtureProblems(in: scene)
            + overlapProblems(in: scene) + swingProblems(in: scene)
            + doorProblems(in: scene).filter { !exits.contains($0.kind) }
    }

    /// A point to show for a polygon: the middle of its bounds, else its first corner on the plan, else the origin.
    static func place(of polygon: Polygon) -> PlanePoint {
        polygon.bounds?.center ?? polygon.vertices.first(where: \.isOnPlan) ?? PlanePoint(x: 0, y: 0)
    }

    private static func outlineProblems(in scene: Scene) -> [Problem] {
        guard !scene.outline.isSimple else { return [] }
        let corners = scene.outline.vertices.count
        return [
            Problem(
                kind: .outlineNotSimple, measured: corners < 3 ? Double(corners) : nil, at: place(of: scene.outline))
        ]
    }
}
