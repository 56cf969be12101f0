import LIAVVModel

/// Ends what someone who was cut off had begun. Called with the lock held.
struct Recovery {
    let root: String
    let fileSystem: any FileSystem
    let lock: FolderLock
    private var files: RecordFiles { RecordFiles(root: root, fileSystem: fileSystem) }
    private var journal: Journal { Journal(files) }

    /// What became of a change that was cut off.
    public enum Result: Hashable, Sendable {
        /// It has been made to the end.
        case finished(EntryName, Change)
        /// It could not be: it was taken back and waits for its author among the conflicts.
        case putAside(EntryName, Change)
        /// What stands in the journal cannot be read.
        case unreadable(FileProblem)
    }

    init(root: String, fileSystem: any FileSystem, lock: FolderLock) {
        self.root = root
        self.fileSystem = fileSystem
        self.lock = lock
    }

    /// Whether there may be something to end: a change that has begun.
    static func isNeeded(_ files: RecordFiles) throws(FileProblem) -> Bool {
        try !files.names(in: Journal.pending).isEmpty
    }

    /// Ends every change that has begun.
    ///
    /// What was written beside its place goes first: whoever began may only have slept, lost the lock meanwhile, and
    /// wake up to put records in place that others have changed since.
    func run() throws(StoreFault) -> [Result] {
        sweep()
        var results: [Result] = []
        for name in try names() {
            let path = "\(Journal.pending)/\(name)\(RecordPath.ending)"
            let entry: JournalEntry
            do { entry = try journal.entry(at: path) } catch {
                results.append(.unreadable(error))
                continue
            }
            results.append(try end(entry, name))
        }
        return results
    }

    private func names() throws(StoreFault) -> [EntryName] {
        do { return try journal.names(in: Journal.pending) } catch { throw .reading(error) }
    }

    private func end(_ entry: JournalEntry, _ name: EntryName) throws(StoreFault) -> Result {
        var steps: [SaveStep] = []
        if try isMade(name) {
            try SaveWork(root: root, fileSystem: fileSystem, lock: lock).close(name)
            return .finished(name, entry.change)
        }
        var edits = Dictionary(grouping: entry.change.edits, by: \.record)
        for record in entry.change.records {
            let content = try current(record)
            if content?.revision == name { continue }
            var value = content?.value
            let fits = (edits.removeValue(forKey: record) ?? []).allSatisfy { (try? $0.apply(to: &value)) != nil }
            if !fits, content == nil, entry.touch(of: record)?.fingerprint == nil { continue }  // Removed already.
            guard fits else { return try putAside(entry, name) }
            steps.append(try SaveStep(record, value, revision: name))
        }
        var work = SaveWork(root: root, fileSystem: fileSystem, lock: lock)
        try work.complete(steps, of: entry.change.records, name: name)
        return .finished(name, entry.change)
    }

    /// Somebody wrote into the records without asking for the lock: what the change did is taken back, and the change
    /// is kept for its author.
    private func putAside(_ entry: JournalEntry, _ name: EntryName) throws(StoreFault) -> Result {
        var steps: [SaveStep] = []
        for record in entry.change.records {
            guard let content = try current(record), content.revision == name else { continue }
            var value: Value? = content.value
            let edits = entry.change.edits.filter { $0.record == record }.reversed().map(\.inverse)
            guard edits.allSatisfy({ (try? $0.apply(to: &value)) != nil }) else { continue }
            steps.append(try SaveStep(record, value, revision: entry.touch(of: record)?.previous ?? name))
        }
        var work = SaveWork(root: root, fileSystem: fileSystem, lock: lock)
        try work.takeBack(steps, name: name)
        return .putAside(name, entry.change)
    }

    /// Whether the entry stands in its month: the change has been made to the end, and others may have come after it.
    private func isMade(_ name: EntryName) throws(StoreFault) -> Bool {
        try AtomicWriter(root: root, fileSystem: fileSystem).isThere(root + "/" + Journal.path(of: name))
    }

    private func current(_ record: RecordReference) throws(StoreFault) -> RecordContent? {
        do { return try files.content(of: record)?.filed(as: record) } catch { throw .reading(error) }
    }

    /// Where saves write.
    static let folders = RecordKind.allCases.map(\.folder) + [Journal.pending, Journal.conflicts, RecordPath.bin]

    /// Removes what saves and answers that were cut off left. Nobody else writes while the lock is held.
    func sweep() {
        for name in Conflict.answered(files) {
            try? fileSystem.remove("\(root)/\(Journal.conflicts)/\(name)\(RecordPath.ending)")
        }
        for folder in Self.folders {
            for name in (try? files.allNames(in: folder)) ?? [] where RecordPath.isLeftover(name) {
                try? fileSystem.remove([root, folder, name].filter { !$0.isEmpty }.joined(separator: "/"))
            }
        }
    }
}

extension StoreFault {
    /// What could not be read while writing.
    static func reading(_ problem: FileProblem) -> StoreFault {
        if case .disk(let reason) = problem.reason { .disk(reason, path: problem.path) } else { .unreadable(problem) }
    }
}
