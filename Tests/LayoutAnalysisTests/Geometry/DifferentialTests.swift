import LayoutAnalysis
import Testing

@Suite("Against Shapely", .enabled(if: ShapelyOracle.isInstalled, "needs python3 with the package shapely"))
struct DifferentialTests {
    @Test("1500 random pairs: distance, shared area, containment") func pairs() throws {
        var random = Seeded(state: 2024)
        let pairs = (0..<1500).map { RandomShape.pair($0, &random) }
            .filter { $0.isSimple && $1.isSimple }
        let answers = try ShapelyOracle.answers(for: pairs)
        #expect(answers.count == pairs.count && pairs.count > 800)
        for ((a, b), answer) in zip(pairs, answers) {
            let distance = try #require(a.gap(to: b)?.distance)
            #expect(abs(distance - answer.distance) < 1e-6, "\(a.vertices) \(b.vertices)")
            #expect(abs(a.overlapArea(with: b) - answer.area) < 1e-4, "\(a.vertices) \(b.vertices)")
            #expect(a.overlaps(b) == (answer.area > 1e-6), "\(a.vertices) \(b.vertices)")
            #expect(a.contains(b) == answer.covers, "\(a.vertices) \(b.vertices)")
        }
        // The comparison says something only if every case occurred.
        #expect(answers.count { $0.covers } > 25 && answers.count { $0.distance > 0 } > 100)
        #expect(answers.count { $0.area > 0 && !$0.covers } > 100)
        #expect(answers.count { $0.area == 0 && $0.distance == 0 } > 20)
    }

    @Test("1500 random outlines: simple or not") func simplicity() throws {
        var random = Seeded(state: 7)
        let outlines = (0..<1500).map { _ in RandomShape.scribble(&random) }
        let answers = try ShapelyOracle.answers(for: outlines.map { ($0, box(0, 0, 1, 1)) })
        for (outline, answer) in zip(outlines, answers) {
            #expect(outline.isSimple == answer.firstIsValid, "\(outline.vertices)")
        }
        #expect(answers.count { $0.firstIsValid } > 150 && answers.count { !$0.firstIsValid } > 150)
    }
}

enum RandomShape {
    /// Two shapes; every fifth time the second is the first made smaller, which is often inside it.
    static func pair(_ index: Int, _ random: inout Seeded) -> (Polygon, Polygon) {
        let first = any(&random)
        guard index.isMultiple(of: 5), let middle = first.bounds?.center else { return (first, any(&random)) }
        let smaller = first.vertices.map { p((middle.x + $0.x) / 2, (middle.y + $0.y) / 2) }
        return (first, Polygon(smaller))
    }

    static func any(_ random: inout Seeded) -> Polygon {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: coarseBox(&random)
        case 1: star(&random)
        case 2: scribble(&random)
        default: slanted(&random)
        }
    }

    /// Corners on a coarse raster, so that shared sides and touching corners are frequent.
    static func coarseBox(_ random: inout Seeded) -> Polygon {
        let place = (0..<4).map { _ in Double(Int.random(in: 1...6, using: &random)) * 10 }
        return box(place[0], place[1], place[2], place[3])
    }

    static func slanted(_ random: inout Seeded) -> Polygon {
        .rectangle(
            center: p(.random(in: 0...100, using: &random), .random(in: 0...100, using: &random)),
            width: .random(in: 1...120, using: &random), depth: .random(in: 1...120, using: &random),
            rotation: .random(in: -360...360, using: &random))
    }

    /// Concave, with many corners, about a random middle.
    static func star(_ random: inout Seeded) -> Polygon {
        let middle = p(.random(in: 0...100, using: &random), .random(in: 0...100, using: &random))
        let count = Int.random(in: 5...40, using: &random)
        return Polygon(
            (0..<count).map { index in
                p(middle.x + .random(in: 2...60, using: &random), middle.y)
                    .rotated(about: middle, degrees: 360 * Double(index) / Double(count))
            })
    }

    /// Three to six corners anywhere on a coarse raster, no two in a row alike: often crossing or folded back.
    static func scribble(_ random: inout Seeded) -> Polygon {
        var corners: [PlanePoint] = []
        let count = Int.random(in: 3...6, using: &random)
        while corners.count < count {
            let next = p(
                Double(Int.random(in: 0...6, using: &random)) * 10, Double(Int.random(in: 0...6, using: &random)) * 10)
            if next != corners.last && (corners.count < count - 1 || next != corners.first) { corners.append(next) }
        }
        return Polygon(corners)
    }
}
