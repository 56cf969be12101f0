extension Laboratory {
    /// Actions that end up waiting for themselves; each cycle once, at its first action by identifier.
    func cycleProblems() -> [IntegrityProblem] {
        var search = CycleSearch(
            Dictionary(uniqueKeysWithValues: actions.map { ($0.id, $0.dependencies.map(\.on)) }))
        for action in actions { search.start(at: action.id) }
        return search.cycles.map { cycle in
            IntegrityProblem(
                RecordReference(kind: .action, id: cycle[0]), ["dependencies"], .dependencyCycle(cycle))
        }
    }
}

/// Looks for cycles depth first, on a stack of its own: a chain of ten thousand actions must not overflow the other.
private struct CycleSearch {
    private let edges: [Identifier: [Identifier]]
    private var finished: Set<Identifier> = []
    /// The way from the start to here, and where each step of it stands.
    private var way: [Identifier] = []
    private var places: [Identifier: Int] = [:]
    private var pending: [[Identifier]] = []
    private(set) var cycles: [[Identifier]] = []

    init(_ edges: [Identifier: [Identifier]]) { self.edges = edges }

    mutating func start(at id: Identifier) {
        enter(id)
        while let next = pending.last?.last {
            pending[pending.count - 1].removeLast()
            if let place = places[next] { note(way[place...]) } else { enter(next) }
            while pending.last?.isEmpty == true { leave() }
        }
    }

    private mutating func enter(_ id: Identifier) {
        guard !finished.contains(id), let next = edges[id] else { return }
        guard !next.isEmpty else {
            finished.insert(id)
            return
        }
        places[id] = way.count
        way.append(id)
        pending.append(next.reversed())
    }

    private mutating func leave() {
        pending.removeLast()
        let id = way.removeLast()
        places[id] = nil
        finished.insert(id)
    }

    /// Turns the cycle so that it begins with its smallest identifier.
    private mutating func note(_ cycle: ArraySlice<Identifier>) {
        guard let first = cycle.min(), let place = cycle.firstIndex(of: first) else { return }
        let turned = Array(cycle[place...] + cycle[..<place])
        if !cycles.contains(turned) { cycles.append(turned) }
    }
}
