import LIAVVModel

extension Listing {
    /// When everything can and must happen, in the order of time, and what cannot be met.
    static func planning(_ session: Session, _ filter: ListFilter) -> Listing {
        let laboratory = session.laboratory
        let plan = Plan(laboratory, today: session.today)
        let keys = [
            "start", "finish", "latestStart", "latestFinish", "duration", "totalSlack", "freeSlack", "critical",
        ]
        var listing = Listing(
            [Words.title, Words.earliest, Words.latest, Words.slack, Words.criticalPath, Words.problems],
            keys: ["title"] + keys + ["mustStart", "problems"])
        let open = laboratory.actions.filter { !$0.status.isClosed && filter.concerns($0) }
        let planned = open.compactMap { action in plan[action.id].map { (action: action, planned: $0) } }
        for (action, planned) in planned.sorted(by: {
            ($0.planned.start, $0.action.id) < ($1.planned.start, $1.action.id)
        }) {
            let problems = planned.problems.map { laboratory.phrase($0)(session.language) }
            listing.add(
                action.id.text,
                [
                    action.title, session.range(planned.start, planned.finish),
                    planned.latestFinish.map { session.range(planned.latestStart ?? $0, $0) } ?? "",
                    planned.totalSlack.map { String($0) } ?? "", planned.isCritical ? Words.yes(session.language) : "",
                    problems.joined(separator: " "),
                ], .record(["title": .text(action.title)]), also: values(of: planned, problems))
        }
        return listing
    }

    private static func values(of planned: PlannedAction, _ problems: [String]) -> [String: Value] {
        var values: [String: Value] = [
            "start": .text(planned.start.iso), "finish": .text(planned.finish.iso),
            "duration": .integer(planned.duration), "critical": .flag(planned.isCritical),
            "problems": .list(problems.map { .text($0) }),
        ]
        values["latestStart"] = planned.latestStart.map { .text($0.iso) }
        values["latestFinish"] = planned.latestFinish.map { .text($0.iso) }
        values["totalSlack"] = planned.totalSlack.map { .integer($0) }
        values["freeSlack"] = planned.freeSlack.map { .integer($0) }
        values["mustStart"] = planned.mustStart.map { .text($0.iso) }
        return values
    }
}

extension Session {
    /// One day, or the first and the last.
    fileprivate func range(_ first: Day, _ last: Day) -> String {
        let day = { (day: Day) in day.short(in: language, today: today) }
        return first == last ? day(first) : day(first) + " → " + day(last)
    }
}
