import LIAVVModel

extension AtomicWriter {
    /// The folder of that name with links followed, made when it is not there; empty: the laboratory's own.
    func folder(_ name: String) throws(StoreFault) -> String {
        guard !name.isEmpty else { return root }
        let path = root + "/" + name
        return try naming(path) {
            let resolved = try existing(path) ?? made(path)
            guard Self.isInside(resolved, root) else { throw StoreFault.leavesFolder(path: path) }
            return resolved
        }
    }

    private func existing(_ path: String) throws -> String? {
        do {
            return try fileSystem.resolve(path)
        } catch  where DiskReason(error) == .gone {
            return nil
        }
    }

    private func made(_ path: String) throws -> String {
        do {
            try fileSystem.makeFolder(path)
        } catch  where error.isTaken {
            // Someone else has just made it.
        }
        try synchronize(folder: root)
        return try fileSystem.resolve(path)
    }
}
