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
}
