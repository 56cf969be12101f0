import ArgumentParser
import LIAVVModel

/// A contribution and members, as `assign` and `unassign` take them.
struct ContributionArguments: ParsableArguments {
    @Argument(help: .said(Words.contributionHelp, value: Words.contribution))
    var contribution: String

    @Argument(help: .said(Words.membersHelp, value: Words.member))
    var members: [String]

    func validate() throws {
        guard !members.isEmpty else { throw ValidationError(Words.noMember(Speech.language)) }
    }

    /// The contribution meant.
    func reference(in session: Session) throws(Refusal) -> ContributionReference {
        try session.laboratory.contribution(named: contribution)
    }

    /// The members meant, each once: `Cindy DELVOYE` without quotes is one person named twice.
    func people(in session: Session) throws(Refusal) -> [Identifier] {
        var found: [Identifier] = []
        for name in members {
            let id = try session.laboratory.member(named: name).id
            if !found.contains(id) { found.append(id) }
        }
        return found
    }
}
