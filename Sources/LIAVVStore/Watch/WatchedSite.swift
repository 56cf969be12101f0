/// The path that is watched, whatever stands there at the moment.
struct WatchedSite: Sendable {
    /// The path as it was given.
    let folder: String
    let fileSystem: any FileSystem

    /// The folder at that path: where it really is, and which one.
    struct Standing: Hashable, Sendable {
        /// With every symbolic link followed.
        let path: String
        let identity: FileIdentity
    }

    /// What stands at the path now.
    func standing() throws(SystemFault) -> Standing {
        let path = try fileSystem.resolve(folder)
        let status = try fileSystem.status(of: path)
        guard status.kind == .folder else { throw SystemFault.notAFolder }
        return Standing(path: path, identity: status.identity)
    }

    /// Why a folder cannot be watched, to whoever opened it.
    func fault(_ fault: SystemFault) -> StoreFault {
        if fault.isNotAFolder { return .notAFolder(path: folder) }
        return DiskReason(fault) == .gone ? .notThere(path: folder) : .disk(DiskReason(fault), path: folder)
    }
}

extension WatchedSite.Standing {
    /// Where a folder below really is; nil when its links lead out.
    func location(of folder: String, _ fileSystem: any FileSystem) throws(SystemFault) -> String? {
        if folder == WatchedPaths.top { return path }
        let resolved = try fileSystem.resolve(path + "/" + folder)
        return resolved != path && AtomicWriter.isInside(resolved, path) ? resolved : nil
    }
}
