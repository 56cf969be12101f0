import LIAVVDashboard
import LIAVVModel
import LIAVVStore

/// What others write while the dashboard is open.
extension Saver {
    /// Listens from now on; without a way to, the dashboard shows what it reads when it writes.
    ///
    /// - Parameter stamp: how far the journal was when the folder was read; what came since is read now.
    func watch(since stamp: [Int]?) {
        let started = try? FolderWatcher(folder: store.folder) { [weak self] paths in
            self?.answer { $0.read(paths) }
        }
        watcher.withLock { $0 = started }
        answer { stamp == nil || $0.store.stamp() != stamp ? $0.reload() : [] }
    }

    private func read(_ paths: Set<String>?) -> [Intent] {
        guard let paths else { return reload() }
        var results: [Intent] = []
        let entries = paths.filter { $0.hasPrefix("journal/") }.compactMap(store.pastChange).filter { entry in
            own.withLock { !$0.contains(entry.name) }
        }.sorted { $0.name < $1.name }
        let records = Set(entries.flatMap(\.change.records)).union(paths.compactMap(Self.record))
        if !records.isEmpty || !entries.isEmpty {
            results.append(.elsewhere(entries.filter { !$0.change.edits.isEmpty }, values(of: records.sorted())))
        }
        if paths.contains(where: { $0.hasPrefix("journal/conflicts/") }) {
            results.append(.conflicts(store.conflicts()))
        }
        if paths.contains(where: { $0.hasPrefix(".liavv/presence/") }) { results.append(presences()) }
        return results
    }

    private func presences() -> Intent { .presences(store.presences(now: Clock.now().milliseconds)) }

    private func reload() -> [Intent] {
        do {
            let loaded = try store.load()
            return [.reloaded(loaded.laboratory), .conflicts(loaded.conflicts), presences()]
        } catch {
            return [.notRead(error.phrase)]
        }
    }

    /// The record whose file stands at a path.
    private static func record(at path: String) -> RecordReference? {
        path.hasSuffix(".plist") ? RecordReference(text: String(path.dropLast(6))) : nil
    }
}
