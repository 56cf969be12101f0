import Foundation
import LIAVVModel

/// Tests/Tools/planning-oracle.py, which plans on networkx and shares no line with the engine.
enum PlanningOracle {
    static let isInstalled = (try? Python.run("import networkx")) != nil

    /// The lines that it prints.
    static func lines(_ arguments: String...) throws -> [Substring] {
        let tool = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Tools/planning-oracle.py").standardized.path
        let script = "import runpy, sys; del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')"
        return try Python.run(script, [tool] + arguments).split(separator: "\n")
    }

    /// Random networks with their outcome.
    static func networks(_ count: Int) throws -> [OracleNetwork] { try decoded("networks", count) }

    /// Random graphs, and whether each turns in a circle.
    static func graphs(_ count: Int) throws -> [OracleGraph] { try decoded("cycles", count) }

    private static func decoded<Line: Decodable>(_ command: String, _ count: Int) throws -> [Line] {
        let decoder = JSONDecoder()
        return try lines(command, "--count", String(count)).map { line in
            try decoder.decode(Line.self, from: Data(line.utf8))
        }
    }
}

/// A network and its outcome, a column of each. Boundaries are counted from the morning of `today`.
struct OracleNetwork: Decodable {
    let today: String
    let closures: [[String]]
    let duration: [Int]
    let floor: [String]
    let pinned: [Bool]
    let end: [String?]
    let from: [Int]
    let to: [Int]
    let kind: [String]
    let lag: [Int]

    let earliestStart: [Int]
    let latestFinish: [Int?]
    let totalSlack: [Int?]
    let freeSlack: [Int?]
    let startDay: [String]
    let finishDay: [String]
    let lateStartDay: [String?]
    let lateFinishDay: [String?]
}

/// A graph, its edges from `from` to `to`.
struct OracleGraph: Decodable {
    let count: Int
    let from: [Int]
    let to: [Int]
    let isCyclic: Bool
}
