extension Laboratory {
    /// Accepts a finding in a layout, in the name of whoever says so.
    ///
    /// - Parameters:
    ///   - finding: the key of the finding.
    ///   - measured, limit: what was found and what is asked, in the unit of the finding: it is accepted as it is now. A
    ///     waiver of the same finding with other figures makes room for this one.
    ///   - reason: why, in words; it must be given.
    /// - Returns: the change, and the waiver.
    /// - Throws: `Refusal.layout` without a reason, or when the finding is accepted already; `.whoAreYou`.
    public func waiving(
        finding: String, measured: Int? = nil, limit: Int? = nil, in layout: Identifier, reason: String, day: Day,
        stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var changed = try self.layout(layout)
        let key = try typed(finding, "finding", of: Waiver.shape, stamp)
        guard !key.isEmpty else { throw .layout(.noFinding) }
        let figures = [measured, limit].map { $0?.within(Waiver.figures) }
        if let other = changed.waivers.first(where: { $0.finding == key && [$0.measured, $0.limit] == figures }) {
            throw .layout(.waived(by: name(ofAuthor: other.author)))
        }
        guard let author = stamp.author else { throw .whoAreYou }
        var waiver = Waiver()
        waiver.reason = try typed(reason, "reason", of: Waiver.shape, stamp)
        guard !waiver.reason.isEmpty else { throw .layout(.noReason) }
        let known = Set(changed.waivers.map(\.id))
        waiver.id = unusedIdentifier(for: waiver.reason, using: &random) { !known.contains($0) }
        (waiver.finding, waiver.author, waiver.day) = (key, author, day)
        (waiver.measured, waiver.limit) = (figures[0], figures[1])
        changed.waivers.removeAll { $0.finding == key }
        changed.waivers.append(waiver)
        let label = Phrase.titled(
            .quoted(changed.title), Phrase("constat accepté, \(waiver.reason)", "finding accepted, \(waiver.reason)"))
        return (try filing(changed, label, stamp), waiver.id)
    }

    /// Takes a waiver back: the finding counts again.
    ///
    /// - Throws: `Refusal.layout` when it is gone already.
    public func takingBack(waiver: Identifier, in layout: Identifier, stamp: Stamp) throws(Refusal) -> Change {
        var changed = try self.layout(layout)
        guard let place = changed.waivers.firstIndex(where: { $0.id == waiver }) else {
            throw .layout(.gone(.waiver, waiver.text))
        }
        changed.waivers.remove(at: place)
        let label = Phrase.titled(
            .quoted(changed.title), Phrase("constat à nouveau compté", "finding counted again"))
        return try filing(changed, label, stamp)
    }

    private func name(ofAuthor author: Identifier?) -> String {
        author.map { members[$0]?.fullName ?? $0.text } ?? "?"
    }
}
