import LIAVVModel

extension Pane {
    /// The actions in their groups, each in the order that was asked for; then the scenarios.
    func roadmapRows(_ state: State) -> [RowItem] {
        let laboratory = state.laboratory
        guard !laboratory.actions.isEmpty else {
            return [
                .note(Phrase("La feuille de route est vide.", "The roadmap is empty.")),
                .note(
                    Phrase(
                        "\(state.keyLabel(.new))\u{A0}: une première action", "\(state.keyLabel(.new)): a first action")
                ),
            ]
        }
        let actions = state.roadmapActions
        guard !actions.isEmpty || state.filter.isEmpty else { return state.nothingPasses }
        let rows = groupedRows(actions, state)
        guard state.roadmap.form == .list else { return rows }
        let scenarios = laboratory.scenarios.map { RowItem.scenario($0.id) }
        return rows + Self.section(Phrase("Scénarios", "Scenarios"), scenarios)
    }

    private func groupedRows(_ actions: [Action], _ state: State) -> [RowItem] {
        let grouping = state.roadmap.form == .board ? .status : state.roadmap.grouping
        var groups: [String: RoadmapGroup] = [:]
        var members: [String: [Action]] = [:]
        // A card can be put into a column that is empty as yet.
        if state.roadmap.form == .board {
            for status in Action.Status.allCases { groups[status.rawValue] = RoadmapGroup(status) }
        }
        for action in actions {
            for group in grouping.groups(of: action, in: state) {
                var known = groups[group.key] ?? group
                known.count += 1
                known.done += action.status == .done ? 1 : 0
                groups[group.key] = known
                members[group.key, default: []].append(action)
            }
        }
        return grouping.sorted(Array(groups.values), in: state.laboratory).flatMap { group in
            rows(of: group, members[group.key] ?? [], state)
        }
    }

    private func rows(of group: RoadmapGroup, _ actions: [Action], _ state: State) -> [RowItem] {
        var group = group
        group.isFolded = state.roadmap.form != .board && state.roadmap.folded.contains(group.key)
        guard !group.isFolded else { return [.group(group)] }
        return [.group(group)] + actions.flatMap { self.rows(of: $0, state) }
    }

    private func rows(of action: Action, _ state: State) -> [RowItem] {
        guard state.roadmap.form == .list, state.roadmap.showsContributions else { return [.action(action.id)] }
        return [.action(action.id)]
            + action.contributions.map {
                .contribution(ContributionReference(action: action.id, contribution: $0.id))
            }
    }
}

extension State {
    /// The actions that the roadmap shows, in the order that was asked for.
    var roadmapActions: [Action] {
        let shown = filtered.shown.compactMap { laboratory.actions[$0] }
        let sorted = roadmap.sort == .due ? shown : roadmap.sort.sorted(shown, self)
        return roadmap.isReversed ? sorted.reversed() : sorted
    }
}
