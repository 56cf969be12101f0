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
    /// What it takes back or makes again, when it does.
    public let origin: Origin

    /// Where a change comes from.
    public enum Origin: Hashable, Sendable {
        /// Someone did something.
        case done
        /// Someone took the change of that name back.
        case undoing(Identifier)
        /// Someone made the change of that name again.
        case redoing(Identifier)
    }

    /// A change made of those edits.
    public init(stamp: Stamp, label: Phrase, edits: [Edit], origin: Origin = .done) {
        id = stamp.id
        author = stamp.author
        date = stamp.date
        self.label = label
        self.edits = edits
        self.origin = origin
    }

    /// The same change made of other edits: those that fit what others did meanwhile.
    public func with(edits: [Edit]) -> Change {
        Change(stamp: Stamp(id: id, author: author, date: date), label: label, edits: edits, origin: origin)
    }

    /// The records that it touches, each once, in the order in which it touches them.
    public var records: [RecordReference] {
        var seen: Set<RecordReference> = []
        return edits.map(\.record).filter { seen.insert($0).inserted }
    }

    /// The change that takes this one back.
    public func inverse(stamp: Stamp) -> Change {
        let label = Phrase("Annulation\u{A0}: ", "Undo: ") + self.label
        return Change(stamp: stamp, label: label, edits: edits.reversed().map(\.inverse), origin: .undoing(root))
    }

    /// The change that makes this one again after it was taken back.
    public func again(stamp: Stamp) -> Change {
        let label = Phrase("Rétabli\u{A0}: ", "Redone: ") + plainLabel
        return Change(stamp: stamp, label: label, edits: edits, origin: .redoing(root))
    }

    /// The change that was made first, of which this one may be the repetition.
    var root: Identifier { if case .redoing(let id) = origin { id } else { id } }

    /// The label without « Rétabli : », however often it was made again.
    private var plainLabel: Phrase {
        guard case .redoing = origin else { return label }
        let (fr, en) = ("Rétabli\u{A0}: ", "Redone: ")
        return Phrase(
            label.fr.hasPrefix(fr) ? String(label.fr.dropFirst(fr.count)) : label.fr,
            label.en.hasPrefix(en) ? String(label.en.dropFirst(en.count)) : label.en)
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
