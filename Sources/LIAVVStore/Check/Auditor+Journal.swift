import LIAVVModel

extension Auditor {
    /// Folds the journal, one entry in memory at a time, and takes note of what in it cannot be read.
    mutating func readJournal() throws(StoreFault) {
        let months = try listed { [files] () throws(FileProblem) in try files.allNames(in: Journal.folder) }
            .filter(Journal.isMonth).sorted()
        for month in months {
            let folder = Journal.folder + "/" + month
            for name in try entries(in: folder) {
                guard name.month == month else {
                    audit.findings.append(.strayEntry(path: path(of: name, in: folder)))
                    continue
                }
                guard let entry = entry(name, in: folder) else { continue }
                audit.fold.add(entry, named: name)
                if !entry.change.edits.isEmpty { audit.changeCount += 1 }
            }
        }
        audit.hasJournal = !months.isEmpty
        for name in try entries(in: Journal.pending) {
            audit.hasJournal = true
            guard let entry = entry(name, in: Journal.pending) else { continue }
            audit.pending[name] = entry
            audit.findings.append(.pending(name, entry.change))
        }
        for name in try entries(in: Journal.conflicts) {
            guard let entry = entry(name, in: Journal.conflicts) else { continue }
            audit.findings.append(.conflict(name, entry.change))
        }
    }

    /// The entries in a folder, oldest first; what has no name of ours is a finding.
    private mutating func entries(in folder: String) throws(StoreFault) -> [EntryName] {
        var found: [EntryName] = []
        for file in try listed({ [files] () throws(FileProblem) in try files.names(in: folder) }) {
            let name = EntryName(text: file.dropLast(RecordPath.ending.count))
            if let name, path(of: name, in: folder) == folder + "/" + file {
                found.append(name)
            } else {
                audit.findings.append(.strayEntry(path: folder + "/" + file))
            }
        }
        return found.sorted()
    }

    private func path(of name: EntryName, in folder: String) -> String { "\(folder)/\(name)\(RecordPath.ending)" }

    private mutating func entry(_ name: EntryName, in folder: String) -> JournalEntry? {
        do { return try Journal(files).entry(at: path(of: name, in: folder)) } catch {
            audit.findings.append(.unreadableEntry(error))
            return nil
        }
    }

    /// Names, of which there are none where something else than a folder stands.
    private mutating func listed(_ names: () throws(FileProblem) -> [String]) throws(StoreFault) -> [String] {
        do { return try names() } catch {
            if case .disk(let reason) = error.reason { throw .disk(reason, path: error.path) }
            audit.findings.append(.unreadableEntry(error))
            return []
        }
    }
}
