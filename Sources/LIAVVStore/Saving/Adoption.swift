import LIAVVModel

/// Records that no change made: those of a folder that has no journal yet, or that were put there by hand.
extension Writing {
    /// Bytes of records in one entry, at most, before another is begun.
    private static let portion = 2 << 20

    /// Writes into the journal what every record that can be read looks like; the records stay as they are.
    func startJournal(_ date: Instant) throws(StoreFault) {
        var bases: [JournalEntry.Base] = []
        var size = 0
        for record in try records() {
            guard let content = try? content(of: record) else { continue }
            bases.append(.init(record: record, value: content.value))
            size += (try? PropertyList.encode(content.value))?.count ?? 0
            guard size > Self.portion else { continue }
            try note(bases, date)
            (bases, size) = ([], 0)
        }
        if !bases.isEmpty { try note(bases, date) }
    }

    /// An entry that changes nothing and tells the journal how records stand.
    func note(
        _ bases: [JournalEntry.Base], _ date: Instant,
        label: Phrase = Phrase("Début du journal", "Start of the journal")
    ) throws(StoreFault) {
        let change = Change(stamp: .ofTheStore(date), label: label, edits: [])
        var entry = JournalEntry(change)
        entry.bases = bases
        let name = try nextName(for: change)
        var work = SaveWork(root: root, fileSystem: fileSystem, lock: lock)
        try work.perform([], entry: try bytes(of: entry), name: name)
    }

    /// Writes records as they are given, where they stand otherwise; a few changes however many there are.
    func adopt(_ records: [(RecordReference, Value?)], _ date: Instant) throws(StoreFault) {
        var edits: [Edit] = []
        var size = 0
        for (record, value) in records {
            let more = Edit.between(try? content(of: record)?.value, value, of: record)
            edits += more
            size += more.isEmpty ? 0 : value.flatMap { try? PropertyList.encode($0) }?.count ?? 0
            guard size > Self.portion else { continue }
            try adopt(edits, date)
            (edits, size) = ([], 0)
        }
        if !edits.isEmpty { try adopt(edits, date) }
    }

    private func adopt(_ edits: [Edit], _ date: Instant) throws(StoreFault) {
        let label = Phrase("Fiches écrites d’un bloc", "Records written as a whole")
        _ = try commit(Change(stamp: .ofTheStore(date), label: label, edits: edits))
    }

    /// Brings the folder to the present format; a change like any other.
    func upgrade(_ date: Instant) throws(StoreFault) {
        let settings = Settings().reference
        guard let content = try content(of: settings), case .integer(let format)? = content.value.record?["format"],
            format < Settings.currentFormat
        else { return }
        let label = Phrase(
            "Passage au format \(Settings.currentFormat)", "Upgrade to format \(Settings.currentFormat)")
        let edit = Edit(
            record: settings, path: ["format"], before: .integer(format), after: .integer(Settings.currentFormat))
        _ = try commit(Change(stamp: .ofTheStore(date), label: label, edits: [edit]))
    }

    /// Every record that has a file with a name of ours.
    private func records() throws(StoreFault) -> [RecordReference] {
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
