/// A change that cannot be made without overwriting what someone else did in the same place.
///
/// Both versions are kept until the author of the change has said which one shall stand: theirs on the disk, mine in
/// `journal/conflicts`, once the store has put it there.
public struct Conflict: Sendable, Hashable {
    /// The name under which the journal keeps it; nil when it does not.
    public var name: EntryName?
    /// What was to be done.
    public let change: Change
    /// Where two people want two things.
    public let clashes: [Clash]
    /// Who did the other thing, and when, as far as the journal knows.
    public let other: Attribution?

    /// A change and what stands in its way.
    public init(name: EntryName? = nil, change: Change, clashes: [Clash], other: Attribution?) {
        self.name = name
        self.change = change
        self.clashes = clashes
        self.other = other
    }
}

/// Who did something to a record, when, and what.
public struct Attribution: Sendable, Hashable {
    /// The member; nil when nobody said who they were.
    public let author: Identifier?
    /// When, by their clock.
    public let date: Instant
    /// What they did, in words.
    public let label: Phrase
    /// The entry.
    public let entry: EntryName
    /// The very edit.
    public let edit: Edit

    /// Who did what, when.
    public init(author: Identifier?, date: Instant, label: Phrase, entry: EntryName, edit: Edit) {
        self.author = author
        self.date = date
        self.label = label
        self.entry = entry
        self.edit = edit
    }
}
