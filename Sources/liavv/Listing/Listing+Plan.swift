import LIAVVModel

extension Listing {
    static func scenarios(_ session: Session) -> Listing {
        let counted = [
            "actions", "added", "taken", "changed", "open", "done", "hours", "hoursUnknown", "people", "unassigned",
            "first", "last", "milestone", "layouts", "items",
        ]
        var listing = Listing(
            [
                Words.title, Words.state, Words.actions, Words.addedToTrunk, Words.takenAway, Words.changedInTrunk,
                Words.load,
                Words.nobodyYet,
            ], keys: Scenario.fields.map(\.key) + counted)
        for summary in session.laboratory.scenarioComparison(today: session.today, calendar: nil) {
            guard let scenario = summary.scenario.flatMap({ session.laboratory.scenarios[$0] }) else { continue }
            let unknown = summary.unknown == 0 ? "" : " + \(summary.unknown) × ?"
            listing.add(
                scenario.id.text,
                [
                    scenario.title, scenario.state.label(session.language), String(summary.actions),
                    String(summary.added), String(summary.taken), String(summary.changed),
                    summary.hours.hours(in: session.language) + unknown, String(summary.unassigned),
                ], scenario.value, also: values(of: summary))
        }
        return listing
    }

    private static func values(of summary: ScenarioSummary) -> [String: Value] {
        var values: [String: Value] = [
            "actions": .integer(summary.actions), "added": .integer(summary.added), "taken": .integer(summary.taken),
            "changed": .integer(summary.changed), "open": .integer(summary.open), "done": .integer(summary.done),
            "hours": .real(summary.hours), "hoursUnknown": .integer(summary.unknown),
            "people": .integer(summary.people), "unassigned": .integer(summary.unassigned),
            "layouts": .integer(summary.layouts), "items": .integer(summary.items),
        ]
        values["first"] = summary.first.map { .text($0.iso) }
        values["last"] = summary.last.map { .text($0.iso) }
        values["milestone"] = summary.milestone.map { .text($0.text) }
        return values
    }

    static func proposals(_ session: Session, _ filter: ListFilter) -> Listing {
        let keys = Block.fields.map(\.key).filter { $0 != "id" && $0 != "state" }
        var listing = Listing(
            [Words.text, Words.state, Words.group, Words.saidBy, Words.meeting, Words.action],
            keys: ["meeting"] + keys + ["section", "decision", "actions"])
        for proposal in session.laboratory.proposals where filter.concerns(proposal.passage) {
            let block = proposal.passage.block
            let meeting = session.laboratory.meetings[proposal.passage.meeting]
            let titles = proposal.actions.compactMap { session.laboratory.actions[$0]?.title }
            var value = block.value.record ?? [:]
            value["state"] = nil
            listing.add(
                block.id.text,
                [
                    block.text, proposal.state.label(session.language), block.group, block.speaker,
                    meeting?.number.map { "n° \($0)" } ?? meeting?.date?.iso ?? proposal.passage.meeting.text,
                    titles.isEmpty ? block.reason : titles.joined(separator: " ; "),
                ], .record(value),
                also: [
                    "meeting": .text(proposal.passage.meeting.text), "section": .text(proposal.section),
                    "decision": .text(proposal.state.rawValue),
                    "actions": .list(proposal.actions.map { .text($0.text) }),
                ])
        }
        return listing
    }
}
