/// Why a question, a decision or a passage of minutes is not dealt with as someone asked.
public enum FollowUpRefusal: Hashable, Sendable {
    /// There is no such passage.
    case noPassage(String)
    /// It is something else.
    case notAQuestion(String), notADecision(String)
    /// Only an answer or a decision settles a question.
    case doesNotSettle(String)
    /// It is settled already.
    case settled(String)
    /// Nobody has settled it, or it stands.
    case stillOpen, stillActed
    /// It was taken back.
    case withdrawn(reason: String)
    /// Another decision took its place.
    case replaced(by: String)
    /// A decision would end up taking its own place.
    case circle([String])
    /// Nothing was said: no words, or no reason.
    case noWords, noReason
    /// Actions came from the passage.
    case inUse(actions: [String])
    /// Other passages refer to it.
    case referredTo(by: [String])
}
