import LIAVVModel

/// The files of one folder, each read by itself: nothing here depends on another file, so they can be read in parallel.
struct RecordFiles: Sendable {
    /// The folder, with every symbolic link followed.
    let root: String
    let fileSystem: any FileSystem

    /// The names of what should be records, in the order of their bytes; none when the folder is not there.
    func names(in folder: String) throws(FileProblem) -> [String] {
        do {
            let path = try contained(folder)
            return try fileSystem.names(in: path).filter { !RecordPath.isIgnored($0) }
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        } catch let fault as SystemFault {
            if fault.isNotAFolder { throw FileProblem(path: folder, reason: .notAFolder) }
            if DiskReason(fault) == .gone { return [] }
            throw FileProblem(path: folder, reason: .disk(DiskReason(fault)))
        } catch {
            throw (error as? FileProblem) ?? FileProblem(path: folder, reason: .disk(.inputOutput))
        }
    }

    /// The record in a file.
    func record<R: Record>(at path: String, named name: String) throws(FileProblem) -> R {
        guard name.hasSuffix(RecordPath.ending), let id = Identifier(String(name.dropLast(RecordPath.ending.count)))
        else { throw FileProblem(path: path, reason: .badName) }
        let value = try value(at: path)
        do {
            var record = try R(value)
            record.id = id
            return record
        } catch {
            throw FileProblem(path: path, reason: .field(error))
        }
    }

    /// What a file holds.
    func value(at path: String) throws(FileProblem) -> Value {
        let bytes = try bytes(at: path)
        do { return try PropertyList.decode(bytes) } catch {
            throw FileProblem(path: path, reason: .propertyList(error))
        }
    }

    private func bytes(at path: String) throws(FileProblem) -> [UInt8] {
        do {
            let resolved = try contained(path)
            try check(try fileSystem.status(of: resolved), path)
            let file = try fileSystem.open(resolved, for: .reading)
            defer { try? fileSystem.close(file) }
            let status = try fileSystem.status(of: file)
            try check(status, path)
            return try fileSystem.contents(of: file, expecting: status.size, path: path)
        } catch let fault as SystemFault {
            throw FileProblem(path: path, reason: fault.isLink ? .leavesFolder : .disk(DiskReason(fault)))
        } catch {
            throw (error as? FileProblem) ?? FileProblem(path: path, reason: .disk(.inputOutput))
        }
    }

    private func check(_ status: FileStatus, _ path: String) throws {
        guard status.kind == .file else { throw FileProblem(path: path, reason: .notAFile) }
        guard status.size <= Store.largestFile else {
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
    fileprivate func contents(of file: OpenFile, expecting size: Int, path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while bytes.count <= Store.largestFile {
            let more = try read(file, atMost: max(4096, size - bytes.count + 1))
            if more.isEmpty { return bytes }
            bytes += more
        }
        throw FileProblem(path: path, reason: .tooLarge(bytes: bytes.count))
    }
}
