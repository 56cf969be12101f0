import LIAVVModel

/// Reads a folder for `Store.audit`: the settings, the journal from its first entry to its last, one at a time, and the
/// records, which are compared with it.
struct Auditor {
    let files: RecordFiles
    let store: Store
    var audit = Audit()
    /// The records whose files could be read.
    var read: Set<RecordReference> = []
    /// Those whose files are there and could not, and the kinds of which no file can be.
    var unread: Set<RecordReference> = []
    var unreadKinds: Set<RecordKind> = []

    init(_ files: RecordFiles, store: Store) {
        self.files = files
        self.store = store
    }

    /// Reads everything.
    func run() throws(StoreFault) -> Audit {
        var auditor = self
        try auditor.readSettings()
        try auditor.readJournal()
        try auditor.refuseWhatIsNotOurs()
        for kind in RecordKind.allCases where kind != .laboratory { auditor.readRecords(of: kind) }
        auditor.compare()
        auditor.findLeftovers()
        auditor.audit.laboratory.removed = store.headingsInBin()
        auditor.audit.recordCount = auditor.read.count
        auditor.sortFindings()
        return auditor.audit
    }

    /// Files that cannot be read first, by their paths: much of the rest may follow from them.
    private mutating func sortFindings() {
        var bad: [FileProblem] = []
        var rest: [Finding] = []
        for finding in audit.findings {
            if case .unreadable(let problem) = finding { bad.append(problem) } else { rest.append(finding) }
        }
        bad.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        audit.findings = bad.map(Finding.unreadable) + rest
    }

    private mutating func readSettings() throws(StoreFault) {
        let settings = Settings().reference
        var value: Value?
        do { value = try files.content(of: settings)?.value } catch { note(error, about: settings) }
        guard let value else { return }
        audit.hasSettings = true
        try take(formatOf: value)
        do { try place(value, at: settings) } catch { note(error, about: settings) }
    }

    /// Values are read in the format that the settings say.
    private mutating func take(formatOf settings: Value) throws(StoreFault) {
        guard let format = Migration.format(of: settings) else { return }
        guard format <= Settings.currentFormat else {
            throw .newerFormat(path: store.folder, found: format, readable: Settings.currentFormat)
        }
        let migrations = store.migrations
        audit.present = { migrations.present($0, of: $1, from: format) }
    }

    private mutating func note(_ problem: FileProblem, about record: RecordReference) {
        unread.insert(record)
        audit.findings.append(.unreadable(problem))
    }

    /// A folder without settings is ours when it has a journal; settings that are lost may have been in a newer format.
    private mutating func refuseWhatIsNotOurs() throws(StoreFault) {
        let settings = Settings().reference
        guard !read.contains(settings) else { return }
        if !unread.contains(settings), !audit.hasJournal { throw .notALaboratory(path: store.folder) }
        audit.hasSettings = unread.contains(settings)
        if let value = audit.fold.records[settings] ?? nil { try take(formatOf: value) }
    }

    private mutating func readRecords(of kind: RecordKind) {
        let names: [String]
        do { names = try files.names(in: kind.folder) } catch {
            unreadKinds.insert(kind)
            audit.findings.append(.unreadable(error))
            return
        }
        for name in names { readRecord(named: name, of: kind) }
    }

    private mutating func readRecord(named name: String, of kind: RecordKind) {
        let path = kind.folder + "/" + name
        guard let record = RecordPath.record(at: path) else {
            audit.findings.append(.unreadable(FileProblem(path: path, reason: .badName)))
            return
        }
        do { try place(try files.content(at: path).value, at: record) } catch { note(error, about: record) }
    }

    private mutating func place(_ value: Value, at record: RecordReference) throws(FileProblem) {
        do { try audit.laboratory.place(audit.present(value, record.kind), at: record) } catch {
            throw FileProblem(path: RecordPath.of(record), reason: .field(error))
        }
        read.insert(record)
    }

    private mutating func findLeftovers() {
        for folder in Recovery.folders {
            for name in ((try? files.allNames(in: folder)) ?? []).sorted() where RecordPath.isLeftover(name) {
                audit.findings.append(.leftover(path: folder.isEmpty ? name : folder + "/" + name))
            }
        }
    }
}
