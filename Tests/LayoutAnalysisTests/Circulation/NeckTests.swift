import LayoutAnalysis
import Testing

@Suite("Narrowest points") struct NeckTests {
    @Test("A slot of known width, at random angles and offsets, is measured without error") func slots() throws {
        var random = Seeded(state: 11)
        for _ in 0..<25 {
            let width = Double.random(in: 85...160, using: &random)
            let angle = Double.random(in: -40...40, using: &random)
            let offset = p(.random(in: -50...50, using: &random), .random(in: -50...50, using: &random))
            let circulation = try #require(Circulation(Rooms.slot(width: width, angle: angle, offset: offset)))
            let neck = try #require(circulation.neck(to: "goal"))
            #expect(abs(neck.width - width) < 1e-6, "\(width) at \(angle)°")
            #expect(Set(neck.between) == ["a", "b"])
        }
    }

    private func circulation(_ things: [Obstacle], walls: [Wall] = [], door: Double = 180) throws -> Circulation {
        try #require(
            Circulation(
                Scene(
                    outline: box(0, 0, 1000, 600), obstacles: things, doors: [Rooms.entrance(0, 300, width: door)],
                    walls: walls)))
    }

    private let goal = Rooms.stand("goal", box(900, 275, 50, 50))

    @Test("A door is as wide as it is said to be") func door() throws {
        let neck = try #require(try circulation([goal], door: 93).neck(to: "goal"))
        #expect(abs(neck.width - 93) < 1e-6 && neck.between == ["", ""] && neck.at.distance(to: p(0, 300)) < 1e-6)
    }

    @Test("The two arms of one thing form a neck too") func concave() throws {
        let trap = Polygon([
            p(400, 0), p(750, 0), p(750, 40), p(460, 40), p(460, 240), p(760, 240), p(760, 350), p(400, 350),
        ])
        // The niche between the arms is 200 cm wide; its mouth is narrowed to 110 by a lip.
        let lip = Rooms.stand("lip", box(700, 40, 10, 90))
        let inside = Rooms.stand("inside", box(500, 100, 50, 50))
        let neck = try #require(try circulation([Rooms.stand("trap", trap), lip, inside]).neck(to: "inside"))
        #expect(abs(neck.width - 110) < 1e-6 && Set(neck.between) == ["trap", "lip"])
    }

    @Test("Between round things the gap is between the circles") func discs() throws {
        let columns = [150.0, 450].map { Obstacle(id: "c\($0)", disc: Disc(center: p(500, $0), radius: 95)) }
        let ends = [Rooms.stand("top", box(480, 0, 40, 60)), Rooms.stand("bottom", box(480, 540, 40, 60))]
        let neck = try #require(try circulation(columns + ends + [goal]).neck(to: "goal"))
        #expect(abs(neck.width - 110) < 1e-6)
        #expect(neck.at.distance(to: p(500, 300)) < 1e-6)
    }

    @Test("Things that touch, a thin screen and a slender post let nobody through") func closed() throws {
        let halves = [Rooms.stand("a", box(500, 0, 50, 300)), Rooms.stand("b", box(550, 300, 50, 300))]
        #expect(try circulation(halves + [goal]).neck(to: "goal") == nil, "corner to corner")
        let screen = Wall(id: "w", path: [p(500, -10), p(507, 300), p(493, 610)], thickness: 0)
        #expect(try circulation([goal], walls: [screen]).neck(to: "goal") == nil)
        let jaws = [Rooms.stand("a", box(480, 0, 40, 220)), Rooms.stand("b", box(480, 380, 40, 220))]
        for step in 0..<8 {
            let (x, y) = (492 + 2.3 * Double(step), 291 + 2.7 * Double(step))
            let post = Obstacle(id: "post", disc: Disc(center: p(x, y), radius: 1.5))
            let neck = try #require(try circulation(jaws + [post, goal]).neck(to: "goal"))
            #expect(abs(neck.width - max(y - 221.5, 378.5 - y)) < 1e-6, "beside the post, not through it")
        }
    }

    @Test("A corridor narrows what stands in it as well as what lies beyond") func corridor() throws {
        let sides = [Rooms.stand("a", box(300, 0, 700, 245)), Rooms.stand("b", box(300, 355, 700, 245))]
        let inside = Rooms.stand("inside", box(600, 245, 20, 20))
        let neck = try #require(try circulation(sides + [inside, goal]).neck(to: "inside"))
        #expect(abs(neck.width - 110) < 0.2, "\(neck)")
        let beyond = try #require(try circulation(sides + [inside, goal]).neck(to: "goal"))
        #expect(abs(beyond.width - 90) < 1e-6 && Set(beyond.between) == ["inside", "b"])
    }

    @Test("What stands before the door narrows it") func beforeDoor() throws {
        let desk = Rooms.stand("desk", box(70, 200, 40, 200))
        let neck = try #require(try circulation([desk, goal], door: 140).neck(to: "goal"))
        #expect(abs(neck.width - 70) < 1e-6, "\(neck)")
        // From the corner of the counter to the jamb: 97.5 cm across, 30 cm along.
        let counter = Rooms.stand("counter", box(97.5, 240, 180, 120))
        let report = LayoutReport(
            scene: Scene(
                outline: box(0, 0, 1000, 600), obstacles: [counter, goal], doors: [Rooms.entrance(0, 300, width: 180)]))
        let gap = (97.5 * 97.5 + 30 * 30).squareRoot()
        #expect(abs((report.circulation?.neck(to: "goal")?.width ?? 0) - gap) < 1e-6)
        let obstructed = report.findings.first { $0.kind == .exitObstructed }
        #expect(abs((obstructed?.measured ?? 0) - gap) < 1e-6 && obstructed?.subjects == ["in", "counter"])
        let post = Rooms.stand("post", box(60, 290, 20, 20))
        let beside = try #require(try circulation([post, goal], door: 140).neck(to: "goal"))
        // From the corner of the post to the jamb: 60 cm along, 60 cm across.
        #expect(abs(beside.width - (60 * 60 + 60 * 60).squareRoot()) < 1e-6, "\(beside)")
    }

    @Test("Never wider than a fine raster allows, in crowded rooms") func raster() throws {
        var random = Seeded(state: 23)
        for _ in 0..<4 {
            let scene = Rooms.crowd(&random)
            let circulation = try #require(Circulation(scene))
            let raster = FineRaster(scene)
            for thing in scene.obstacles {
                // The raster starts a little inside the room, where 2 m are free.
                let width = min(180, circulation.neck(to: thing.id)?.width ?? 0)
                let (least, most) = (raster.width(to: thing, within: 0), raster.width(to: thing, within: 6))
                #expect(width <= most + 1.5 * FineRaster.cell, "\(thing.id): \(width), at most \(most)")
                // A way that ends in a niche may be a cell short.
                #expect(width >= min(180, least) - 12, "\(thing.id): \(width), at least \(least)")
            }
        }
    }

    @Test("A neck within reach of a door narrows all that lies behind it", arguments: [120.0, 140, 150, 200, 250])
    func nearDoor(width: Double) throws {
        let walls = [
            Wall(id: "w1", path: [p(245, 0), p(245, 458)], thickness: 10),
            Wall(id: "w2", path: [p(188, 624), p(188, 800)], thickness: 10),
        ]
        for gap in stride(from: 61.0, through: 118, by: 3) {
            let things = [
                Rooms.stand("one", box(162, 414.5, 166, 87)), Rooms.stand("two", box(132.5, 501.5 + gap, 111, 70)),
                Rooms.stand("goal", box(750, 250, 300, 300)),
            ]
            let scene = Scene(
                outline: box(0, 0, 1200, 800), obstacles: things, doors: [Rooms.entrance(0, 400, width: width)],
                walls: walls)
            let neck = try #require(Circulation(scene)?.neck(to: "goal"))
            #expect(abs(neck.width - gap) < 1e-6, "\(gap): \(neck)")
        }
    }
}

