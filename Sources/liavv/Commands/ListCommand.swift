import ArgumentParser
import LIAVVModel

/// `liavv list`: everything of one sort, one a line.
struct ListCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("list", Words.list, more: Words.listMore) }

    @Argument(help: .said(Words.subjectHelp, value: Words.subjectValue))
    var subject: Subject

    @Flag(help: .said(Words.mineHelp))
    var mine = false

    @Flag(help: .said(Words.unassignedHelp))
    var unassigned = false

    @Flag(help: .said(Words.lateHelp))
    var late = false

    @Flag(help: .said(Words.openHelp))
    var open = false

    @Option(name: .customLong("member"), help: .said(Words.memberHelp, value: Words.member))
    var name: String?

    @Option(
        name: .customLong("filter"), parsing: .unconditional, help: .said(Words.filterHelp, value: Words.filterValue))
    var line: String?

    @Option(help: .said(Words.meetingOption, value: Words.meetingValue))
    var meeting: String?

    @Option(help: .said(Words.formatHelp, value: Words.formatValue))
    var format = Format.text

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if mine, name != nil { throw ValidationError(Words.mineOrMember(Speech.language)) }
        let asked = [
            (mine || name != nil, "--mine/--member", Subject.withPeople),
            (unassigned, "--unassigned", Subject.assignable), (late, "--late", Subject.dated),
            (line != nil, "--filter", [.actions]), (meeting != nil, "--meeting", Subject.said),
            (open, "--open", Subject.waiting),
        ]
        for (isAsked, option, subjects) in asked where isAsked && !subjects.contains(subject) {
            throw ValidationError(Words.doesNotApply(option, subject.rawValue)(Speech.language))
        }
    }

    func run() throws {
        let session = try Session(options)
        session.mentionProblems()
        let listing = try Listing.of(subject, in: session, narrowed: filter(in: session))
        try Output.document(try format.bytes(of: listing, in: session))
    }

    private func filter(in session: Session) throws(Refusal) -> ListFilter {
        let named: Identifier? = if let name { try session.laboratory.member(named: name).id } else { nil }
        let member = mine ? try session.requireViewer() : named
        let actions = try ActionFilter(line: line ?? "", in: session.laboratory)
        if actions.traits.contains(.mine) { _ = try session.requireViewer() }
        let one = try meeting.map { name throws(Refusal) in try session.laboratory.meeting(named: name).id }
        return ListFilter(
            member: member, unassigned: unassigned, late: late, meeting: one, open: open, actions: actions)
    }
}
