import LIAVVModel
import TerminalCanvas

/// The trunk and the scenarios side by side, to choose between them.
public struct ScenarioComparison: Sendable {
    /// The column under the cursor; 0 is the trunk.
    private(set) var column: Int
    /// The first line that is shown.
    private(set) var offset = 0
    /// The reason being typed for keeping the scenario under the cursor; nil: none is.
    var reason: Field?
    /// What was refused, said where one types.
    var refusal: Phrase?
    /// The trunk and the scenarios, as they stood at that revision.
    private var known: (summaries: [ScenarioSummary], revision: Int)

    init(_ state: State) {
        known = (state.summaries, state.revision)
        let shown = known.summaries.firstIndex { $0.scenario != nil && $0.scenario == state.scenario }
        column = shown ?? min(1, state.laboratory.scenarios.count)
    }

    /// The trunk and the scenarios: worked out again only when something was changed.
    func summaries(_ state: State) -> [ScenarioSummary] {
        known.revision == state.revision ? known.summaries : state.summaries
    }

    mutating func refresh(_ state: State) { known = (summaries(state), state.revision) }

    func current(_ state: State) -> ScenarioSummary? {
        let all = summaries(state)
        return all.indices.contains(column) ? all[column] : nil
    }

    mutating func turn(by step: Int, of count: Int) { column = min(max(column + step, 0), max(0, count - 1)) }

    mutating func scroll(by step: Int, lines: Int, visible: Int) {
        offset = min(max(offset + step, 0), max(0, lines - visible))
    }
}

extension State {
    /// What there is to know of the trunk and of each scenario.
    var summaries: [ScenarioSummary] {
        laboratory.scenarioComparison(today: today, calendar: plan.calendar)
    }

    mutating func press(_ key: Key, in comparison: ScenarioComparison) -> [Effect] {
        var comparison = comparison
        comparison.refresh(self)
        let count = comparison.summaries(self).count
        if comparison.reason != nil { return press(key, reasoning: comparison) }
        switch key {
        case .left, .backTab: comparison.turn(by: -1, of: count)
        case .right, .tab: comparison.turn(by: 1, of: count)
        case .enter:
            guard let id = comparison.current(self)?.scenario else { break }
            open(Target(record: RecordReference(kind: .scenario, id: id)))
            return []
        case .character("g"), .character("k"): ask(&comparison)
        case .character("r"): return reopen(comparison)
        default: return leaveTo(key, comparison)
        }
        overlays.append(.comparison(comparison))
        return []
    }

    private mutating func leaveTo(_ key: Key, _ comparison: ScenarioComparison) -> [Effect] {
        var comparison = comparison
        let rect = place(of: comparison)
        let lines = lines(of: comparison, columns: rect.columns).count
        if let step = Self.step(key) { comparison.scroll(by: step, lines: lines, visible: rect.rows - 2) }
        overlays.append(.comparison(comparison))
        guard let name = CommandTable.command(for: key, in: self), [.undo, .redo].contains(name) else { return [] }
        return run(name)
    }

    /// Asks for the reason, unless keeping this scenario would be refused whatever it is.
    private mutating func ask(_ comparison: inout ScenarioComparison) {
        guard let id = comparison.current(self)?.scenario else {
            message = Message(Words.trunkIsShared, .warning)
            return
        }
        do throws(Refusal) {
            try laboratory.keepable(id)
            comparison.reason = Field()
        } catch {
            message = Message(error.phrase, .bad)
        }
    }

    private mutating func press(_ key: Key, reasoning comparison: ScenarioComparison) -> [Effect] {
        var comparison = comparison
        comparison.refusal = nil
        if key == .enter, let id = comparison.current(self)?.scenario {
            do throws(Refusal) {
                let change = try laboratory.keeping(id, reason: comparison.reason?.text ?? "", stamp: stamp())
                comparison.reason = nil
                return finish(comparison, change, on: id)
            } catch { comparison.refusal = error.phrase }
        } else {
            _ = comparison.reason?.press(key)
        }
        overlays.append(.comparison(comparison))
        return []
    }

    private mutating func reopen(_ comparison: ScenarioComparison) -> [Effect] {
        if let id = comparison.current(self)?.scenario {
            do throws(Refusal) {
                return finish(comparison, try laboratory.reopening(id, stamp: stamp()), on: id)
            } catch { message = Message(error.phrase, .bad) }
        }
        overlays.append(.comparison(comparison))
        return []
    }

    /// Makes the change that a decision is; the cursor stays on its scenario, wherever it stands then.
    private mutating func finish(_ comparison: ScenarioComparison, _ change: Change, on id: Identifier) -> [Effect] {
        var comparison = comparison
        let effects = make(change)
        comparison.refresh(self)
        let summaries = comparison.summaries(self)
        let place = summaries.firstIndex { $0.scenario == id } ?? comparison.column
        comparison.turn(by: place - comparison.column, of: summaries.count)
        if let shown = scenario, laboratory.scenarios[shown]?.state == .archived {
            scenario = nil
            replan()  // What `s` no longer offers is not left shown.
            refresh()
        }
        overlays.append(.comparison(comparison))
        return effects
    }

    /// Escape leaves the reason first, then the comparison.
    mutating func stepBack(_ comparison: ScenarioComparison) {
        guard comparison.reason != nil else { return }
        var comparison = comparison
        (comparison.reason, comparison.refusal) = (nil, nil)
        overlays.append(.comparison(comparison))
    }

    /// Puts pasted text into the reason.
    mutating func paste(_ text: String, in comparison: ScenarioComparison) {
        var comparison = comparison
        comparison.reason?.insert(text)
        overlays.append(.comparison(comparison))
    }
}
