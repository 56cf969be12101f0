import LIAVVModel

/// A property list of one person's own, outside of every laboratory: several processes change keys of it, none of them
/// loses what another wrote.
public struct PersonalFile: Sendable {
    /// Where it stands.
    public let path: String
    private let fileSystem: any FileSystem

    /// Milliseconds that a writer waits for another.
    private static let patience = 3000

    /// The file at that path, which need not be there yet.
    public init(path: String, fileSystem: any FileSystem = LocalFileSystem()) {
        self.path = path
        self.fileSystem = fileSystem
    }

    /// What stands in it; nothing when there is no such file.
    ///
    /// - Throws: what is wrong with it, by its whole path.
    public func read() throws(StoreFault) -> [String: Value] {
        let place = try place()
        let files = RecordFiles(root: AtomicWriter.folder(of: place), fileSystem: fileSystem)
        do throws(FileProblem) {
            let value = try files.value(at: Self.name(of: place))
            guard let record = value.record else {
                throw FileProblem(path: path, reason: .propertyList(.notAContainer))
            }
            return record
        } catch {
            if error.reason == .disk(.gone) { return [:] }
            throw .unreadable(FileProblem(path: path, reason: error.reason))
        }
    }

    /// Reads, changes and writes it, in one step for whoever does the same; what cannot be read is left as it is.
    ///
    /// - Throws: what is wrong with it, or why the disk refused; nothing is written then.
    public func change(_ change: (inout [String: Value]) -> Void) throws(StoreFault) {
        let folder = AtomicWriter.folder(of: path)
        try makeFolders(folder)
        let lock = try FolderLock(in: folder, fileSystem: fileSystem, holder: "liavv", patience: Self.patience)
        defer { lock.release() }
        let former = try read()
        var record = former
        change(&record)
        guard record != former else { return }
        let bytes: [UInt8]
        do { bytes = try PropertyList.encode(.record(record)) } catch {
            throw .unreadable(FileProblem(path: path, reason: .propertyList(error)))
        }
        try write(bytes)
    }

    private func write(_ bytes: [UInt8]) throws(StoreFault) {
        let place = try place()
        let writer = AtomicWriter(root: AtomicWriter.folder(of: place), fileSystem: fileSystem)
        let staged = try writer.stage(bytes, at: Self.name(of: place), in: writer.root)
        do {
            try writer.place(staged)
            try writer.synchronize(folder: writer.root)
        } catch {
            writer.discard(staged)
            throw error
        }
    }

    /// The file itself: people keep their settings elsewhere and put a link here.
    private func place() throws(StoreFault) -> String {
        do { return try fileSystem.resolve(path) } catch {
            guard DiskReason(error) == .gone else { throw .disk(DiskReason(error), path: path) }
            return path
        }
    }

    private func makeFolders(_ folder: String) throws(StoreFault) {
        guard !folder.isEmpty, !isThere(folder) else { return }
        try makeFolders(AtomicWriter.folder(of: folder))
        do { try fileSystem.makeFolder(folder) } catch {
            // Another process may have made it meanwhile.
            guard !isThere(folder) else { return }
            throw .disk(DiskReason(error), path: folder)
        }
    }

    private func isThere(_ folder: String) -> Bool { (try? fileSystem.resolve(folder)) != nil }

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
