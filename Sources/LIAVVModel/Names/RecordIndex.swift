/// The records of one kind with their names folded once, so that each letter typed can look for them again.
public struct RecordIndex: Sendable {
    private let entries: [Entry]

    /// One record.
    public struct Entry: Sendable {
        /// Which.
        public let id: Identifier
        /// What people call it.
        public let heading: String
        let folded: FoldedText
    }

    /// The records of that table.
    public init(_ records: Table<some Record>) {
        entries = records.map { Entry(id: $0.id, heading: $0.heading, folded: FoldedText($0.heading)) }
    }

    /// The one record that `text` points at, as for `Laboratory.target`: its identifier, the beginning of it, its title,
    /// or a part of it.
    ///
    /// - Throws: `Refusal.unknownReference` or `.ambiguousReference` with up to six candidates.
    public func record(named text: String) throws(Refusal) -> Identifier {
        let wanted = text.trimmed
        let folded = FoldedText(wanted)
        guard !wanted.isEmpty else { throw .unknownReference(text) }
        let sieves: [(Entry) -> Bool] = [
            { $0.id.text == wanted }, { $0.id.text.hasPrefix(wanted) }, { $0.folded == folded },
            { $0.folded.contains(folded) },
        ]
        for sieve in sieves {
            let found = entries.filter(sieve)
            if found.count == 1 { return found[0].id }
            if found.count > 1 { throw .ambiguousReference(text, candidates: Self.candidates(found)) }
        }
        throw .unknownReference(text)
    }

    /// Those whose title holds `text`, in the order of their identifiers; all of them for no text.
    public func matching(_ text: String) -> [Entry] {
        let folded = FoldedText(text.trimmed)
        return entries.filter { $0.folded.contains(folded) }
    }

    private static func candidates(_ found: [Entry]) -> [String] {
        found.prefix(6).map { "\($0.heading.prefix(60)) (\($0.id))" } + (found.count > 6 ? ["…"] : [])
    }
}
