import LIAVVModel

/// What points at what, the other way round: worked out once a change, so that showing a detail searches nothing.
struct Backlinks: Sendable {
    /// The actions that wait for an action.
    private(set) var waiting: [Identifier: [Identifier]] = [:]
    /// The actions that a member leads.
    private(set) var led: [Identifier: [Identifier]] = [:]
    /// The actions that only a scenario has.
    private(set) var ofScenario: [Identifier: [Identifier]] = [:]
    /// The actions that came from a passage of minutes.
    private(set) var fromPassage: [Identifier: [Identifier: [Identifier]]] = [:]
    /// The stand that an action prepares.
    private(set) var stands: [Identifier: StandEntry] = [:]
    /// The actions that prepare an item of a layout.
    private(set) var preparing: [Identifier: [Identifier]] = [:]
    /// The open contributions of a member, by date.
    private(set) var contributions: [Identifier: [ContributionReference]] = [:]
    /// What a member said, the latest meeting first.
    private(set) var said: [Identifier: [Target]] = [:]

    init(_ laboratory: Laboratory, open: [ContributionEntry]) {
        for action in laboratory.actions { add(action) }
        addStands(of: laboratory)
        for entry in open {
            for share in entry.contribution.activeShares {
                contributions[share.member, default: []].append(entry.reference)
            }
        }
        for meeting in laboratory.meetingsLatestFirst {
            for block in meeting.body where !block.members.isEmpty {
                let target = Passage(meeting: meeting.id, block: block).target
                for member in block.members { said[member, default: []].append(target) }
            }
        }
    }

    private mutating func add(_ action: Action) {
        for dependency in action.dependencies { waiting[dependency.on, default: []].append(action.id) }
        if let lead = action.lead { led[lead, default: []].append(action.id) }
        for scenario in action.scenarios { ofScenario[scenario, default: []].append(action.id) }
        for source in action.provenance {
            guard let block = source.block else { continue }
            let former = fromPassage[source.meeting]?[block] ?? []
            if !former.contains(action.id) { fromPassage[source.meeting, default: [:]][block] = former + [action.id] }
        }
        if let stand = action.stand { preparing[stand, default: []].append(action.id) }
    }

    private mutating func addStands(of laboratory: Laboratory) {
        for entry in laboratory.stands {
            if let action = entry.item.action, preparing[entry.item.id]?.contains(action) != true {
                preparing[entry.item.id, default: []].append(action)
            }
            for action in preparing[entry.item.id] ?? [] where stands[action] == nil { stands[action] = entry }
        }
    }
}
