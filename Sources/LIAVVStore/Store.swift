import LIAVVModel

/// A folder of property lists, one record a file: `FOLDER/<kind>s/<identifier>.plist`, settings in `liavv.plist`, and the
/// journal of every change.
///
/// Reading is done here, writing in `Writing`, which holds the lock.
public struct Store: Sendable {
    /// The path as it was given.
    public let folder: String
    let fileSystem: any FileSystem
    /// Who writes, for those who have to wait: a name and a process.
    public var holder = ""
    /// The milliseconds that a save waits for someone else's.
    public var patience = 10_000
    /// Which folder it was when it was opened; another one at the same path is not written into. Nil: not looked at.
    public var identity: FileIdentity?

    /// How older formats become the present one.
    var migrations = Migration.all

    /// The most bytes that one record's file may have: 16 MiB.
    public static let largestFile = 16 << 20

    /// The store in that folder, which need not be there yet.
    public init(folder: String, fileSystem: any FileSystem = LocalFileSystem()) {
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// Makes the folder, if need be, and writes its settings.
    ///
    /// - Parameter date: when, for the journal.
    /// - Throws: `StoreFault` when something else stands there: what exists is never touched. Names that begin with
    ///   a dot do not count.
    public func create(settings: Settings, date: Instant) throws(StoreFault) {
        let names = try existingNames()
        guard !names.contains(RecordPath.settings) else { throw .alreadyALaboratory(path: folder) }
        guard names.allSatisfy({ $0.hasPrefix(".") }) else { throw .notEmpty(path: folder) }
        let edit = Edit(record: settings.reference, path: [], before: nil, after: settings.value)
        let label = Phrase("Création du laboratoire", "Laboratory created")
        let change = Change(stamp: .ofTheStore(date), label: label, edits: [edit])
        _ = try locked { writing throws(StoreFault) in try writing.commit(change) }
    }

    /// Makes a change on the disk, merged with what others wrote since it was thought of; a record that it removes moves
    /// to `bin/`. When this returns, all of it is durable.
    ///
    /// A change that the disk has already is left alone, so that one whose answer was lost can be saved again.
    /// - Returns: what was written.
    /// - Throws: `StoreFault.clash` when someone else wants something else in the same place: nothing is written then.
    @discardableResult
    public func save(_ change: Change) throws(StoreFault) -> Written {
        try locked { writing throws(StoreFault) in
            try writing.begin(change.date)
            return try writing.commit(change)
        }
    }

    /// Writes every record of the laboratory that stands otherwise on the disk, and leaves the rest of the folder.
    ///
    /// - Parameter date: when, for the journal.
    public func saveAll(_ laboratory: Laboratory, date: Instant) throws(StoreFault) {
        try locked { writing throws(StoreFault) in
            try writing.begin(date)
            try writing.adopt(laboratory.references.map { ($0, laboratory.value(of: $0)) }, date)
        }
    }

    /// The names in the folder, which is made if it is not there.
    private func existingNames() throws(StoreFault) -> [String] {
        do {
            return try fileSystem.names(in: folder)
        } catch  where DiskReason(error) == .gone {
            do throws(SystemFault) {
                try fileSystem.makeFolder(folder)
                try synchronizeParent()
            } catch {
                throw .disk(DiskReason(error), path: folder)
            }
            return []
        } catch  where error.isNotAFolder {
            throw .notAFolder(path: folder)
        } catch {
            throw .disk(DiskReason(error), path: folder)
        }
    }

    /// Makes the name of the folder itself durable.
    private func synchronizeParent() throws(SystemFault) {
        let path = try fileSystem.resolve(folder)
        let parent = AtomicWriter.folder(of: path)
        let file = try fileSystem.open(parent.isEmpty ? "/" : parent, for: .folder)
        defer { try? fileSystem.close(file) }
        try fileSystem.synchronize(file)
    }

    /// The folder with every link followed.
    func root() throws(StoreFault) -> String {
        do {
            let root = try fileSystem.resolve(folder)
            guard let identity else { return root }
            guard try fileSystem.status(of: root).identity == identity else {
                throw StoreFault.replaced(path: folder)
            }
            return root
        } catch let fault as StoreFault {
            throw fault
        } catch {
            throw .disk((error as? SystemFault).map { DiskReason($0) } ?? .inputOutput, path: folder)
        }
    }

    /// Does something with the lock held.
    func locked<Result>(
        _ body: (Writing) throws(StoreFault) -> Result
    ) throws(StoreFault) -> Result {
        let root = try root()
        try refuseNewerFormat(RecordFiles(root: root, fileSystem: fileSystem))
        let writing = try Writing(root: root, store: self)
        defer { writing.lock.release() }
        return try body(writing)
    }
}

extension Stamp {
    /// What the names of the store's own changes begin with; those of members begin with the member's.
    static let storeName = "liavv"

    /// The stamp of what the store does of itself.
    static func ofTheStore(_ date: Instant) -> Stamp {
        var random = SystemRandomNumberGenerator()
        return Stamp(id: Identifier(uniqueFor: storeName, using: &random), author: nil, date: date)
    }
}
