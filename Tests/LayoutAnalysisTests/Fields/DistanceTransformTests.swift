import LayoutAnalysis
import Testing

@Suite("Distance transform") struct DistanceTransformTests {
    // Printed in SciPy's documentation of distance_transform_edt (version 1.17), as squares.
    @Test("SciPy's example of 5 × 5") func published() {
        let picture = ["01111", "00111", "01111", "01110", "01100"].joined()
        let transform = DistanceTransform(obstacles: picture.map { $0 == "0" }, columns: 5)
        #expect(transform.squared.map { String(Int($0)) }.joined() == "0125900144012210121001100")
    }

    @Test("Without an obstacle every distance is infinite; odd numbers of cells give none") func empty() {
        #expect(DistanceTransform(obstacles: [false, false], columns: 2).squared == [.infinity, .infinity])
        #expect(DistanceTransform(obstacles: [true, false, false], columns: 2).squared.isEmpty)
        #expect(DistanceTransform(obstacles: [], columns: 0).squared.isEmpty)
        #expect(DistanceTransform(obstacles: [true], columns: -3).rows == 0)
    }
}

@Suite("Against SciPy", .enabled(if: SciPyOracle.isInstalled, "needs python3 with the package scipy"))
struct SciPyTests {
    @Test("40 random pictures: every squared distance") func pictures() throws {
        var random = Seeded(state: 5)
        let pictures = (0..<40).map { number -> (cells: [Bool], columns: Int) in
            let (columns, rows) = (Int.random(in: 1...40, using: &random), Int.random(in: 1...40, using: &random))
            let share = [0.02, 0.3, 0.8][number % 3]
            var cells = (0..<columns * rows).map { _ in Double.random(in: 0...1, using: &random) < share }
            cells[Int.random(in: 0..<cells.count, using: &random)] = true
            return (cells, columns)
        }
        let answers = try SciPyOracle.squaredDistances(pictures)
        #expect(answers.count == pictures.count)
        for (picture, answer) in zip(pictures, answers) {
            let transform = DistanceTransform(obstacles: picture.cells, columns: picture.columns)
            #expect(transform.squared.map { Int($0) } == answer, "\(picture.columns) columns")
        }
    }
}

/// SciPy's Euclidean distance transform, asked through Python.
enum SciPyOracle {
    static let isInstalled = (try? Python.run(["-c", "import scipy.ndimage"])) != nil

    static func squaredDistances(_ pictures: [(cells: [Bool], columns: Int)]) throws -> [[Int]] {
        let text = pictures.map { "\($0.columns) " + $0.cells.map { $0 ? "0" : "1" }.joined() }.joined(separator: "\n")
        return try Python.answer(script, to: text).split(separator: "\n").map {
            $0.split(separator: " ").compactMap { Int($0) }
        }
    }

    private static let script = """
        import sys, numpy, scipy.ndimage
        for line in open(sys.argv[1]):
            columns, cells = line.split()
            picture = numpy.array([int(c) for c in cells]).reshape(-1, int(columns))
            squared = scipy.ndimage.distance_transform_edt(picture) ** 2
            print(*[int(round(v)) for v in squared.flatten()])
        """
}
