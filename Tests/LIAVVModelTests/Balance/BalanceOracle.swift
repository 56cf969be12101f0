import Foundation
import LIAVVModel

/// Tests/Tools/balance-oracle.py, which judges proposals with scipy and shares no line with the solver.
enum BalanceOracle {
    static let isInstalled = (try? Python.run("import scipy.optimize")) != nil

    /// Random groups.
    static func cases(_ count: Int) throws -> [BalanceCase] { try run(["cases", "--count", String(count)]) }

    /// What it says of what was proposed for each of the first cases.
    static func judgements(_ proposed: [[[Int]]]) throws -> [Judgement] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("balance-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let lines = try proposed.map { try JSONEncoder().encode(["after": $0]) + Data("\n".utf8) }
        try lines.reduce(Data(), +).write(to: file)
        return try run(["judge", file.path, "--count", String(proposed.count)])
    }

    struct Judgement: Decodable {
        let faults: [String]
        let largest: Double?
        let given: Double?
        let optimum: Double?
    }

    private static func run<Line: Decodable>(_ arguments: [String]) throws -> [Line] {
        let tool = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Tools/balance-oracle.py").standardized.path
        let script = "import runpy, sys; del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')"
        return try Python.run(script, [tool] + arguments).split(separator: "\n").map { line in
            try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        }
    }
}
