import LIAVVModel

extension Store {
    /// Reads all that can be read, after ending what someone who was cut off had begun.
    ///
    /// - Throws: `StoreFault` when the folder is none of ours or `liavv.plist` cannot be read; any other file that
    ///   cannot be read is among the problems instead.
    public func load() throws(StoreFault) -> LoadedFolder {
        let reader = FolderReader(folder: folder, fileSystem: fileSystem, migrations: migrations)
        let files = try reader.files()
        var recovered = recover(files)
        // While others write, what is read may be half of a change: whoever was unlucky reads again, then with the lock.
        for _ in 0..<2 {
            let before = stamp(files)
            var loaded = try reader.read(files, recovered)
            loaded.stamp = before
            if before != nil, stamp(files) == before { return loaded }
        }
        recovered += recover(files)
        guard let lock = try? Writing(root: files.root, store: self).lock else {
            return try reader.read(files, recovered)
        }
        defer { lock.release() }
        return try reader.read(files, recovered)
    }

    /// Ends what was begun and removes what it left, when there is anything of the kind. A folder that nobody can write
    /// into now is read as it stands; the next who writes will do it.
    private func recover(_ files: RecordFiles) -> [Recovery.Result] {
        guard (try? Recovery.isNeeded(files)) != false || hasLeftovers(files) || !Conflict.answered(files).isEmpty
        else {
            return []
        }
        guard (try? refuseNewerFormat(files)) != nil, let writing = try? Writing(root: files.root, store: self) else {
            return []
        }
        defer { writing.lock.release() }
        let recovery = Recovery(root: files.root, fileSystem: fileSystem, lock: writing.lock)
        let results = (try? recovery.run()) ?? []
        recovery.sweep()
        return results
    }

    private func hasLeftovers(_ files: RecordFiles) -> Bool {
        Recovery.folders.contains { ((try? files.allNames(in: $0)) ?? []).contains(where: RecordPath.isLeftover) }
    }

    /// What changes whenever somebody writes; nil while somebody does.
    public func stamp() -> [Int]? { (try? journal()).flatMap { stamp($0.files) } }

    private func stamp(_ files: RecordFiles) -> [Int]? {
        guard (try? Recovery.isNeeded(files)) == false else { return nil }
        let journal = Journal(files)
        let folders = [Journal.folder] + ((try? journal.months()) ?? []).suffix(2).map { Journal.folder + "/" + $0 }
        return folders.map { (try? fileSystem.status(of: files.root + "/" + $0))?.modified ?? 0 }
    }
}
