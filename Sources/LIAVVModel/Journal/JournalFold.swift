/// The records that entries of the journal make, one after the other, and nothing else.
public struct JournalFold: Sendable {
    /// What the journal says of each record that it knows; nil: it was removed.
    public private(set) var records: [RecordReference: Value?] = [:]
    /// The entry that touched each record last.
    public private(set) var latest: [RecordReference: EntryName] = [:]
    /// Edits that did not fit what the entries before them left.
    public private(set) var misfits: [Misfit] = []

    /// An edit of an entry that did not fit.
    public struct Misfit: Hashable, Sendable {
        /// The entry.
        public let entry: EntryName
        /// The record that the edit was for.
        public let record: RecordReference
    }

    /// A journal without entries.
    public init() {}

    /// Takes the next entry, in the order of their names.
    public mutating func add(_ entry: JournalEntry, named name: EntryName) {
        for base in entry.bases { records[base.record] = .some(base.value) }
        var refused: Set<RecordReference> = []
        for edit in entry.change.edits {
            latest[edit.record] = name
            var value = records[edit.record] ?? nil
            if (try? edit.apply(to: &value)) == nil { refused.insert(edit.record) } else { records[edit.record] = .some(value) }
        }
        misfits += refused.sorted().map { Misfit(entry: name, record: $0) }
    }
}
