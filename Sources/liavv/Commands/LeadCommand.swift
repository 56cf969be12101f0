import ArgumentParser
import LIAVVModel

/// `liavv lead`: makes someone the lead of a contribution, hands that over, or takes it off.
struct LeadCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("lead", Words.leadCommand, more: Words.leadMore) }

    @Argument(help: .said(Words.contributionHelp, value: Words.contribution))
    var contribution: String

    @Argument(help: .said(Words.membersHelp, value: Words.member))
    var member: [String] = []

    @Flag(name: .customLong("hand-over"), help: .said(Words.handOverHelp))
    var handsOver = false

    @Flag(name: .customLong("none"), help: .said(Words.noLeadHelp))
    var isNobody = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard member.isEmpty == isNobody else { throw ValidationError(Words.memberOrNone(Speech.language)) }
    }

    func run() throws {
        var session = try Session(options)
        let reference = try session.laboratory.contribution(named: contribution)
        let person = try person(in: session)
        let change = try session.laboratory.leading(
            reference, by: person, handingOver: handsOver, stamp: session.stamp(), today: session.today)
        let notes = session.laboratory.capacityNotes(person.map { [$0] } ?? [])
        try session.performAndSay(change)
        session.say(notes)
    }

    /// The one member meant: `Cindy DELVOYE` without quotes is one person named twice.
    private func person(in session: Session) throws -> Identifier? {
        guard let first = member.first else { return nil }
        // All words together name one person best, as « Camille FRAIGNAC » does.
        if let one = try? session.laboratory.member(named: member.joined(separator: " ")).id { return one }
        let one = try session.laboratory.member(named: first).id
        for name in member.dropFirst() where try session.laboratory.member(named: name).id != one {
            throw Failure(Words.oneLeadOnly)
        }
        return one
    }
}
