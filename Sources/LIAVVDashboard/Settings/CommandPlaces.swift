import LIAVVModel
import TerminalCanvas

/// Where commands can be used: worked out once, by asking each of them in every pane and every form of it.
enum CommandPlaces {
    /// Whether there is a place in which both can be used.
    static func share(_ a: CommandName, _ b: CommandName) -> Bool {
        let (a, b) = (places[a] ?? [], places[b] ?? [])
        // What needs something that an empty laboratory does not have may be used anywhere.
        return a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
    }

    /// The panes in which a command can be used, whatever they hold; none: it needs something to be there.
    static func panes(of name: CommandName) -> [Pane] {
        let found = Set((places[name] ?? []).map { states[$0].pane })
        return Pane.allCases.filter(found.contains)
    }

    /// The states in which a command applies, by their number.
    private static let places: [CommandName: Set<Int>] = {
        var places: [CommandName: Set<Int>] = [:]
        for (number, state) in states.enumerated() {
            for command in CommandTable.all where command.applies(state) {
                places[command.name, default: []].insert(number)
            }
        }
        return places
    }()

    private static let states: [State] = {
        let empty = State(
            laboratory: Laboratory(), today: Day(number: 0), viewer: nil, language: .french,
            size: Size(columns: 100, rows: 30), now: Instant(milliseconds: 0), seed: 0, isPreview: true)
        return Pane.allCases.flatMap { pane in
            forms(of: pane, empty).flatMap { state in
                [false, true].map { isInDetail in
                    var state = state
                    state.isInDetail = isInDetail
                    return state
                }
            }
        }
    }()

    private static func forms(of pane: Pane, _ state: State) -> [State] {
        var state = state
        state.pane = pane
        func each<Form>(_ forms: [Form], _ put: (inout State, Form) -> Void) -> [State] {
            forms.map { form in
                var other = state
                put(&other, form)
                return other
            }
        }
        switch pane {
        case .home: return [state]
        case .roadmap: return each(RoadmapView.Form.allCases) { $0.roadmap.form = $1 }
        case .assignments: return each(AssignmentsView.Form.allCases) { $0.assignments.form = $1 }
        case .layout: return each(PlanView.Form.allCases) { $0.planView.form = $1 }
        case .minutes: return each(MinutesView.Form.allCases) { $0.minutes.form = $1 }
        }
    }
}
