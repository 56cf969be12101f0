import LIAVVModel

extension AtomicWriter {
    /// The folder at that path, from the laboratory's down, with links followed; it and those above it are made when
    /// they are not there. Empty: the laboratory's own.
    func folder(_ name: String) throws(StoreFault) -> String {
        var parent = root
        for step in name.split(separator: "/") {
            let path = parent + "/" + step
            parent = try naming(path) {
                let resolved = try existing(path) ?? made(path, in: parent)
                guard Self.isInside(resolved, root) else { throw StoreFault.leavesFolder(path: path) }
                return resolved
            }
        }
        return parent
    }

    private func existing(_ path: String) throws -> String? {
        let resolved: String
        do {
            resolved = try fileSystem.resolve(path)
        } catch let fault as SystemFault where DiskReason(fault) == .gone {
            return nil
        }
        // Whoever made it may have been cut off before its name was durable. Nothing comes into it before that.
        if Self.isInside(resolved, root), resolved != root, try isEmpty(resolved) {
            try synchronize(folder: Self.folder(of: path))
        }
        return resolved
    }

    private func isEmpty(_ folder: String) throws -> Bool {
        do {
            return try fileSystem.names(in: folder).allSatisfy(RecordPath.isLeftover)
        } catch let fault as SystemFault where fault.isNotAFolder {
            return false
        }
    }

    private func made(_ path: String, in parent: String) throws -> String {
        do {
            try fileSystem.makeFolder(path)
            try openToGroup(path, as: parent)
        } catch let fault as SystemFault where fault.isTaken {
            // Someone else has just made it.
        }
        try synchronize(folder: parent)
        return try fileSystem.resolve(path)
    }
}
