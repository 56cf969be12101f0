import LIAVVModel

/// Records that no change made: those of a folder that has no journal yet, or that were put there by hand.
extension Writing {
    /// Bytes of records in one entry, at most, before another is begun.
    private static let portion = 2 << 20

    /// Writes into the journal what every record that can be read looks like; the records stay as they are.
    func startJournal(_ date: Instant) throws(StoreFault) {
        try note(try records(), date, label: Phrase("Début du journal", "Start of the journal"))
    }

    /// Tells the journal how those records stand now, those that can be read; a few entries however many there are.
    func note(_ records: [RecordReference], _ date: Instant, label: Phrase) throws(StoreFault) {
        var bases: [JournalEntry.Base] = []
        var size = 0
        for record in records {
            let value: Value?
            do { value = try content(of: record)?.value } catch { continue }
            bases.append(.init(record: record, value: value))
            size += value.flatMap { try? PropertyList.encode($0) }?.count ?? 0
            guard size > Self.portion else { continue }
            try note(bases, date, label: label)
            (bases, size) = ([], 0)
        }
        if !bases.isEmpty { try note(bases, date, label: label) }
    }

    /// An entry that changes nothing and tells the journal how records stand.
    func note(_ bases: [JournalEntry.Base], _ date: Instant, label: Phrase) throws(StoreFault) {
        let change = Change(stamp: .ofTheStore(date), label: label, edits: [])
        var entry = JournalEntry(change)
        entry.bases = bases
        let name = try nextName(for: change)
        var work = SaveWork(root: root, fileSystem: fileSystem, lock: lock)
        try work.perform([], entry: try bytes(of: entry), name: name)
    }

    /// Writes records as they are given, where they stand otherwise; a few changes however many there are.
    func adopt(
        _ records: [(RecordReference, Value?)], _ date: Instant,
        label: Phrase = Phrase("Fiches écrites d’un bloc", "Records written as a whole")
    ) throws(StoreFault) {
        var edits: [Edit] = []
        var size = 0
        for (record, value) in records {
            let more = Edit.between(try? content(of: record)?.value, value, of: record)
            edits += more
            size += more.isEmpty ? 0 : value.flatMap { try? PropertyList.encode($0) }?.count ?? 0
            guard size > Self.portion else { continue }
            try adopt(edits, date, label)
            (edits, size) = ([], 0)
        }
        if !edits.isEmpty { try adopt(edits, date, label) }
    }

    private func adopt(_ edits: [Edit], _ date: Instant, _ label: Phrase) throws(StoreFault) {
        _ = try commit(Change(stamp: .ofTheStore(date), label: label, edits: edits))
    }

    /// Every record that has a file with a name of ours.
    func records() throws(StoreFault) -> [RecordReference] {
        var found = [Settings().reference]
        for kind in RecordKind.allCases where kind != .laboratory {
            for name in try reading({ () throws(FileProblem) in try files.names(in: kind.folder) }) {
                guard let id = Identifier(String(name.dropLast(RecordPath.ending.count))) else { continue }
                found.append(RecordReference(kind: kind, id: id))
            }
        }
        return found
    }
}
