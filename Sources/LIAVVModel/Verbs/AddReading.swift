extension Laboratory {
    /// Adds the action that a line means, with one contribution of the same name that has its effort and is offered to
    /// those it names, as `assigning` offers: one change.
    ///
    /// - Parameter today: the day on the wall, on which the action comes onto the roadmap.
    /// - Throws: the first problem of the reading; nothing is made then.
    public func adding(
        _ reading: QuickEntry.Reading, today: Day, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        if let refusal = reading.refusal { throw refusal }
        return try addingAction(
            reading.values, effort: reading.effort,
            shares: offers(to: reading.members, author: stamp.author, today: today), today: today, stamp: stamp,
            using: &random)
    }
}
