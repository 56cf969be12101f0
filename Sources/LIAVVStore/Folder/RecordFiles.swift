import LIAVVModel

/// The files of one folder, each read by itself: nothing here depends on another file, so they can be read in parallel.
struct RecordFiles: Sendable {
    /// The folder, with every symbolic link followed.
    let root: String
    let fileSystem: any FileSystem

    /// The names of what should be records, in the order of their bytes; none when the folder is not there.
    func names(in folder: String) throws(FileProblem) -> [String] {
        try allNames(in: folder).filter { !RecordPath.isIgnored($0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// All names in a folder, in no order; none when it is not there.
    func allNames(in folder: String) throws(FileProblem) -> [String] {
        do {
            return try fileSystem.names(in: try contained(folder))
        } catch let fault as SystemFault {
            if fault.isNotAFolder { throw FileProblem(path: folder, reason: .notAFolder) }
            if DiskReason(fault) == .gone { return [] }
            throw FileProblem(path: folder, reason: .disk(DiskReason(fault)))
        } catch {
            throw (error as? FileProblem) ?? FileProblem(path: folder, reason: .disk(.inputOutput))
        }
    }

    /// The record in a file.
    ///
    /// - Parameter present: what the value of the folder's format is in the present one.
    func record<R: Record>(
        at path: String, named name: String, present: (Value) -> Value
    ) throws(FileProblem) -> R {
        guard name.hasSuffix(RecordPath.ending), let id = Identifier(String(name.dropLast(RecordPath.ending.count)))
        else { throw FileProblem(path: path, reason: .badName) }
        let content = try content(at: path)
        do {
            var record = try R(present(content.value))
            record.id = id
            return record
        } catch {
            throw FileProblem(path: path, reason: .field(error))
        }
    }

    /// The record in a file, and the entry that wrote it.
    func content(at path: String) throws(FileProblem) -> RecordContent { RecordContent(file: try value(at: path)) }

    /// The same of a record; nil when there is no such file.
    func content(of record: RecordReference) throws(FileProblem) -> RecordContent? {
        do { return try content(at: RecordPath.of(record)) } catch {
            guard error.reason == .disk(.gone) else { throw error }
            return nil
        }
    }

    /// What a file of at most that many bytes holds.
    func value(
        at path: String, limit: Int = Store.largestFile, levels: Int = PropertyList.deepest
    ) throws(FileProblem) -> Value {
        let bytes = try bytes(at: path, limit)
        do { return try PropertyList.decode(bytes, levels: levels) } catch {
            throw FileProblem(path: path, reason: .propertyList(error))
        }
    }

    /// The bytes of a file that has no more than that many.
    func bytes(at path: String, _ limit: Int) throws(FileProblem) -> [UInt8] {
        do {
            let resolved = try contained(path)
            try check(try fileSystem.status(of: resolved), path, limit)
            let file = try fileSystem.open(resolved, for: .reading)
            defer { try? fileSystem.close(file) }
            let status = try fileSystem.status(of: file)
            try check(status, path, limit)
            return try fileSystem.contents(of: file, expecting: status.size, limit: limit, path: path)
        } catch let fault as SystemFault {
            throw FileProblem(path: path, reason: fault.isLink ? .leavesFolder : .disk(DiskReason(fault)))
        } catch {
            throw (error as? FileProblem) ?? FileProblem(path: path, reason: .disk(.inputOutput))
        }
    }

    private func check(_ status: FileStatus, _ path: String, _ limit: Int) throws {
        guard status.kind == .file else { throw FileProblem(path: path, reason: .notAFile) }
        guard status.size <= limit else {
            throw FileProblem(path: path, reason: .tooLarge(bytes: status.size))
        }
    }

    /// The path with links followed, which must not lead out of the folder.
    private func contained(_ path: String) throws -> String {
        let resolved = try fileSystem.resolve(root + "/" + path)
        guard resolved.hasPrefix(root == "/" ? root : root + "/") else {
            throw FileProblem(path: path, reason: .leavesFolder)
        }
        return resolved
    }
}

extension FileSystem {
    /// All bytes of a file, up to the limit: it may grow while it is read.
    fileprivate func contents(of file: OpenFile, expecting size: Int, limit: Int, path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while bytes.count <= limit {
            let more = try read(file, atMost: max(4096, size - bytes.count + 1))
            if more.isEmpty { return bytes }
            bytes += more
        }
        throw FileProblem(path: path, reason: .tooLarge(bytes: bytes.count))
    }
}
