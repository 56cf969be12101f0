/// Why something that a person asked for is not done.
public enum Refusal: Error, Hashable, Sendable {
    case unknownName(String)
    case ambiguousName(String, candidates: [String])
    case unknownReference(String)
    case ambiguousReference(String, candidates: [String])
    case unknownField(String, known: [String])
    case fieldNotEditable(String)
    case invalidField(String, FieldFault)
    case notAContribution(String)
    case alreadyAssigned(member: String, contribution: String)
    case hasDeclined(member: String, contribution: String, reason: String)
    case notAssigned(member: String, contribution: String)
    case leadTaken(by: String, contribution: String)
    case memberHasLeft(String)
    case minutesInUse(meeting: String, actions: [String])
    case minutesClash(MinutesClash)
    case settingsStay
    case pickSomeone
    case contributionGone
    case emptyTitle
    case dueBeforeStart(start: Day, due: Day)
    case nothingToUndo
    case nothingToRedo
    case whoAreYou
    case change(ChangeFault)
    case proposal(ProposalRefusal)
    case scenario(ScenarioRefusal)
    case saidTwice(Phrase)
    case unknownMark(String)
    case unclosedQuote(String)
    case inBin(String)
    case plan(PlanRefusal)
    case unknownCondition(String)
    case unknownValue(String, kind: Phrase, known: [String])
    case notOfAContribution(String)
    indirect case ofOne(String, Refusal)
    case leadsAlready(member: String, contribution: String)
    case noLead(String)
    case notAnswered(member: String, contribution: String)
    case balance(BalanceRefusal)
    case isClosed(String, Phrase)
    case layout(LayoutRefusal)
    case meeting(MeetingRefusal)
    case followUp(FollowUpRefusal)
}
