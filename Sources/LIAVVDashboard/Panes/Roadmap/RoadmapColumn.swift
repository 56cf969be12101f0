import LIAVVModel
import TerminalCanvas

/// A column of the roadmap's list, beside the title that always stands.
enum RoadmapColumn: String, CaseIterable, Sendable {
    case due, countdown, lead, taken, status, slack, priority, start, effort, phase, tags

    /// Those shown until someone chooses others.
    static let usual: [RoadmapColumn] = [.due, .countdown, .slack, .taken, .lead, .status, .effort]

    /// What its heading says.
    var title: Phrase {
        switch self {
        case .due: Phrase("Échéance", "Due")
        case .countdown: Phrase("J−n", "D−n")
        case .lead: Phrase("Pilote", "Lead")
        case .taken: Phrase("Pris", "Taken")
        case .status: Phrase("Statut", "Status")
        case .slack: Phrase("Marge", "Slack")
        case .priority: Phrase("Priorité", "Priority")
        case .start: Phrase("Début", "Start")
        case .effort: Phrase("Effort", "Effort")
        case .phase: Phrase("Phase", "Phase")
        case .tags: Phrase("Étiquettes", "Tags")
        }
    }

    /// The columns that it takes unless someone gave it others.
    var width: Int {
        switch self {
        case .due, .start: 15
        case .countdown, .taken: 5
        case .lead: 10
        case .status: 10
        case .priority: 8
        case .effort, .slack: 7
        case .phase, .tags: 16
        }
    }

    var alignment: Alignment {
        switch self {
        case .countdown, .taken, .effort, .slack: .right
        default: .left
        }
    }
}

extension RoadmapColumn {
    /// The actions sorted by what the column shows; what it says nothing of comes last, ties by date.
    func sorted(_ actions: [Action], _ state: State) -> [Action] {
        let laboratory = state.laboratory
        switch self {
        case .due, .countdown: return actions
        case .start: return actions.sorted(by: { laboratory.startDay(of: $0)?.number ?? .max })
        case .lead:
            return actions.sorted(by: { $0.lead.flatMap { laboratory.members[$0]?.fullName.folded } ?? "\u{7F}" })
        case .taken: return actions.sorted(by: { action in action.contributions.count { $0.activeShares.isEmpty } })
        case .status: return actions.sorted(by: { Action.Status.allCases.firstIndex(of: $0.status) ?? 0 })
        case .priority: return actions.sorted(by: { -(Action.Priority.allCases.firstIndex(of: $0.priority) ?? 0) })
        case .slack: return actions.sorted(by: { state.plan.slack(of: $0.id) ?? .max })
        case .effort: return actions.sorted(by: { -($0.effort.hours) })
        case .phase: return actions.sorted(by: { $0.phase.isEmpty ? "\u{7F}" : $0.phase.folded })
        case .tags: return actions.sorted(by: { $0.tags.first?.folded ?? "\u{7F}" })
        }
    }
}

extension Array {
    /// Sorted by a key worked out once each; equal ones stay in their order.
    func sorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        enumerated().map { (key: key($1), place: $0, element: $1) }.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
            .map(\.element)
    }
}
