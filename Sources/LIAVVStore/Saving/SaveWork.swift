import LIAVVModel

/// Brings a change to the disk so that it is there as a whole or not at all, whatever happens meanwhile.
///
/// 1. Each record, and the entry, is written beside its place and made durable. Nothing can be seen of it.
/// 2. The entry stands in `journal/pending`, durable: from here on the change will be made, if not by us then by the
///    next who opens the folder (`Recovery`).
/// 3. Each record takes its place; the folders are made durable.
/// 4. The entry moves to its month, durable: the change is made.
///
/// Source: write-ahead logging, as in Gray and Reuter, « Transaction Processing » (1993), chapter 9.
struct SaveWork {
    let root: String
    let writer: AtomicWriter
    let lock: FolderLock
    private var staged: [AtomicWriter.Staged] = []
    private var copies: [AtomicWriter.Staged] = []
    private var copied: Set<RecordReference> = []
    private var touchedFolders: [String] = []

    init(root: String, fileSystem: any FileSystem, lock: FolderLock) {
        self.root = root
        self.lock = lock
        writer = AtomicWriter(root: root, fileSystem: fileSystem)
    }

    /// Makes a change; returns once all of it is on the disk.
    mutating func perform(_ steps: [SaveStep], entry: [UInt8], name: EntryName) throws(StoreFault) {
        let pending: AtomicWriter.Staged
        do {
            for step in steps { try stage(step) }
            pending = try stageEntry(entry, name)
        } catch {
            discardAll()
            throw error
        }
        do { try lock.check() } catch {
            discardAll()
            writer.discard(pending)
            throw error
        }
        do {
            try writer.place(pending)
            try writer.synchronize(folder: pending.folder)
        } catch {
            discardAll()
            withdraw(pending)
            throw error
        }
        try finish(steps, name)
    }

    /// Makes again what of a pending change is not made yet, and ends it.
    ///
    /// - Parameter records: all records of the change: what stands in its place already may not be durable.
    mutating func complete(
        _ steps: [SaveStep], of records: [RecordReference], name: EntryName
    ) throws(StoreFault) {
        do {
            for step in steps { try stage(step) }
            try touchFolders(of: records)
        } catch {
            discardAll()
            throw error
        }
        try finish(steps, name)
    }

    /// Puts records back as they were before a pending change, and keeps the change among the conflicts.
    mutating func takeBack(_ steps: [SaveStep], name: EntryName) throws(StoreFault) {
        let conflicts = try writer.folder(Journal.conflicts)
        do {
            for step in steps { try stage(step) }
            try placeAll(steps)
        } catch {
            discardAll()
            throw error
        }
        try move(name, to: conflicts)
    }

    private mutating func finish(_ steps: [SaveStep], _ name: EntryName) throws(StoreFault) {
        do { try placeAll(steps) } catch {
            discardAll()
            throw error
        }
        try close(name)
    }

    /// Ends a change that is made: its entry moves to its month.
    func close(_ name: EntryName) throws(StoreFault) {
        try move(name, to: try writer.folder(Journal.folder + "/" + name.month))
    }

    private mutating func placeAll(_ steps: [SaveStep]) throws(StoreFault) {
        for file in staged {
            try writer.place(file)
            touch(file.folder)
        }
        for copy in copies { try writer.place(copy) }
        if !copied.isEmpty { try writer.synchronize(folder: try writer.folder(RecordPath.bin)) }
        for step in steps { try remove(step) }
        for folder in touchedFolders { try writer.synchronize(folder: folder) }
    }

    /// Moves the entry away from the pending ones: the change is made, or waits for an answer.
    private func move(_ name: EntryName, to folder: String) throws(StoreFault) {
        let pending = try writer.folder(Journal.pending)
        let file = "/\(name)\(RecordPath.ending)"
        if try writer.isThere(folder + file) {
            // A power cut can leave both names of one file, and renaming one into the other does nothing then (rename(2)).
            try writer.naming(pending + file) { try writer.fileSystem.remove(pending + file) }
        } else {
            try writer.rename(pending + file, to: folder + file)
        }
        try writer.synchronize(folder: folder)
        try writer.synchronize(folder: pending)
    }

    private mutating func stage(_ step: SaveStep) throws(StoreFault) {
        switch step {
        case .write(let record, let bytes):
            let folder = try writer.folder(record.kind.folder)
            staged.append(try writer.stage(bytes, at: RecordPath.of(record), in: folder))
        case .remove(let record):
            switch try writer.copyForBin(record) {
            case .staged(let copy):
                copies.append(copy)
                copied.insert(record)
            case .isThere: copied.insert(record)
            case .none: break
            }
        }
    }

    /// The month's folder is made first, so that ending a change makes nothing new.
    private func stageEntry(_ bytes: [UInt8], _ name: EntryName) throws(StoreFault) -> AtomicWriter.Staged {
        _ = try writer.folder(Journal.folder + "/" + name.month)
        let folder = try writer.folder(Journal.pending)
        return try writer.stage(bytes, at: "\(Journal.pending)/\(name)\(RecordPath.ending)", in: folder)
    }

    private mutating func remove(_ step: SaveStep) throws(StoreFault) {
        guard case .remove(let record) = step else { return }
        guard copied.contains(record) else {
            for folder in try writer.moveToBin(record) { touch(folder) }
            return
        }
        let folder = try writer.folder(record.kind.folder)
        let path = folder + "/" + record.id.text + RecordPath.ending
        try writer.naming(path) { try writer.fileSystem.remove(path) }
        touch(folder)
    }

    private mutating func touchFolders(of records: [RecordReference]) throws(StoreFault) {
        if try writer.isThere(root + "/" + RecordPath.bin) { touch(try writer.folder(RecordPath.bin)) }
        for record in records { touch(try writer.folder(record.kind.folder)) }
    }

    private mutating func touch(_ folder: String) {
        if !touchedFolders.contains(folder) { touchedFolders.append(folder) }
    }

    /// Takes the pending entry back while no record has changed, so that what is called refused is not made later.
    private func withdraw(_ pending: AtomicWriter.Staged) {
        writer.discard(pending)
        try? writer.fileSystem.remove(pending.target)
        try? writer.synchronize(folder: pending.folder)
    }

    private func discardAll() { for file in staged + copies { writer.discard(file) } }
}
