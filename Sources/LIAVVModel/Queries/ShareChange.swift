/// What has become of a member's part in a contribution, over some time.
public struct ShareChange: Hashable, Sendable {
    /// The contribution.
    public let entry: ContributionEntry
    /// Whose part.
    public let member: Identifier
    /// What it was; nil: they had none.
    public let before: Part?
    /// What it is; nil: they have none any more.
    public let after: Part?
    /// Who did it last; nil when nobody said who they were.
    public let author: Identifier?
    /// When.
    public let date: Instant

    /// Capacity and answer: all that is told of a part.
    public struct Part: Hashable, Sendable {
        /// In what capacity.
        public var role = Share.Role.contributor
        /// What they answered.
        public var state = Share.State.proposed

        init(_ share: Share) { (role, state) = (share.role, share.state) }
    }

    /// What happened, in a few words: « proposée → acceptée ».
    public var phrase: Phrase {
        guard let after else { return Phrase("retirée", "taken off") }
        guard let before else {
            return after.state.label
                + (after.role == .contributor ? Phrase(verbatim: "") : Phrase(verbatim: ", ") + after.role.label)
        }
        let state = before.state == after.state ? nil : before.state.label + Phrase(verbatim: " → ") + after.state.label
        let role = before.role == after.role ? nil : before.role.label + Phrase(verbatim: " → ") + after.role.label
        return [state, role].compactMap(\.self).reduce(nil) { list, part in
            list.map { $0 + Phrase(verbatim: ", ") + part } ?? part
        } ?? after.state.label
    }
}
