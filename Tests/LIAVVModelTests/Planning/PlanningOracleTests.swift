import LIAVVModel
import Testing

@Suite(
    "Planning against an independent oracle",
    .enabled(if: PlanningOracle.isInstalled, "needs python3 with the package networkx"))
struct PlanningOracleTests {
    @Test("1000 random networks: earliest and latest dates, slack, day for day") func networks() throws {
        let networks = try PlanningOracle.networks(1000)
        #expect(networks.count == 1000)
        for (index, expected) in networks.enumerated() {
            let differences = try OracleComparison(expected).differences
            #expect(differences.isEmpty, "network \(index): \(differences.count), such as \(differences.prefix(3))")
        }
        expectEveryCase(networks)
    }

    /// The comparison says something only if every case occurred.
    private func expectEveryCase(_ networks: [OracleNetwork]) {
        #expect(networks.map(\.duration.count).max() == 300)
        #expect(networks.count { !$0.closures.isEmpty } > 300)
        let slacks = networks.flatMap(\.totalSlack), free = networks.flatMap(\.freeSlack)
        for slacks in [slacks, free] {
            for sign in [-1, 0, 1] { #expect(slacks.count { $0?.signum() == sign } > 500) }
            #expect(slacks.contains(nil))
        }
        for kind in Dependency.Link.allCases {
            #expect(networks.reduce(0) { sum, network in sum + network.kind.count { $0 == kind.rawValue } } > 10_000)
        }
        #expect(networks.flatMap(\.pinned).count { $0 } > 1000 && networks.flatMap(\.duration).count { $0 == 0 } > 1000)
        #expect(networks.flatMap(\.lag).contains { $0 < 0 } && networks.flatMap(\.end).contains { $0 != nil })
    }

    @Test("1000 random graphs: a cycle is found when there is one, and is one") func cycles() throws {
        let graphs = try PlanningOracle.graphs(1000)
        #expect(graphs.count == 1000 && graphs.count { $0.isCyclic } > 300 && graphs.count { !$0.isCyclic } > 300)
        for (index, graph) in graphs.enumerated() {
            let links = zip(graph.from, graph.to).map { PlanNetwork.Link(from: $0, to: $1) }
            let nodes = (0..<graph.count).map { PlanNetwork.Node(duration: $0 % 3, floor: 0) }
            let cycle = PlanNetwork(nodes: nodes, links: links).cycle
            #expect((cycle != nil) == graph.isCyclic, "graph \(index)")
            guard let cycle else { continue }
            let edges = Set(zip(graph.from, graph.to).map { [$0, $1] })
            let steps = zip(cycle, cycle.dropFirst() + cycle.prefix(1)).map { [$0, $1] }
            #expect(!cycle.isEmpty && Set(cycle).count == cycle.count, "graph \(index): \(cycle)")
            #expect(edges.isSuperset(of: steps), "graph \(index): \(cycle)")
        }
    }

    @Test("holidays from 1990 to 2050, and no work on them") func holidays() throws {
        let lines = try PlanningOracle.lines("holidays", "--from", "1990", "--to", "2050")
        let ours = (1990...2050).flatMap { Holidays.french(in: $0) }.map { "\($0.day.iso)\t\($0.name.fr)" }
        #expect(lines.count == 61 * 11 && ours.count == lines.count)
        #expect(Set(ours).symmetricDifference(lines.map(String.init)) == [])
        let free = Set(lines.map { $0.prefix(10) })
        let (calendar, first) = (WorkCalendar(), try #require(Day(year: 1990, month: 1, day: 1)))
        for day in (0..<22_280).map({ first + $0 }) {
            let isWorked = day.weekday <= 5 && !free.contains(day.iso[...])
            #expect(calendar.isWorking(day) == isWorked, "\(day.iso)")
        }
    }
}
