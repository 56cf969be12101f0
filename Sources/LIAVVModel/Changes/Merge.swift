/// A change laid over what others did since it was thought of: the edits that fit, and those that do not.
///
/// Three-way merge by field, and by identity inside lists: what stood there when the change was made is the base, its
/// values are mine, what stands there now is theirs (Mens, « A state-of-the-art survey on software merging », IEEE TSE
/// 28:5, 2002). No clock decides anything.
public struct Merge: Hashable, Sendable {
    /// What can be applied to what stands there now, in order.
    public private(set) var edits: [Edit] = []
    /// Where two people want two things.
    public private(set) var clashes: [Clash] = []

    /// Lays the edits over the records as they stand now.
    ///
    /// - Parameters:
    ///   - insisting: whether mine shall stand wherever two people want two things.
    ///   - removals: what others removed and is to be put back first, when mine shall stand.
    ///   - value: a record as in its file; nil when there is none.
    public init(
        _ edits: [Edit], insisting: Bool = false, restoring removals: [Edit] = [],
        onto value: (RecordReference) -> Value?
    ) {
        var records: [RecordReference: Value?] = [:]
        for edit in removals.map(\.inverse) + edits {
            var record = records[edit.record] ?? value(edit.record)
            add(edit, to: &record, insisting)
            records[edit.record] = .some(record)
        }
    }

    private mutating func add(_ edit: Edit, to record: inout Value?, _ insisting: Bool) {
        if take(edit, to: &record) { return }
        let known = clashes.count
        settle(edit, with: &record)
        guard insisting, clashes.count > known, let forced = clashes[known].forced, take(forced, to: &record) else {
            return
        }
        clashes.removeLast()
    }

    /// Applies an edit that fits; one that does not leaves the record as it is.
    private mutating func take(_ edit: Edit, to record: inout Value?) -> Bool {
        var changed = record
        guard (try? edit.apply(to: &changed)) != nil else { return false }
        record = changed
        edits.append(edit)
        return true
    }

    private mutating func settle(_ edit: Edit, with record: inout Value?) {
        guard let place = edit.place(in: record) else {
            // What it stood in is gone; taking something out of it is done already.
            if edit.after != nil { clashes.append(Clash(mine: edit, theirs: nil, isGone: true)) }
            return
        }
        let sides = Sides(base: edit.before, mine: edit.after, theirs: place.value)
        guard let merged = sides.merged(place.kind) else {
            clashes.append(Clash(mine: edit, theirs: place.value, isGone: place.value == nil && place.isThing))
            return
        }
        let fitting = Edit(
            record: edit.record, path: edit.path, before: place.value, after: merged.value, place: edit.place)
        if fitting.before != fitting.after { _ = take(fitting, to: &record) }
    }
}

/// One edit that someone else's stands in the way of.
public struct Clash: Hashable, Sendable {
    /// What was to be done.
    public let mine: Edit
    /// What stands there instead; nil: nothing does any more.
    public let theirs: Value?
    /// Whether the thing itself, or what it stood in, was removed.
    public let isGone: Bool

    /// An edit, and what stands in its way.
    public init(mine: Edit, theirs: Value?, isGone: Bool) {
        self.mine = mine
        self.theirs = theirs
        self.isGone = isGone
    }

    /// The edit that does what was to be done in spite of it; nil when there is nothing left to do it to.
    var forced: Edit? {
        guard !isGone else { return nil }
        return Edit(record: mine.record, path: mine.path, before: theirs, after: mine.after, place: mine.place)
    }
}

extension Edit {
    /// What stands at the edit's path now, and what kind of thing belongs there; nil when the path leads nowhere.
    ///
    /// - Returns: also whether it is a thing of its own, a record or an element of a list, rather than one value of one.
    func place(in record: Value?) -> (value: Value?, kind: FieldKind?, isThing: Bool)? {
        var value = record
        var isThing = true
        var kind: FieldKind? = .structure(self.record.kind.rawValue)
        var steps = path[...]
        while let step = steps.popFirst() {
            if case .structures(let name, identity: let key?) = kind {
                value = value?.list?.first { $0.record?[key]?.text == step }
                (kind, isThing) = (.structure(name), true)
            } else {
                guard case .record(let fields)? = value else { return nil }
                (value, isThing) = (fields[step], false)
                kind = if case .structure(let name) = kind { Shape.any(name)?.field(step)?.kind } else { nil }
            }
            if value == nil, !steps.isEmpty, kind?.isListOfStructures != true { return nil }
        }
        return (value, kind, isThing)
    }
}

extension FieldKind {
    fileprivate var isListOfStructures: Bool { if case .structures = self { true } else { false } }
}
