import ArgumentParser
import LIAVVModel

/// `liavv meeting next`: goes on to the next point of the meeting that runs, or to another one.
struct MeetingNextCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("next", Words.meetingNext) }

    @Flag(help: .said(Words.backHelp))
    var back = false

    @Flag(help: .said(Words.parkHelp))
    var park = false

    @Option(help: .said(Words.toItemHelp, value: Words.titleValue))
    var to: String?

    @OptionGroup var moment: MomentArgument
    @OptionGroup var argument: MeetingArgument
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if [back, park, to != nil].count(where: { $0 }) > 1 { throw ValidationError(Words.oneWay(Speech.language)) }
    }

    func run() throws {
        var session = try Session(options)
        let meeting = try argument.id(in: session)
        let now = moment.moment(in: session)
        let step = try step(in: session.laboratory.meetings[meeting]?.agenda ?? [])
        try session.performAndSay(
            try session.laboratory.advancing(meeting: meeting, step, at: now, stamp: session.stamp()))
        try session.sayCurrent(of: meeting, at: now)
    }

    /// The point named by its mark, its identifier, or a part of its title that no other has.
    private func step(in agenda: [AgendaItem]) throws(Refusal) -> MeetingStep {
        guard let to else { return back ? .previous : park ? .park : .next }
        let lines = agenda.lines.filter(\.isStep)
        if let exact = lines.first(where: { $0.mark == to || $0.item.id.text == to }) { return .item(exact.item.id) }
        let found = lines.filter { $0.item.title.folded.contains(to.folded) }
        guard let first = found.first else { throw .meeting(.itemGone) }
        guard found.count == 1 else {
            throw .ambiguousReference(to, candidates: found.map { "\($0.mark) \($0.item.title)" })
        }
        return .item(first.item.id)
    }
}
