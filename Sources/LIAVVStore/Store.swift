import LIAVVModel

/// A folder of property lists, one record a file: `FOLDER/<kind>s/<identifier>.plist`, settings in `liavv.plist`.
///
/// Every write goes through `SaveWork.perform`. The journal stands around that call (entry pending before it, final
/// after it), the lock around both; the revision that a record was read from belongs into `RecordFiles.record`
/// and is compared in `SaveWork.stage`, before anything takes a file's place.
public struct Store: Sendable {
    /// The path as it was given.
    public let folder: String
    let fileSystem: any FileSystem

    /// The most bytes that one record's file may have: 16 MiB.
    public static let largestFile = 16 << 20

    /// The store in that folder, which need not be there yet.
    public init(folder: String, fileSystem: any FileSystem = LocalFileSystem()) {
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// Makes the folder, if need be, and writes its settings.
    ///
    /// - Throws: `StoreFault` when something else stands there: what exists is never touched. Names that begin with
    ///   a dot do not count.
    public func create(settings: Settings) throws(StoreFault) {
        let names = try existingNames()
        guard !names.contains(RecordPath.settings) else { throw .alreadyALaboratory(path: folder) }
        guard names.allSatisfy({ $0.hasPrefix(".") }) else { throw .notEmpty(path: folder) }
        var laboratory = Laboratory()
        laboratory.settings = settings
        try write([settings.reference], of: laboratory)
    }

    /// Reads all that can be read.
    ///
    /// - Throws: `StoreFault` when the folder is none of ours or `liavv.plist` cannot be read; any other file that
    ///   cannot be read is among the problems instead.
    public func load() throws(StoreFault) -> LoadedFolder {
        try FolderReader(folder: folder, fileSystem: fileSystem).read()
    }

    /// Makes a change on the disk: its edits are applied to the records as they stand there, so that what someone
    /// else wrote into the same record meanwhile stays; a record that it removes moves to `bin/`.
    ///
    /// All records are on the disk as temporary files before the first takes its place. A change that the disk has
    /// already is left alone, so that one whose answer was lost can be saved again.
    /// - Throws: `StoreFault.changedElsewhere` when another value stands where the change found one; nothing is
    ///   written then.
    public func save(_ change: Change) throws(StoreFault) {
        var laboratory = try current(change.records)
        do {
            try laboratory.apply(change)
        } catch {
            var copy = laboratory
            if (try? copy.apply(change.undone)) != nil { return }
            throw .unfit(error)
        }
        try write(change.records, of: laboratory)
    }

    /// Those records alone, as they stand on the disk.
    private func current(_ records: [RecordReference]) throws(StoreFault) -> Laboratory {
        let files = RecordFiles(root: try resolvedFolder(), fileSystem: fileSystem)
        var laboratory = Laboratory()
        for record in records {
            do throws(FileProblem) {
                let path = RecordPath.of(record)
                let value = try files.value(at: path)
                do { try laboratory.place(value, at: record) } catch {
                    throw FileProblem(path: path, reason: .field(error))
                }
            } catch {
                switch error.reason {
                case .disk(.gone): continue
                case .disk(let reason): throw .disk(reason, path: error.path)
                default: throw .unreadable(error)
                }
            }
        }
        return laboratory
    }

    /// Writes every record of the laboratory, whatever else stands in the folder.
    public func saveAll(_ laboratory: Laboratory) throws(StoreFault) {
        try write(laboratory.references, of: laboratory)
    }

    private func write(_ records: [RecordReference], of laboratory: Laboratory) throws(StoreFault) {
        var work = try SaveWork(root: resolvedFolder(), fileSystem: fileSystem)
        try work.perform(try records.map { record throws(StoreFault) in try SaveStep(record, of: laboratory) })
    }

    /// The names in the folder, which is made if it is not there.
    private func existingNames() throws(StoreFault) -> [String] {
        do {
            return try fileSystem.names(in: folder)
        } catch  where DiskReason(error) == .gone {
            do { try fileSystem.makeFolder(folder) } catch { throw .disk(DiskReason(error), path: folder) }
            return []
        } catch  where error.isNotAFolder {
            throw .notAFolder(path: folder)
        } catch {
            throw .disk(DiskReason(error), path: folder)
        }
    }

    private func resolvedFolder() throws(StoreFault) -> String {
        do { return try fileSystem.resolve(folder) } catch { throw .disk(DiskReason(error), path: folder) }
    }
}
