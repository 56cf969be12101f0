/// One thing that someone did, whatever the number of records that it touched.
///
/// Undo, redo, history, journal and merging are all made of these.
public struct Change: Hashable, Sendable {
    /// Its name for ever.
    public let id: Identifier
    /// The member who did it; nil when nobody said who they were.
    public let author: Identifier?
    /// When, by the clock of their machine.
    public let date: Instant
    /// What was done, in words that a member understands.
    public let label: Phrase
    /// Field by field, in the order in which they are applied.
    public let edits: [Edit]

    /// A change made of those edits.
    public init(stamp: Stamp, label: Phrase, edits: [Edit]) {
        id = stamp.id
        author = stamp.author
        date = stamp.date
        self.label = label
        self.edits = edits
    }

    /// The records that it touches, each once, in the order in which it touches them.
    public var records: [RecordReference] {
        var seen: Set<RecordReference> = []
        return edits.map(\.record).filter { seen.insert($0).inserted }
    }

    /// The same change the other way round, for finding out whether it has been made.
    public var undone: Change {
        let stamp = Stamp(id: id, author: author, date: date)
        return Change(stamp: stamp, label: label, edits: edits.reversed().map(\.inverse))
    }

    /// The change that takes this one back.
    public func inverse(stamp: Stamp) -> Change {
        let label = Phrase("Annulation : ", "Undo: ") + self.label
        return Change(stamp: stamp, label: label, edits: edits.reversed().map(\.inverse))
    }
}

/// Who does something and when: handed in, never read from a clock here.
public struct Stamp: Hashable, Sendable {
    /// The name of the change.
    public let id: Identifier
    /// The member, when known.
    public let author: Identifier?
    /// The moment.
    public let date: Instant

    /// The stamp of one change.
    public init(id: Identifier, author: Identifier?, date: Instant) {
        self.id = id
        self.author = author
        self.date = date
    }
}
