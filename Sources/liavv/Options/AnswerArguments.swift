import ArgumentParser
import LIAVVModel

/// A contribution and a reason, as `accept` and `decline` take them.
struct AnswerArguments: ParsableArguments {
    @Argument(help: .said(Words.contributionHelp, value: Words.contribution))
    var contribution: String

    @Option(help: .said(Words.reasonHelp, value: Words.reasonValue))
    var reason = ""

    /// Records the answer of the member at the keyboard.
    func answer(_ state: Share.State, _ options: GlobalOptions) throws {
        var session = try Session(options)
        let viewer = try session.requireViewer()
        let reference = try session.laboratory.contribution(named: contribution)
        let change = try session.laboratory.answering(
            reference, as: viewer, state, reason: reason, stamp: session.stamp())
        try session.performAndSay(change)
    }
}
