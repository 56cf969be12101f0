/// What something is tied to in one way, for walking from one thing to the next.
public struct LinkGroup: Hashable, Sendable {
    /// How it is tied, as a heading.
    public let label: Phrase
    /// The key in JSON and property lists.
    public let key: String
    /// What it is tied to.
    public let targets: [Target]
}

extension Laboratory {
    /// What points at something, or shares its origin, and does not stand among its own fields.
    public func links(of target: Target) -> [LinkGroup] {
        let groups =
            switch (target.record.kind, target.path.first) {
            case (.action, nil): actionLinks(target.record.id)
            case (.action, _): [group(.belongs, [Target(record: target.record)])]
            case (.member, _): memberLinks(target.record.id)
            case (.meeting, nil):
                [group(.actions, actions { $0.provenance.contains { $0.meeting == target.record.id } })]
            case (.meeting, _): passageLinks(target)
            case (.scenario, _): [group(.actions, actions { $0.scenarios.contains(target.record.id) })]
            case (.room, _): [group(.layouts, layouts.filter { $0.room == target.record.id }.map(Self.target))]
            case (.layout, let inside?) where inside == "items": itemLinks(target)
            default: [LinkGroup]()
            }
        return groups.filter { !$0.targets.isEmpty }
    }

    private func actionLinks(_ id: Identifier) -> [LinkGroup] {
        let waiting = actions { $0.dependencies.contains { $0.on == id } }
        let stand = actions[id].flatMap(stand).map { entry in
            Target(record: entry.layout.reference, path: ["items", entry.item.id.text])
        }
        let passages = (actions[id]?.provenance ?? []).compactMap { source in
            source.block.map { block in
                Target.passage(source.meeting, block)
            }
        }
        return [group(.waiting, waiting), group(.stand, stand.map { [$0] } ?? []), group(.passages, passages)]
    }

    private func memberLinks(_ id: Identifier) -> [LinkGroup] {
        let pieces = byDate(contributions.filter { $0.involves(id) }).map { Target(contribution: $0.reference) }
        let items = stands.filter { $0.involves(id) }.map { entry in
            Target(record: entry.layout.reference, path: ["items", entry.item.id.text])
        }
        let words = passages(Set(Block.Kind.allCases)).filter { $0.involves(id) }.map(\.target)
        return [
            group(.contributions, pieces), group(.leads, actions { $0.lead == id }), group(.stand, items),
            group(.said, words),
        ]
    }

    private func passageLinks(_ target: Target) -> [LinkGroup] {
        let meeting = target.record.id
        guard let body = meetings[meeting]?.body, let block = body.first(where: { $0.id.text == target.name }) else {
            return []
        }
        let answers = self.answers(to: Passage(meeting: meeting, block: block)).map(\.target)
        let came = actions(from: Passage(meeting: meeting, block: block)).map(Self.target)
        return [group(.meeting, [Target(record: target.record)]), group(.answers, answers), group(.actions, came)]
    }

    private func itemLinks(_ target: Target) -> [LinkGroup] {
        let stands = stands
        let prepared = actions { action in
            stands.first { $0.isPrepared(by: action) }?.item.id.text == target.name
        }
        return [group(.layouts, [Target(record: target.record)]), group(.actions, prepared)]
    }

    private func actions(where isWanted: (Action) -> Bool) -> [Target] { actions.filter(isWanted).map(Self.target) }

    private static func target(_ record: some Record) -> Target { Target(record: record.reference) }

    private func group(_ tie: Tie, _ targets: [Target]) -> LinkGroup {
        LinkGroup(label: tie.label, key: tie.rawValue, targets: targets)
    }
}

/// The ways in which things are tied.
private enum Tie: String {
    case belongs, waiting, stand, passages, contributions, leads, said, meeting, answers, actions, layouts

    var label: Phrase {
        switch self {
        case .belongs: Phrase("fait partie de", "belongs to")
        case .waiting: Phrase("attendue par", "waited for by")
        case .stand: Phrase("éléments de plan", "layout items")
        case .passages: Phrase("passages d’origine", "passages it came from")
        case .contributions: Phrase("contributions", "contributions")
        case .leads: Phrase("actions pilotées", "actions led")
        case .said: Phrase("passages de comptes rendus", "passages of minutes")
        case .meeting: Phrase("séance", "meeting")
        case .answers: Phrase("réponses", "answers")
        case .actions: Phrase("actions", "actions")
        case .layouts: Phrase("plans", "layouts")
        }
    }
}
