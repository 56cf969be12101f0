/// The records that entries of the journal make, one after the other, and nothing else.
public struct JournalFold: Sendable {
    /// What the journal says of each record that it knows; nil: it was removed.
    public private(set) var records: [RecordReference: Value?] = [:]
    /// The entry that touched each record last.
    public private(set) var latest: [RecordReference: EntryName] = [:]
    /// Edits that did not fit what the entries before them left, of records that no later entry tells as a whole.
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
        for base in entry.bases { take(base) }
        var refused: Set<RecordReference> = []
        for edit in entry.change.edits {
            latest[edit.record] = name
            if !take(edit) { refused.insert(edit.record) }
        }
        misfits += refused.sorted().map { Misfit(entry: name, record: $0) }
    }

    /// A base tells the record anew, whatever went before.
    private mutating func take(_ base: JournalEntry.Base) {
        records[base.record] = .some(base.value)
        if !misfits.isEmpty { misfits.removeAll { $0.record == base.record } }
    }

    /// False when the edit does not fit. One of the whole record says all of it, and stands even then: otherwise a record
    /// whose removal comes after a lost entry would be there again.
    private mutating func take(_ edit: Edit) -> Bool {
        var value = records[edit.record] ?? nil
        let fits = (try? edit.apply(to: &value)) != nil
        if fits {
            records[edit.record] = .some(value)
        } else if edit.path.isEmpty {
            records[edit.record] = .some(edit.after)
        }
        return fits
    }
}
