/// A proposal that evens out the load: single transfers, each with its reason. It changes nothing until someone accepts.
///
/// Decided here, in short:
/// - A *seat* is a place in an open contribution for one of the people whom it wants; its hours are those of the
///   contribution divided by all who will take part. Seats that nobody has, and those whose holder has not answered, may
///   be given; accepted ones stay. Where the effort is not known nothing can be weighed: it is counted and left alone.
/// - Nobody is given a seat who declined the contribution, takes part already, has left, has no hours to give, or is away
///   during all of its time: from the start that the plan gives its action to its due date. An action with a tag
///   that is the name of a department is for the members of that department; any other is for everyone.
/// - *Load* is hours over capacity: hours a week times the working days left until the event, without absences. Who has not
///   said gets the group's median; where nobody has, two hours a week.
/// - The largest load among those who are given something is made as small as possible, or the distance is stated; then as
///   few offers are moved as that allows; then the seats given are evened out further. When all of it fits into
///   capacities, nobody who is given something goes beyond theirs. People are listed by name, never by load.
public struct BalanceProposal: Hashable, Sendable {
    /// What is proposed, in the order of the roadmap.
    public let transfers: [BalanceTransfer]
    /// Every member of the group with their load before and after, by name.
    public let members: [MemberBalance]
    /// The largest load as things stand, among those who have hours to give; 1 is all of their hours.
    public let largestBefore: Double
    /// The largest load once all transfers are accepted.
    public let largestAfter: Double
    /// What no way of giving the seats stays below.
    public let lowerBound: Double
    /// The largest load after, among those alone who are given a seat or keep one that they have not answered for.
    public let largestGiven: Double
    /// What no way of giving the seats stays below, for these.
    public let lowerBoundGiven: Double
    /// How many open contributions have an effort that is not known.
    public let unknownEffort: Int
    /// Seats that are left open, and why.
    public let unplaced: [UnplacedSeats]

    /// Whether nothing better is possible, which has then been proved.
    public var isOptimal: Bool { largestAfter <= lowerBound }

    /// By how much the largest load is above the best possible at most: 0.03 is three per cent.
    public var gap: Double { isOptimal || lowerBound <= 0 ? 0 : largestAfter / lowerBound - 1 }

    /// The transfer of a seat, as it stands in the proposal.
    public func contains(_ transfer: BalanceTransfer) -> Bool { transfers.contains(transfer) }
}

/// A seat that someone would be offered.
public struct BalanceTransfer: Hashable, Sendable {
    /// Of which contribution.
    public let contribution: ContributionReference
    /// Who was offered it and has not answered; nil when nobody has it.
    public let from: Identifier?
    /// Who would be offered it.
    public let to: Identifier
    /// In what capacity: that of whom it comes from.
    public let role: Share.Role
    /// The hours that fall to them once all transfers are accepted.
    public let hours: Double
    /// Why, in one sentence without its full stop.
    public let reason: Phrase
}

/// What a member has before and after.
public struct MemberBalance: Hashable, Sendable {
    /// Who.
    public let member: Identifier
    /// Hours that they can give until the event.
    public let capacity: Double
    /// Whether they did not say, and the group's median was taken.
    public let isCapacityAssumed: Bool
    /// Hours of what they have, where the effort is known.
    public let before: Double
    /// The same once all transfers are accepted.
    public let after: Double
    /// Contributions that they have whose effort is not known: counted, not as nothing.
    public let unknown: Int
}

/// Seats of a contribution for which nobody is proposed.
public struct UnplacedSeats: Hashable, Sendable {
    /// Of which contribution.
    public let contribution: ContributionReference
    /// How many people are missing.
    public let missing: Int
    /// Why, in one sentence without its full stop.
    public let reason: Phrase
}
