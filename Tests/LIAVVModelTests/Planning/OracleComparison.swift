import LIAVVModel
import Testing

/// One network planned by the engine, laid beside what the oracle says of it.
struct OracleComparison {
    let expected: OracleNetwork
    let calendar: WorkCalendar
    let network: PlanNetwork
    /// The morning of « today », from which the oracle counts.
    private let zero: Int

    init(_ expected: OracleNetwork) throws {
        self.expected = expected
        let calendar = WorkCalendar(
            closures: expected.closures.map { Closure(from: Day(iso: $0[0]), to: Day(iso: $0[1])) })
        let nodes = try expected.duration.indices.map { place in
            PlanNetwork.Node(
                duration: expected.duration[place],
                floor: calendar.boundary(before: try #require(Day(iso: expected.floor[place]))),
                isPinned: expected.pinned[place],
                end: try expected.end[place].map { calendar.boundary(after: try #require(Day(iso: $0))) })
        }
        let links = try expected.from.indices.map { place in
            PlanNetwork.Link(
                from: expected.from[place], to: expected.to[place],
                kind: try #require(Dependency.Link(rawValue: expected.kind[place])), lag: expected.lag[place])
        }
        (self.calendar, network) = (calendar, PlanNetwork(nodes: nodes, links: links))
        zero = calendar.boundary(before: try #require(Day(iso: expected.today)))
    }

    /// Where the two disagree, in words.
    var differences: [String] {
        guard network.cycle == nil else { return ["a cycle: \(network.cycle ?? [])"] }
        return expected.duration.indices.flatMap { place in
            boundaryDifferences(place) + dayDifferences(place)
        }
    }

    private func boundaryDifferences(_ place: Int) -> [String] {
        [
            difference(place, "earliest start", network.earliestStart[place] - zero, expected.earliestStart[place]),
            difference(
                place, "latest finish", network.latestFinish(place).map { $0 - zero }, expected.latestFinish[place]),
            difference(place, "total slack", network.totalSlack(place), expected.totalSlack[place]),
            difference(place, "free slack", network.freeSlack(place), expected.freeSlack[place]),
        ].compactMap(\.self)
    }

    private func dayDifferences(_ place: Int) -> [String] {
        let early = days(place, finish: network.earliestFinish(place))
        let late = network.latestFinish(place).map { days(place, finish: $0) }
        return [
            difference(place, "first day", early.start, expected.startDay[place]),
            difference(place, "last day", early.finish, expected.finishDay[place]),
            difference(place, "latest first day", late?.start, expected.lateStartDay[place]),
            difference(place, "latest last day", late?.finish, expected.lateFinishDay[place]),
        ].compactMap(\.self)
    }

    /// What takes no time stands at the end of a day, and has no other.
    private func days(_ place: Int, finish: Int) -> (start: String, finish: String) {
        let (duration, last) = (network.nodes[place].duration, calendar.day(endingAt: finish).iso)
        return (duration == 0 ? last : calendar.day(startingAt: finish - duration).iso, last)
    }

    private func difference<T: Equatable>(_ place: Int, _ what: String, _ ours: T, _ theirs: T) -> String? {
        ours == theirs ? nil : "action \(place): \(what) is \(ours), the oracle says \(theirs)"
    }
}

extension Closure {
    init(from: Day?, to: Day?) {
        self.init()
        (self.from, self.to) = (from, to)
    }
}
