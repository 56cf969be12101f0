import ArgumentParser
import LIAVVModel

/// `liavv move`: actions or the event in time, with all that follows.
struct MoveCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("move", Words.move, more: Words.moveMore) }

    @Argument(help: .said(Words.movedHelp, value: Words.actionValue))
    var subject: String

    @Option(parsing: .unconditional, help: .said(Words.toHelp, value: Words.stepValue))
    var to: String?

    @Option(parsing: .unconditional, help: .said(Words.byHelp, value: Words.distanceValue))
    var by: String?

    @Flag(help: .said(Words.dryRunHelp))
    var dryRun = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if (to == nil) == (by == nil) { throw ValidationError(Words.toOrBy(Speech.language)) }
    }

    func run() throws {
        var session = try Session(options)
        let preview = try preview(in: session)
        session.mentionProblems()
        for line in MoveReport(preview, session).lines { try Output.line(line) }
        guard !dryRun else {
            return try Output.line(
                preview.change.label.onOneLine(session.language) + Words.notWritten(session.language))
        }
        try session.performAndSay(preview.change)
    }

    private func preview(in session: Session) throws(Refusal) -> MovePreview {
        let laboratory = session.laboratory
        let plan = Plan(laboratory, today: session.today)
        let target = try laboratory.target(subject) {
            $0.path.isEmpty && [.action, .laboratory].contains($0.record.kind)
        }
        let text = to ?? by ?? ""
        let typed = by == nil ? DayReader(today: session.today).due(text).map(MoveStep.due) : MoveStep(distance: text)
        guard let step = typed else {
            throw .plan(.notAMove(text))
        }
        guard target.record.kind == .laboratory else {
            return try laboratory.moving([target.record.id], by: step, plan: plan, stamp: session.stamp())
        }
        return try laboratory.movingEvent(by: step, plan: plan, stamp: session.stamp())
    }
}

/// What a move does, a line each.
struct MoveReport {
    let lines: [String]

    init(_ preview: MovePreview, _ session: Session) {
        let laboratory = session.laboratory
        let title = { (id: Identifier) in laboratory.actions[id]?.title ?? id.text }
        let day = { (day: Day?) in day.map { $0.short(in: session.language, today: session.today) } ?? "—" }
        var lines = preview.moves.map { move in
            let (before, after) = move.due.after == nil ? move.start : move.due
            let because = move.because.map { " (\(title($0)))" } ?? ""
            return "\(title(move.action))\(Words.colon(session.language)) \(day(before)) → \(day(after))\(because)"
        }
        lines += preview.pinned.map { pinned in
            Words.staysInPlace(session.language) + title(pinned.action) + " – " + pinned.reason.phrase(session.language)
        }
        lines += preview.newProblems.map { finding in
            let sentence = preview.laboratory.phrase(finding.problem)(session.language)
            return Words.noLonger(session.language) + title(finding.action) + " – " + sentence
        }
        self.lines = lines
    }
}
