import LIAVVModel

/// What the actions of the roadmap are put together by.
enum RoadmapGrouping: String, CaseIterable, Sendable {
    case phase, axis, lead, status, scenario, month, path, none

    var label: Phrase {
        switch self {
        case .phase: Phrase("phase", "phase")
        case .axis: Phrase("axe", "axis")
        case .lead: Phrase("pilote", "lead")
        case .status: Phrase("statut", "status")
        case .scenario: Phrase("scénario", "scenario")
        case .month: Phrase("mois", "month")
        case .path: Phrase("chemin critique", "critical path")
        case .none: Phrase("rien", "nothing")
        }
    }

    /// The groups that an action stands in: several where it has several scenarios.
    func groups(of action: Action, in state: State) -> [RoadmapGroup] {
        let laboratory = state.laboratory
        switch self {
        case .phase: return [group(action.phase, Phrase(verbatim: action.phase), Phrase("Sans phase", "Without phase"))]
        case .axis:
            let axis = laboratory.settings.axes.first { $0.id == action.axis }
            let title = axis.map { Phrase("Axe \($0.number) – \($0.title)", "Axis \($0.number) – \($0.title)") }
            return [group(action.axis?.text ?? "", title ?? Phrase("", ""), Phrase("Sans axe", "Without axis"))]
        case .lead:
            let name = action.lead.map { laboratory.members[$0]?.fullName ?? $0.text } ?? ""
            return [group(action.lead?.text ?? "", Phrase(verbatim: name), Phrase("Sans pilote", "Without lead"))]
        case .status: return [RoadmapGroup(action.status)]
        case .scenario: return scenarios(of: action, laboratory)
        case .month: return [month(laboratory.dueDay(of: action))]
        case .path:
            let isCritical = state.plan.isCritical(action.id)
            return [
                isCritical
                    ? RoadmapGroup(key: "critical", title: Words.criticalPath)
                    : RoadmapGroup(key: "other", title: Phrase("Hors du chemin critique", "Off the critical path"))
            ]
        case .none: return [RoadmapGroup(key: "all", title: Phrase("Toutes les actions", "All actions"))]
        }
    }

    private func group(_ key: String, _ title: Phrase, _ none: Phrase) -> RoadmapGroup {
        RoadmapGroup(key: key, title: key.isEmpty ? none : title)
    }

    private func scenarios(of action: Action, _ laboratory: Laboratory) -> [RoadmapGroup] {
        guard !action.scenarios.isEmpty else {
            return [RoadmapGroup(key: "", title: Phrase("Tronc commun", "Trunk"))]
        }
        return action.scenarios.map { id in
            RoadmapGroup(key: id.text, title: Phrase(verbatim: laboratory.scenarios[id]?.title ?? id.text))
        }
    }

    private func month(_ day: Day?) -> RoadmapGroup {
        guard let day else { return RoadmapGroup(key: "", title: Phrase("Sans date", "Without date")) }
        let title = Phrase(day.month(in: .french), day.month(in: .english))
        return RoadmapGroup(key: String(day.iso.prefix(7)), title: title.capitalizedFirst)
    }

    /// The groups in the order in which people look for them; what belongs to none comes last.
    func sorted(_ groups: [RoadmapGroup], in laboratory: Laboratory) -> [RoadmapGroup] {
        let named = groups.filter { !$0.key.isEmpty }
        let rest = groups.filter(\.key.isEmpty)
        let known = order(laboratory)
        guard self != .month else { return named.sorted { $0.key < $1.key } + rest }
        let places = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let others = named.filter { places[$0.key] == nil }.sortedInFrench(by: \.title.fr)
        let first = named.filter { places[$0.key] != nil }.sorted { (places[$0.key] ?? 0) < (places[$1.key] ?? 0) }
        return self == .scenario ? rest + first + others : first + others + rest
    }

    private func order(_ laboratory: Laboratory) -> [String] {
        switch self {
        case .phase: laboratory.settings.phases
        case .axis: laboratory.settings.axes.sorted { $0.number < $1.number }.map(\.id.text)
        case .status: Action.Status.allCases.map(\.rawValue)
        case .scenario: laboratory.scenarios.map(\.id.text)
        case .path: ["critical", "other"]
        case .lead, .month, .none: []
        }
    }
}
