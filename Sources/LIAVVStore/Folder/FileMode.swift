/// The permissions that a file gets: those it had, or for a new one those that let the folder's group in.
enum FileMode: Hashable {
    case kept(UInt32)
    /// The folder's permissions, from which the new file's follow.
    case new(folder: UInt32)

    /// The permissions of a file that the system has just made with `made`, which the umask has already cut.
    ///
    /// The group can read or write when it can in the folder, whatever the umask of whoever saves: otherwise one
    /// member's settings would lock the others out. Others get no more than the folder and the umask both allow.
    func bits(made: UInt32) -> UInt32 {
        switch self {
        case .kept(let mode): mode & 0o777
        case .new(let folder): 0o600 | folder & 0o060 | made & folder & 0o006
        }
    }
}

extension AtomicWriter {
    func mode(of target: String, in folder: String) throws -> FileMode {
        do {
            return .kept(try fileSystem.status(of: target).mode)
        } catch  where DiskReason(error) == .gone {
            return .new(folder: try fileSystem.status(of: folder).mode)
        }
    }

    /// Gives a folder that we made what the one above it gives to its group, whatever the umask: the others must be able
    /// to write into it too.
    func openToGroup(_ path: String, as parent: String) throws {
        let wanted = try fileSystem.status(of: parent).mode & 0o2070
        let file = try fileSystem.open(path, for: .folder)
        defer { try? fileSystem.close(file) }
        let made = try fileSystem.status(of: file).mode
        guard made & 0o2070 != wanted else { return }
        do {
            try fileSystem.setMode(made & 0o7707 | wanted, of: file)
        } catch  where error.isOwnersOnly {
            // A share without permissions of its own.
        }
    }

    func apply(_ mode: FileMode, to file: OpenFile) throws {
        let made = try fileSystem.status(of: file).mode
        let wanted = mode.bits(made: made)
        guard wanted != made else { return }
        do {
            try fileSystem.setMode(wanted, of: file)
        } catch  where error.isOwnersOnly {
            // A share without permissions of its own: what was written still counts.
        }
    }
}
