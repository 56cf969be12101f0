import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    /// When an action can and must happen, how much slack it has, and what of it cannot be met.
    mutating func writePlanning(of action: Action) {
        guard !action.status.isClosed, let planned = state.plan[action.id] else { return }
        section(Phrase("Planification", "Planning"))
        field(Phrase("Au plus tôt", "Earliest"), days(planned.start, planned.finish, planned))
        if let start = planned.latestStart, let finish = planned.latestFinish {
            field(Phrase("Au plus tard", "Latest"), days(start, finish, planned))
        }
        if let slack = planned.totalSlack { writeSlack(slack, planned) }
        for problem in planned.problems {
            text("! " + say(laboratory.phrase(problem)), style: problem.isBlocking ? .bad : .warning)
        }
    }

    private mutating func writeSlack(_ slack: Int, _ planned: PlannedAction) {
        let free = planned.freeSlack.map { max(0, $0) } ?? 0
        var words = say(Words.slack(slack))
        if free != slack, slack > 0 {
            words += " " + say(Phrase("(\(free) sans gêner personne)", "(\(free) without delaying anything)"))
        }
        if planned.isCritical { words += " — " + say(Phrase("chemin critique", "critical path")) }
        field(Phrase("Marge", "Slack"), words, style: slack < 0 ? .bad : planned.isCritical ? .accent : .plain)
    }

    private func days(_ start: Day, _ finish: Day, _ planned: PlannedAction) -> String {
        let day = { (day: Day) in day.short(in: state.language, today: state.today) }
        guard planned.duration > 0 else { return day(finish) }
        let length = Phrase.counted(planned.duration, Phrase("jour", "day"), Phrase("jours", "days"))
        let range = start == finish ? day(start) : day(start) + " → " + day(finish)
        return range + " (\(say(length)))"
    }
}
