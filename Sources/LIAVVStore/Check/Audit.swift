import LIAVVModel

/// What a look at a whole folder found.
public struct Audit: Sendable {
    /// All records that could be read.
    public internal(set) var laboratory = Laboratory()
    /// How many records that is.
    public internal(set) var recordCount = 0
    /// How many changes the journal tells of.
    public internal(set) var changeCount = 0
    /// What is not as it should be in files and journal; what does not fit between records is
    /// `laboratory.integrityProblems()`.
    public internal(set) var findings: [Finding] = []

    /// What the journal says.
    var fold = JournalFold()
    /// Whether the settings have a file, be it a bad one.
    var hasSettings = false
    /// Whether there is a journal at all.
    var hasJournal = false
    /// The changes that have begun and not ended.
    var pending: [EntryName: JournalEntry] = [:]
    /// How older values become present ones.
    var present: @Sendable (Value, RecordKind) -> Value = { value, _ in value }

    /// A record as the journal has it, written as the model would; nil when it has none, or none that could be one.
    func journaled(_ record: RecordReference) -> Value? {
        guard let value = fold.records[record] ?? nil else { return nil }
        var laboratory = Laboratory()
        guard (try? laboratory.place(present(value, record.kind), at: record)) != nil else { return nil }
        return laboratory.value(of: record)
    }
}

extension Store {
    /// Looks at everything in the folder and changes nothing.
    ///
    /// What looks wrong is looked at again while nobody writes, so that half of someone's change is not taken for damage.
    /// - Throws: `StoreFault` when the folder is none of ours, is in a newer format, or its journal cannot be listed.
    public func audit() throws(StoreFault) -> Audit {
        let files = try FolderReader(folder: folder, fileSystem: fileSystem).files()
        let first = try Auditor(files, store: self).run()
        guard !first.findings.isEmpty, let lock = existingLock(files.root) else { return first }
        defer { lock.release() }
        return try Auditor(files, store: self).run()
    }

    /// The lock, where somebody has written before; nil in a folder in which we cannot have it.
    private func existingLock(_ root: String) -> FolderLock? {
        guard (try? fileSystem.status(of: root + "/" + FolderLock.name)) != nil,
            let folder = try? AtomicWriter(root: root, fileSystem: fileSystem).folder(".liavv")
        else { return nil }
        return try? FolderLock(in: folder, fileSystem: fileSystem, holder: holder, patience: patience)
    }
}
