import LayoutAnalysis
import Testing

@Suite("Shortest paths") struct ShortestPathTests {
    @Test("Straight and slanted steps, and no corner cut") func corner() {
        let open = ShortestPaths(walkable: [Bool](repeating: true, count: 12), columns: 4, sources: [0])
        #expect(abs(open.distances[11] - (1 + 2 * Float(2).squareRoot())) < 1e-5)
        let walls = ["..#", "...", "#.."].joined().map { $0 == "." }
        let around = ShortestPaths(walkable: walls, columns: 3, sources: [0])
        #expect(abs(around.distances[8] - (2 * Float(2).squareRoot())) < 1e-5)
        let cut = ShortestPaths(walkable: [true, false, true, true], columns: 2, sources: [0])
        #expect(cut.distances == [0, .infinity, 1, 2])
    }

    @Test("Nothing is reached without a source, or with odd numbers") func nothing() {
        #expect(ShortestPaths(walkable: [true, true], columns: 2, sources: []).distances == [.infinity, .infinity])
        #expect(
            ShortestPaths(walkable: [true, true], columns: 2, sources: [-1, 9]).distances.allSatisfy { $0 == .infinity }
        )
        #expect(ShortestPaths(walkable: [true, true, true], columns: 2, sources: [0]).distances[1] == .infinity)
    }
}

@Suite("Against networkx", .enabled(if: NetworkxOracle.isInstalled, "needs python3 with the package networkx"))
struct NetworkxTests {
    @Test("20 random mazes, several sources: every distance") func mazes() throws {
        var random = Seeded(state: 17)
        let mazes = (0..<20).map { number -> NetworkxOracle.Maze in
            let (columns, rows) = (Int.random(in: 5...40, using: &random), Int.random(in: 5...40, using: &random))
            let share = [0.25, 0.4, 0.01, 0.05][number % 4]
            let open = (0..<columns * rows).map { _ in Double.random(in: 0...1, using: &random) > share }
            let sources = (0..<3).map { _ in Int.random(in: 0..<open.count, using: &random) }
            return NetworkxOracle.Maze(open: open, columns: columns, sources: sources.filter { open[$0] })
        }
        let answers = try NetworkxOracle.distances(mazes)
        #expect(answers.count == mazes.count)
        for (maze, answer) in zip(mazes, answers) {
            let paths = ShortestPaths(walkable: maze.open, columns: maze.columns, sources: maze.sources)
            for (mine, theirs) in zip(paths.distances, answer) {
                #expect(theirs < 0 ? mine == .infinity : abs(Double(mine) - theirs) < 1e-3)
            }
        }
        #expect(answers.joined().contains { $0 > 20 } && answers.joined().contains { $0 < 0 })
    }
}

/// networkx's Dijkstra on the same grid, asked through Python.
enum NetworkxOracle {
    static let isInstalled = (try? Python.run(["-c", "import networkx"])) != nil

    struct Maze {
        let open: [Bool]
        let columns: Int
        let sources: [Int]
    }

    /// Cell by cell, −1 where no way leads.
    static func distances(_ mazes: [Maze]) throws -> [[Double]] {
        let text = mazes.map { maze in
            "\(maze.columns) \(maze.open.map { $0 ? "1" : "0" }.joined()) "
                + maze.sources.map(String.init).joined(separator: " ")
        }
        return try Python.answer(script, to: text.joined(separator: "\n")).split(separator: "\n").map {
            $0.split(separator: " ").compactMap { Double($0) }
        }
    }

    private static let script = """
        import sys, math, networkx
        for line in open(sys.argv[1]):
            columns, cells, *sources = line.split()
            columns = int(columns)
            rows = len(cells) // columns
            graph = networkx.Graph()
            free = lambda x, y: 0 <= x < columns and 0 <= y < rows and cells[y * columns + x] == "1"
            for y in range(rows):
                for x in range(columns):
                    if not free(x, y): continue
                    graph.add_node(y * columns + x)
                    for dx, dy in ((1, 0), (0, 1), (1, 1), (-1, 1)):
                        if free(x + dx, y + dy) and free(x + dx, y) and free(x, y + dy):
                            graph.add_edge(y * columns + x, (y + dy) * columns + x + dx, weight=math.hypot(dx, dy))
            starts = {int(s) for s in sources}
            found = networkx.multi_source_dijkstra_path_length(graph, starts) if starts else {}
            print(*[found.get(c, -1) for c in range(len(cells))])
        """
}
