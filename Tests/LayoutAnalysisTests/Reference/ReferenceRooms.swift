import LayoutAnalysis

/// The rooms of published verification cases, in centimetres.
enum ReferenceRooms {
    /// A corridor of 40 m × 2 m, its exit at one end (IMO 1, RiMEA 1).
    static let corridor = Scene(
        outline: box(0, 0, 4000, 200), doors: [Rooms.exit(4000, 100, width: 200)])

    /// A corridor 2 m wide about a corner, outer sides of 12 m (RiMEA 6, IMO 6).
    static let corner = Scene(
        outline: Polygon([p(0, 0), p(1200, 0), p(1200, 1200), p(1000, 1200), p(1000, 200), p(0, 200)]),
        doors: [Rooms.exit(1100, 1200, width: 200)])

    /// Two rooms of 10 m × 10 m and a corridor of 1 m × 5 m between them (RiMEA 12).
    static let twoRooms = Scene(
        outline: Polygon([
            p(0, 0), p(1000, 0), p(1000, 450), p(1500, 450), p(1500, 0), p(2500, 0), p(2500, 1000), p(1500, 1000),
            p(1500, 550), p(1000, 550), p(1000, 1000), p(0, 1000),
        ]),
        doors: [Rooms.entrance(0, 500, width: 200), Rooms.exit(2500, 500, width: 100)])

    /// 30 m × 20 m with doors of 1 m on both long walls (RiMEA 9).
    static func hall(doors: Int) -> Scene {
        let all = [(450.0, 0.0), (2550, 2000), (2550, 0), (450, 2000)].prefix(doors)
        return Scene(
            outline: box(0, 0, 3000, 2000),
            doors: all.enumerated().map { Rooms.exit($1.0, $1.1, width: 100, id: "d\($0)") },
            occupancy: Occupancy(guests: 1000))
    }

    /// Where two aisles of 1.20 m meet in a T, four stands about them.
    static let crossing = Scene(
        outline: box(0, 0, 1320, 720),
        obstacles: [
            Rooms.stand("left", box(0, 0, 600, 600)), Rooms.stand("right", box(720, 0, 600, 600)),
        ],
        doors: [Rooms.entrance(0, 660, width: 120)])

    static func way(_ scene: Scene, from point: PlanePoint) -> EscapeWay? {
        LayoutReport(scene: scene).escape?.shortestWay(from: point)
    }
}
