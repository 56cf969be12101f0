import LIAVVModel

/// Writing into a folder, with the lock held. Everything that is ever written goes through `commit`.
struct Writing {
    let root: String
    let fileSystem: any FileSystem
    let lock: FolderLock
    let files: RecordFiles
    let migrations: [Migration]

    var journal: Journal { Journal(files) }
    var writer: AtomicWriter { AtomicWriter(root: root, fileSystem: fileSystem) }

    /// Takes the lock.
    init(root: String, store: Store) throws(StoreFault) {
        self.root = root
        fileSystem = store.fileSystem
        files = RecordFiles(root: root, fileSystem: fileSystem)
        migrations = store.migrations
        let folder = try AtomicWriter(root: root, fileSystem: fileSystem).folder(".liavv")
        lock = try FolderLock(
            in: folder, fileSystem: fileSystem, holder: store.holder, patience: store.patience)
    }

    /// What comes before the first change of all: what was cut off is ended, a folder without a journal gets one that
    /// tells every record as it stands, and an older format becomes the present one.
    func begin(_ date: Instant) throws(StoreFault) {
        if try reading({ () throws(FileProblem) in try Recovery.isNeeded(files) }) {
            _ = try Recovery(root: root, fileSystem: fileSystem, lock: lock).run()
        }
        if try reading({ () throws(FileProblem) in try journal.months() }).isEmpty { try startJournal(date) }
        try upgrade(date)
    }

    /// Makes a change, merged with what stands on the disk.
    ///
    /// - Parameters:
    ///   - insisting: whether it shall stand where someone else wants something else.
    ///   - setAside: what the author gave up, for the journal to keep.
    func commit(
        _ change: Change, insisting: Bool = false, setAside: [Edit] = []
    ) throws(StoreFault) -> Written {
        if let done = try already(change) { return done }
        var known: [RecordReference: RecordContent?] = [:]
        for record in change.records { known[record] = .some(try content(of: record)) }
        let before = known.mapValues { $0?.value }
        let removals = insisting ? self.removals(in: change, onto: before) : []
        let merge = Merge(change.edits, insisting: insisting, restoring: removals) { before[$0] ?? nil }
        guard merge.clashes.isEmpty else { throw .clash(try conflict(change, merge.clashes)) }
        let draft = try Draft(change.with(edits: merge.edits), from: before)
        guard !draft.edits.isEmpty || !setAside.isEmpty else {
            return Written(change: change.with(edits: []), name: nil, records: before)
        }
        return try write(draft, change, known, setAside)
    }

    private func write(
        _ draft: Draft, _ change: Change, _ known: [RecordReference: RecordContent?], _ setAside: [Edit]
    ) throws(StoreFault) -> Written {
        let name = try nextName(for: change)
        let committed = change.with(edits: draft.edits)
        var entry = JournalEntry(committed)
        entry.setAside = setAside
        var steps: [SaveStep] = []
        var writers: [EntryName: JournalEntry?] = [:]
        for record in committed.records {
            let (old, new) = (known[record] ?? nil, draft.after[record] ?? nil)
            entry.touched.append(
                .init(
                    record: record, previous: old == nil ? removal(of: record, by: change) : old?.revision,
                    fingerprint: new.map { RecordContent(value: $0, revision: nil).fingerprint }))
            if !isKnown(old, record, &writers) { entry.bases.append(.init(record: record, value: old?.value)) }
            steps.append(try SaveStep(record, new, revision: name))
        }
        var work = SaveWork(root: root, fileSystem: fileSystem, lock: lock)
        try work.perform(steps, entry: try bytes(of: entry), name: name)
        forgetInBin(committed)
        return Written(change: committed, name: name, records: draft.after)
    }

    /// The bytes of an entry, which must be readable again.
    func bytes(of entry: JournalEntry) throws(StoreFault) -> [UInt8] {
        let value = entry.value
        let bytes: [UInt8]
        do { bytes = try PropertyList.encode(value, levels: PropertyList.deepestEntry) } catch {
            throw .notEncodable(entry.change.edits.first?.record ?? Settings().reference, error)
        }
        guard bytes.count <= Journal.largestEntry,
            bytes.count < PropertyList.largest
                || (try? PropertyList.decode(bytes, levels: PropertyList.deepestEntry)) != nil
        else {
            throw .changeTooLarge(bytes: bytes.count)
        }
        return bytes
    }

    /// Whether the journal knows a record as it stands: it wrote the file, and nobody edited it by hand since.
    ///
    /// - Parameter writers: the entries that were read already: many records may have been written by one.
    private func isKnown(
        _ content: RecordContent?, _ record: RecordReference, _ writers: inout [EntryName: JournalEntry?]
    ) -> Bool {
        guard let content, let revision = content.revision else { return false }
        let entry = writers[revision] ?? (try? journal.entry(revision))
        writers[revision] = .some(entry)
        return entry?.touch(of: record)?.fingerprint == content.fingerprint
    }

    /// A record as the model would write it: what is at its default is left out, as changes expect.
    func content(of record: RecordReference) throws(StoreFault) -> RecordContent? {
        try reading { () throws(FileProblem) in try files.content(of: record)?.filed(as: record) }
    }

    /// The name of the next entry: after all that there are.
    func nextName(for change: Change) throws(StoreFault) -> EntryName {
        let last = try reading { () throws(FileProblem) in
            let others = try [Journal.conflicts, Journal.pending].map { folder throws(FileProblem) in
                try journal.last(in: folder)
            }
            return try ([journal.latest()] + others).compactMap { $0 }.max()
        }
        let next = last.map { Instant(milliseconds: $0.date.milliseconds + 1) }
        return EntryName(date: max(change.date, next ?? change.date), author: change.author)
    }

    /// What was written when the change was made before and the answer was lost.
    private func already(_ change: Change) throws(StoreFault) -> Written? {
        let found = try reading { () throws(FileProblem) in try journal.entry(of: change, since: change.date) }
        guard let (name, entry) = found else { return nil }
        // It may not have been durable when it was asked for.
        try writer.synchronize(folder: try writer.folder(Journal.folder + "/" + name.month))
        var records: [RecordReference: Value?] = [:]
        for record in entry.change.records { records[record] = .some(try content(of: record)?.value) }
        return Written(change: entry.change, name: name, records: records)
    }

    func reading<Result>(_ body: () throws(FileProblem) -> Result) throws(StoreFault) -> Result {
        do { return try body() } catch { throw .reading(error) }
    }
}

/// A change that fits, and the records that it leaves.
private struct Draft {
    private(set) var edits: [Edit] = []
    private(set) var after: [RecordReference: Value?]

    init(_ change: Change, from before: [RecordReference: Value?]) throws(StoreFault) {
        after = before
        for record in change.records {
            var value = before[record] ?? nil
            for edit in change.edits where edit.record == record {
                do { try edit.apply(to: &value) } catch { throw .unfitting(record) }
            }
            var laboratory = Laboratory()
            do { try laboratory.place(value, at: record) } catch { throw .unfit(record, error) }
            let filed = value == nil ? nil : laboratory.value(of: record)
            after[record] = .some(filed)
            edits +=
                filed == value
                ? change.edits.filter { $0.record == record } : Edit.between(before[record] ?? nil, filed, of: record)
        }
    }
}
