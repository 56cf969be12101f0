import Foundation
import LayoutAnalysis

/// Shapely, an independent geometry program (on GEOS), asked through Python; `PYTHON` names another interpreter.
enum ShapelyOracle {
    struct Answer {
        let distance: Double
        let area: Double
        let covers: Bool
        let firstIsValid: Bool
    }

    static let isInstalled = (try? Python.run(["-c", "import shapely"])) != nil

    /// One answer a pair, in order.
    static func answers(for pairs: [(Polygon, Polygon)]) throws -> [Answer] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("polygons-\(UUID().uuidString)")
        try pairs.map { "\(text($0)) ; \(text($1))" }.joined(separator: "\n").write(
            to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        return try Python.run(["-c", script, file.path]).split(separator: "\n").map { line in
            let figures = line.split(separator: " ").compactMap { Double($0) }
            guard figures.count == 4 else { throw Python.Failure(text: String(line)) }
            return Answer(
                distance: figures[0], area: figures[1], covers: figures[2] == 1, firstIsValid: figures[3] == 1)
        }
    }

    private static let script = """
        import sys, shapely
        def shape(text):
            v = [float(n) for n in text.split()]
            return shapely.Polygon(list(zip(v[::2], v[1::2])))
        for line in open(sys.argv[1]):
            a, b = map(shape, line.split(";"))
            ok = a.is_valid and b.is_valid
            area = a.intersection(b).area if ok else -1
            print(repr(a.distance(b) if ok else -1), repr(area), int(ok and a.covers(b)), int(a.is_valid))
        """

    private static func text(_ polygon: Polygon) -> String {
        polygon.vertices.map { "\($0.x) \($0.y)" }.joined(separator: " ")
    }
}
