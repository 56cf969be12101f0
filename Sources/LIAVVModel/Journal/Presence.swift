/// Someone is changing a record right now: told to the others so that two do not do the same, and no more than that.
public struct Presence: Sendable, Hashable {
    /// Who.
    public let member: Identifier
    /// What they are changing.
    public let record: RecordReference

    /// A member at a record.
    public init(member: Identifier, record: RecordReference) {
        self.member = member
        self.record = record
    }
}
