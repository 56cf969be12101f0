/// Something in the records that cannot be meant: each field reads well by itself, but not beside the others.
public struct IntegrityProblem: Hashable, Sendable {
    /// The record in which it stands.
    public let record: RecordReference
    /// The keys that lead to the field; list elements by identity or place.
    public let path: [String]
    /// What is wrong.
    public let reason: Reason

    /// What can be wrong between records.
    public enum Reason: Hashable, Sendable {
        /// Names a record that is not there.
        case danglingReference(RecordReference)
        /// Names an axis that the laboratory does not have.
        case unknownAxis(Identifier)
        /// Names a passage that the minutes of that meeting do not have.
        case unknownPassage(Identifier, meeting: Identifier)
        /// Names an item that stands in no layout.
        case unknownItem(Identifier)
        /// Another contribution, of that action, has the same identifier.
        case repeatedContribution(Identifier, in: Identifier)
        /// An item of another layout has the same identifier: which one an action's stand means cannot be told.
        case repeatedItem(Identifier, in: Identifier)
        /// More than one person leads.
        case severalLeads(count: Int)
        /// Due before it begins.
        case dueBeforeStart(start: Day, due: Day)
        /// The last day of an absence is before the first.
        case absenceTurnedRound(from: Day, to: Day)
        /// The last day of a closure is before the first.
        case closureTurnedRound(from: Day, to: Day)
        /// Actions that wait for each other, in the order in which they wait.
        case dependencyCycle([Identifier])
        /// Passages that replace or answer each other, in the order in which they do.
        case passageCircle([Identifier])
        /// An outline that is not one: fewer than three corners.
        case tooFewCorners(count: Int)
        /// Another meeting has the same number.
        case repeatedNumber(Int, meeting: Identifier)
        /// Waits for an action that was given up with its scenario.
        case waitsForSetAside(Identifier)
    }

    init(_ record: RecordReference, _ path: [String], _ reason: Reason) {
        self.record = record
        self.path = path
        self.reason = reason
    }
}

extension Laboratory {
    /// What cannot be meant, in the order of the records; none when all fits together.
    ///
    /// References are found by the shapes of the records, so that a new field is checked as soon as it is declared.
    /// The time taken grows with the number of records, not with its square.
    public func integrityProblems() -> [IntegrityProblem] {
        let all =
            referenceProblems() + passageProblems() + contributionProblems() + itemProblems() + dateProblems()
            + cycleProblems() + outlineProblems() + numberProblems() + scenarioProblems()
        return all.enumerated().sorted { ($0.element.record, $0.offset) < ($1.element.record, $1.offset) }
            .map(\.element)
    }
}
