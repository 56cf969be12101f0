/// One value of one record that becomes another.
public struct Edit: Hashable, Sendable {
    /// The record.
    public let record: RecordReference
    /// From the record down to the value: keys, and the identity of list elements:
    /// `contributions / appeler-la-culture-x2k9 / shares / cindy-delvoye-4f2a / state`. Empty: the record itself.
    public let path: [String]
    /// What stood there; nil: nothing did.
    public let before: Value?
    /// What stands there now; nil: nothing does.
    public let after: Value?
    /// For an element that comes into a list or leaves it: its place, from 0.
    public let place: Int?

    /// An edit of the value at `path`.
    public init(record: RecordReference, path: [String], before: Value?, after: Value?, place: Int? = nil) {
        self.record = record
        self.path = path
        self.before = before
        self.after = after
        self.place = place
    }

    /// The edit that takes this one back.
    public var inverse: Edit {
        Edit(record: record, path: path, before: after, after: before, place: place)
    }
}
