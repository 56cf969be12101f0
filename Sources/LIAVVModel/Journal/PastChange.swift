/// A change as the journal tells it.
public struct PastChange: Sendable, Hashable {
    /// The entry.
    public let name: EntryName
    /// What was done, by whom, when.
    public let change: Change
    /// What its author gave up because someone else had changed the same thing.
    public let setAside: [Edit]
    /// The records that someone had edited without this program since the change before.
    public let outside: [RecordReference]

    /// What an entry tells.
    public init(_ name: EntryName, _ entry: JournalEntry) {
        (self.name, change, setAside) = (name, entry.change, entry.setAside)
        outside = entry.bases.filter { $0.value != nil && entry.touch(of: $0.record)?.previous != nil }.map(\.record)
    }
}

/// What a change wrote.
public struct Written: Sendable, Hashable {
    /// The change as the journal has it: its edits are those that fitted.
    public let change: Change
    /// The entry; nil when there was nothing to write.
    public let name: EntryName?
    /// The records that it touched, as they stand on the disk now.
    public let records: [RecordReference: Value?]

    /// What a change wrote.
    public init(change: Change, name: EntryName?, records: [RecordReference: Value?]) {
        self.change = change
        self.name = name
        self.records = records
    }
}