/// The widest ways on a fine grid of distances to obstacles, by repeated passes: slow, simple, and short by a cell or so.
struct FineRaster {
    static let cell = 4.0
    private let columns: Int
    private let rows: Int
    private var widths: [Double]
    private let clear: [Double]

    init(_ scene: Scene) {
        let bounds = scene.outline.bounds
        (columns, rows) = (Int((bounds?.width ?? 0) / Self.cell), Int((bounds?.height ?? 0) / Self.cell))
        let shapes = scene.obstacles.map(\.footprint)
        let columns = columns
        let sides = (shapes + [scene.outline]).flatMap(\.edges)
        clear = (0..<columns * rows).map { cell in
            let center = p((Double(cell % columns) + 0.5) * Self.cell, (Double(cell / columns) + 0.5) * Self.cell)
            if shapes.contains(where: { $0.contains(center, tolerance: 0) }) { return 0 }
            return sides.reduce(Double.infinity) { min($0, $1.distance(to: center)) }
        }
        widths = [Double](repeating: 0, count: columns * rows)
        spread(from: (rows / 2) * columns + Int(100 / Self.cell))
    }

    /// Again and again from every cell that has grown wider, until none does.
    private mutating func spread(from start: Int) {
        widths[start] = 2 * clear[start]
        var grown: Set = [start]
        while !grown.isEmpty {
            var next: Set<Int> = []
            for cell in grown {
                for (dx, dy) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
                    let (x, y) = (cell % columns + dx, cell / columns + dy)
                    guard x >= 0, y >= 0, x < columns, y < rows else { continue }
                    let reached = min(widths[cell], 2 * clear[y * columns + x])
                    guard reached > widths[y * columns + x] else { continue }
                    widths[y * columns + x] = reached
                    next.insert(y * columns + x)
                }
            }
            grown = next
        }
    }

    /// The widest disc that gets from the start to a thing, or so near to it that little else is nearer.
    func width(to thing: Obstacle, within slack: Double) -> Double {
        widths.indices.reduce(0.0) { best, cell in
            let center = p((Double(cell % columns) + 0.5) * Self.cell, (Double(cell / columns) + 0.5) * Self.cell)
            guard widths[cell] > best, let away = thing.footprint.edges.lazy.map({ $0.distance(to: center) }).min()
            else { return best }
            return away <= clear[cell] + slack + 1e-6 ? widths[cell] : best
        }
    }
}
