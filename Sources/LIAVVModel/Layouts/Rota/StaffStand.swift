extension Laboratory {
    /// Puts a member in a slot of a stand.
    ///
    /// - Returns: the change, and the slot.
    /// - Throws: `Refusal.layout` when the member is at a stand of that layout then, or the stand is gone; `.unknownName`
    ///   for someone who is not there.
    public func staffing(
        item: Identifier, in layout: Identifier, with member: Identifier, during span: TimeSpan, stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var changed = try self.layout(layout)
        let place = try changed.places(of: [item])[0]
        guard let who = members[member] else { throw .unknownName(member.text) }
        if let (other, slot) = changed.slot(of: member, overlapping: span), let taken = slot.span {
            throw .layout(.staffing(who.fullName, other.name, taken.phrase))
        }
        let known = Set(changed.items.flatMap(\.rota).map(\.id))
        var slot = StaffSlot()
        slot.id = unusedIdentifier(for: who.fullName, using: &random) { !known.contains($0) }
        (slot.member, slot.from, slot.to) = (member, span.from, span.to)
        changed.items[place].rota.append(slot)
        changed.items[place].rota.sort { ($0.from?.minutes ?? 0, $0.id.text) < ($1.from?.minutes ?? 0, $1.id.text) }
        let deed = Phrase(verbatim: who.fullName + ", ") + span.phrase
        return (try filing(changed, .titled(changed.items[place].name, deed), stamp), slot.id)
    }

    /// Takes a slot out of the rota of a stand.
    ///
    /// - Throws: `Refusal.layout` when it is gone already.
    public func unstaffing(
        slot: Identifier, of item: Identifier, in layout: Identifier, stamp: Stamp
    ) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        let place = try changed.places(of: [item])[0]
        guard let slot = changed.items[place].rota.first(where: { $0.id == slot }) else {
            throw .layout(.gone(.slot, slot.text))
        }
        changed.items[place].rota.removeAll { $0.id == slot.id }
        let who = slot.member.map { members[$0]?.fullName ?? $0.text } ?? "?"
        let deed = Phrase(verbatim: who) + Phrase(" ne le tient plus", " does not staff it any more")
        return try filing(changed, .titled(changed.items[place].name, deed), stamp)
    }
}
