import ArgumentParser
import LIAVVModel

/// A scenario, as `keep` and `reopen` take it.
struct ScenarioArgument: ParsableArguments {
    @Argument(help: .said(Words.scenarioHelp, value: Words.scenarioValue))
    var scenario: String

    func id(in session: Session) throws(Refusal) -> Identifier {
        try session.laboratory.target(scenario) { $0.record.kind == .scenario && $0.path.isEmpty }.record.id
    }
}

/// A proposal in the minutes, as the commands that decide on it take it.
struct ProposalArgument: ParsableArguments {
    @Argument(help: .said(Words.proposalHelp, value: Words.proposalValue))
    var proposal: String

    func target(in session: Session) throws(Refusal) -> Target {
        try session.laboratory.proposal(named: proposal)
    }
}
