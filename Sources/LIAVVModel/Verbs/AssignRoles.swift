extension Laboratory {
    /// Offers contributions to members, each in a role, as one change.
    ///
    /// Of several contributions, those that someone has a share in already, declined ones included, are passed over for
    /// them; of a single one, that is refused. `assigning(_:offers:passingOver:stamp:today:)` says what was passed over.
    /// - Throws: `Refusal` as `assigning` of one role does; for several, when nothing at all would change.
    public func assigning(
        _ contributions: [ContributionReference], to people: [(member: Identifier, role: Share.Role)], stamp: Stamp,
        today: Day
    ) throws(Refusal) -> Change {
        let offers = people.map { Offer($0.member, as: $0.role) }
        return try assigning(
            contributions, offers: offers, passingOver: contributions.count > 1, stamp: stamp, today: today
        ).change
    }
}
