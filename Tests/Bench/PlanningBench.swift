import LIAVVModel

/// Planning the whole roadmap again after one action was moved.
enum PlanningBench {
    static var all: [() throws -> Measurement] { [network, plan, calendar, preview] }

    private static let moved = Roadmap.action(5000)

    /// The passes alone, on numbers.
    private static func network() throws -> Measurement {
        try Measurement("both passes over the network", prepare: numbers) { numbers in
            numbers.nodes[5000].floor += 1
            Caches.keep(PlanNetwork(nodes: numbers.nodes, links: numbers.links))
        }
    }

    /// All that the dashboard does for it: dates, both passes, critical path, what cannot be met.
    private static func plan() throws -> Measurement {
        try Measurement("replanning after one move", figure: "< 20 ms", warm: 100, prepare: planned) { planned in
            move(&planned.laboratory)
            planned.plan = Plan(planned.laboratory, today: Roadmap.today, calendar: planned.plan.calendar)
        }
    }

    /// The same when the closures have changed as well.
    private static func calendar() throws -> Measurement {
        try Measurement("replanning with a new calendar", warm: 100, prepare: planned) { planned in
            move(&planned.laboratory)
            planned.plan = Plan(planned.laboratory, today: Roadmap.today)
        }
    }

    /// What a move would lead to, shown before anyone accepts it.
    private static func preview() throws -> Measurement {
        try Measurement("preview of a move by two weeks", warm: 50, prepare: planned) { planned in
            Caches.keep(
                try planned.laboratory.moving(
                    [moved], by: .by(days: 14, workingDays: 0), plan: planned.plan, stamp: Roadmap.stamp))
        }
    }

    private static func planned() -> (laboratory: Laboratory, plan: Plan) {
        (Roadmap.laboratory, Plan(Roadmap.laboratory, today: Roadmap.today))
    }

    private static func move(_ laboratory: inout Laboratory) {
        let due = laboratory.actions[moved]?.due?.resolved(eventDay: laboratory.event.day)
        laboratory.actions[moved]?.due = due.map { .day($0 + 1) }
    }

    private static func numbers() -> (nodes: [PlanNetwork.Node], links: [PlanNetwork.Link]) {
        let actions = Array(Roadmap.laboratory.actions)
        let places = Dictionary(uniqueKeysWithValues: actions.enumerated().map { ($1.id, $0) })
        let nodes = actions.indices.map { PlanNetwork.Node(duration: $0 % 7, floor: $0 / 27, end: nil) }
        let links = actions.enumerated().flatMap { place, action in
            action.dependencies.compactMap { dependency in
                places[dependency.on].map {
                    PlanNetwork.Link(from: $0, to: place, kind: dependency.link, lag: dependency.lag)
                }
            }
        }
        return (nodes, links)
    }
}
