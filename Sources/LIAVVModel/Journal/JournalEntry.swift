/// A change as the journal keeps it: one file each, never rewritten.
///
/// Read one after the other, the entries of a folder make every record again (see `JournalFold`).
public struct JournalEntry: Hashable, Sendable {
    /// What was done, by whom, when.
    public let change: Change
    /// What the journal did not know of the records before: those that came from elsewhere, or were edited by hand.
    public var bases: [Base] = []
    /// The records that the change touched, each with what stood in its file before and after.
    public var touched: [Touch] = []
    /// What the author wanted and gave up when asked, because someone else had changed the same thing.
    public var setAside: [Edit] = []
    /// What stands in the way of the change, while its author has not answered yet.
    public var clashes: [Clash] = []

    /// A record as it stood before the change.
    public struct Base: Hashable, Sendable {
        /// Which one.
        public let record: RecordReference
        /// As in its file; nil: there was none.
        public let value: Value?

        /// A record that the journal takes note of.
        public init(record: RecordReference, value: Value?) {
            self.record = record
            self.value = value
        }
    }

    /// A record's file, before and after.
    public struct Touch: Hashable, Sendable {
        /// Which one.
        public let record: RecordReference
        /// The entry that wrote it before; nil: none did.
        public let previous: EntryName?
        /// A fingerprint of what stands in the file now; nil: it was removed.
        public let fingerprint: String?

        /// One record of a change.
        public init(record: RecordReference, previous: EntryName?, fingerprint: String?) {
            self.record = record
            self.previous = previous
            self.fingerprint = fingerprint
        }
    }

    /// The entry of a change that touches nothing yet.
    public init(_ change: Change) { self.change = change }

    /// What the change did to the file of a record; nil when it did not touch it.
    public func touch(of record: RecordReference) -> Touch? { touched.first { $0.record == record } }

    /// What stood in a record's file before; nil when the journal knew it, or the change did not touch it.
    public func base(of record: RecordReference) -> Base? { bases.first { $0.record == record } }
}

/// The name of an entry: a moment and who did it, `20241218T091502417Z-cindy-delvoye-4f2a`.
///
/// The moment is that of the change, or one millisecond after the entry before it when that is later: names are in
/// the order in which the changes were made, whatever the clocks of the members say (a hybrid logical clock: Kulkarni
/// and others, OPODIS 2014).
public struct EntryName: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// When, for the order.
    public let date: Instant
    /// Who; `anonyme` when nobody said.
    public let author: Identifier

    /// The name of an entry of that moment.
    public init(date: Instant, author: Identifier?) {
        self.date = date
        self.author = author ?? Self.nobody
    }

    /// Reads what `description` writes; nil for anything else.
    public init?(text: some StringProtocol) {
        guard let cut = text.firstIndex(of: "-"), let date = Instant(compact: text[..<cut]),
            let author = Identifier(String(text[text.index(after: cut)...]))
        else { return nil }
        (self.date, self.author) = (date, author)
    }

    /// The file's name without its ending.
    public var description: String { date.compact + "-" + author.text }
    /// The folder in the journal that it stands in: `2024-12`.
    public var month: String { String(date.iso.prefix(7)) }

    /// Earlier first.
    public static func < (a: EntryName, b: EntryName) -> Bool { (a.date, a.author) < (b.date, b.author) }

    private static let nobody = Identifier(slugWithoutSuffix: "anonyme")
}
