import LIAVVModel

/// Brings steps to the disk: every record is written beside its place first, then each takes its place in one step.
///
/// Until the first takes its place, a failure changes nothing; after it, each file is the former one or the new one.
struct SaveWork {
    let root: String
    let writer: AtomicWriter
    private var staged: [AtomicWriter.Staged] = []
    private var touchedFolders: [String] = []

    init(root: String, fileSystem: any FileSystem) {
        self.root = root
        writer = AtomicWriter(root: root, fileSystem: fileSystem)
    }

    /// Does all steps; returns once all is on the disk.
    mutating func perform(_ steps: [SaveStep]) throws(StoreFault) {
        do {
            for step in steps { try stage(step) }
            for file in staged { try place(file) }
            for step in steps { try remove(step) }
            for folder in touchedFolders { try writer.synchronize(folder: folder) }
        } catch {
            for file in staged { writer.discard(file) }
            throw error
        }
    }

    private mutating func stage(_ step: SaveStep) throws(StoreFault) {
        guard case .write(let record, let bytes) = step else { return }
        let folder = try writer.folder(record.kind.folder)
        staged.append(try writer.stage(bytes, at: RecordPath.of(record), in: folder))
    }

    private mutating func place(_ file: AtomicWriter.Staged) throws(StoreFault) {
        try writer.place(file)
        touch(file.folder)
    }

    private mutating func remove(_ step: SaveStep) throws(StoreFault) {
        guard case .remove(let record) = step else { return }
        for folder in try writer.moveToBin(record) { touch(folder) }
    }

    private mutating func touch(_ folder: String) {
        if !touchedFolders.contains(folder) { touchedFolders.append(folder) }
    }
}
