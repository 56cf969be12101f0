import Foundation
import LIAVVModel

@testable import LIAVVStore

/// What there is to say against a folder after whoever wrote into it was killed.
struct Verdict {
    /// One sentence each; none when every acknowledged change is there and none is half there.
    private(set) var complaints: [String] = []
    /// The entries of the journal.
    private(set) var entries: [EntryName: JournalEntry] = [:]
    /// The changes that had begun, and that opening the folder has ended.
    private(set) var recovered = 0
    /// The records.
    private(set) var laboratory = Laboratory()

    /// Opens the folder, which ends what was begun, and looks at everything.
    init(on bench: Workbench, acknowledged: [String], words: [String] = []) throws {
        let store = Store(folder: bench.path)
        let loaded = try store.load()
        laboratory = loaded.laboratory
        recovered = loaded.recovered.count
        for problem in loaded.problems { complaints.append("\(problem)") }
        for recovered in loaded.recovered where !recovered.isFinished { complaints.append("taken back: \(recovered)") }
        try read(Journal(RecordFiles(root: try store.root(), fileSystem: LocalFileSystem())))
        complain(aboutMissing: acknowledged, words)
        complain(aboutFold: JournalFold(entries))
        try complain(aboutRevisions: JournalFold(entries), store)
        complain(aboutConflicts: loaded.conflicts)
        complain(aboutLeftoversIn: bench)
        complain(about: try store.audit(), waiting: Set(loaded.conflicts.compactMap(\.name)))
        let again = try store.load()
        if !again.recovered.isEmpty || again.laboratory != loaded.laboratory {
            complaints.append("not ended by opening")
        }
    }

    private mutating func read(_ journal: Journal) throws {
        for name in try journal.names(after: nil) {
            do { entries[name] = try journal.entry(name) } catch { complaints.append("\(name): \(error)") }
        }
    }

    private mutating func complain(aboutMissing acknowledged: [String], _ words: [String]) {
        let found = Dictionary(grouping: entries.values, by: \.change.id.text)
        for id in acknowledged where found[id] == nil { complaints.append("acknowledged and lost: \(id)") }
        for (id, several) in found where several.count > 1 { complaints.append("\(several.count) times: \(id)") }
        let register = Set(laboratory.actions.first { $0.id.text == "registre" }?.tags ?? [])
        for word in words where !register.contains(word) { complaints.append("not in the register: \(word)") }
    }

    /// Each change is there as a whole, or not at all, when all of them together make the records as they stand.
    private mutating func complain(aboutFold fold: JournalFold) {
        for misfit in fold.misfits { complaints.append("does not fit: \(misfit)") }
        for record in Set(fold.records.keys).union(laboratory.references) {
            let told = fold.records[record] ?? nil
            if told != laboratory.value(of: record) { complaints.append("\(record) is not what the journal says") }
        }
    }

    private mutating func complain(aboutRevisions fold: JournalFold, _ store: Store) throws {
        let files = RecordFiles(root: try store.root(), fileSystem: LocalFileSystem())
        for record in laboratory.references {
            guard let revision = try files.content(of: record)?.revision else { continue }
            if fold.latest[record] != revision { complaints.append("\(record) names another entry than its last") }
        }
    }

    private mutating func complain(aboutConflicts conflicts: [Conflict]) {
        let made = Set(entries.values.map(\.change.id))
        for conflict in conflicts where made.contains(conflict.change.id) {
            complaints.append("asks what was answered: \(conflict.change.id)")
        }
    }

    /// Whoever was killed before they answered is asked again: a question that waits is nothing to complain about.
    private mutating func complain(about audit: Audit, waiting: Set<EntryName>) {
        for finding in audit.findings {
            if case .conflict(let name, _) = finding, waiting.contains(name) { continue }
            complaints.append("check: \(finding)")
        }
        for problem in audit.laboratory.integrityProblems() { complaints.append("check: \(problem)") }
    }

    private mutating func complain(aboutLeftoversIn bench: Workbench) {
        for file in bench.files where file.hasPrefix(Journal.pending + "/") || file.hasSuffix(".tmp") {
            complaints.append("left over: \(file)")
        }
        for file in bench.files where file.hasSuffix(".plist") && bench.bytes(file)?.isEmpty == true {
            complaints.append("empty: \(file)")
        }
    }
}

extension JournalFold {
    fileprivate init(_ entries: [EntryName: JournalEntry]) {
        self.init()
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) { add(entry, named: name) }
    }
}
