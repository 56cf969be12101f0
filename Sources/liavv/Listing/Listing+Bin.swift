import LIAVVModel

extension Listing {
    /// What is in the bin, and who put it there, as far as the journal knows.
    static func bin(
        _ removed: [Removed], _ removals: [RecordReference: PastChange], _ session: Session
    ) -> Listing {
        var listing = Listing(
            [Words.kind, Words.title, Words.removedBy, Words.removedOn],
            keys: ["record", "kind", "title", "removedBy", "removed", "file"])
        for record in removed {
            let removal = removals[record.record]?.change
            var extra: [String: Value] = [
                "record": .text(record.record.description), "kind": .text(record.record.kind.rawValue),
                "title": .text(record.heading), "file": .text(record.path), "value": record.value,
            ]
            extra["removedBy"] = removal?.author.map { .text($0.text) }
            extra["removed"] = removal.map { .text($0.date.iso) }
            listing.add(
                record.record.id.text,
                [
                    record.record.kind.label(session.language), record.heading,
                    removal.map(session.signature) ?? Words.nobody, removal.map { session.moment($0.date) } ?? "",
                ], .record([:]), also: extra)
        }
        return listing
    }
}

extension Session {
    /// Who did something, for a column.
    func signature(_ change: Change) -> String {
        change.author.map { laboratory.members[$0]?.givenName ?? $0.text } ?? Words.nobody
    }

    /// When something was done, by the clock on the wall, for a column.
    func moment(_ date: Instant) -> String {
        date.brief(in: language, today: today, offset: Clock.offset(at: date))
    }
}
