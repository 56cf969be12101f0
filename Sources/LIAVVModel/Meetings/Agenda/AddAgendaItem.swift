extension Laboratory {
    /// Adds a point to the agenda of a meeting, of one's own words.
    ///
    /// - Parameters:
    ///   - minutes: those allotted to it, 0 to 10,000; nil: none said.
    ///   - under: the point that it stands under; nil: none.
    ///   - after: the point beside which it stands, at the same depth; nil: at the end.
    /// - Throws: `Refusal.emptyTitle`, `.invalidField`, or `.meeting` when the meeting or a point is gone.
    public func addingAgendaItem(
        _ title: String, minutes: Int? = nil, under parent: Identifier? = nil, after: Identifier? = nil,
        to meeting: Identifier, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var item = AgendaItem()
        item.title = try Self.line(title)
        item.minutes = try Self.checked(minutes)
        let known = try existing(meeting: meeting).agenda
        item.id = unusedIdentifier(for: title, using: &random) { !known.contains($0) }
        let (filed, place) = (item, after)
        let label = Phrase("Ordre du jour\u{A0}: ", "Agenda: ") + .quoted(item.title)
        let change = try changing(meeting, label, stamp) { meeting throws(Refusal) in
            guard meeting.agenda.add(filed, under: parent, after: place) else { throw .meeting(.itemGone) }
        }
        return (change, item.id)
    }

    static func checked(_ minutes: Int?) throws(Refusal) -> Int? {
        let range = 0...10_000
        if let minutes, !range.contains(minutes) { throw .invalidField("minutes", FieldFault(.outOfRange(range))) }
        return minutes
    }
}

extension [AgendaItem] {
    fileprivate mutating func add(_ item: AgendaItem, under parent: Identifier?, after: Identifier?) -> Bool {
        if let parent { return change(parent) { $0.items.append(item) } }
        guard let after else {
            append(item)
            return true
        }
        return changeList(of: after) { list, place in
            list.insert(item, at: place + 1)
            return true
        }
    }
}
