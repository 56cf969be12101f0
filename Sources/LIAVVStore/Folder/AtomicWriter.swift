import LIAVVModel

/// Writes a file beside its place and then puts it there, so that whoever reads finds the former or the new one whole.
struct AtomicWriter {
    /// The laboratory's folder, with every symbolic link followed.
    let root: String
    let fileSystem: any FileSystem

    /// A file that is written and durable, but not in its place yet.
    struct Staged {
        let temporary: String
        let target: String
        /// The folder of both.
        let folder: String
    }

    /// Writes the bytes into a new file in the folder of their place.
    func stage(_ bytes: [UInt8], at path: String, in folder: String) throws(StoreFault) -> Staged {
        try naming(path) {
            let target = try target(folder + "/" + path.split(separator: "/").suffix(1).joined())
            let folder = Self.folder(of: target)
            let mode = try mode(of: target, in: folder)
            let (file, temporary) = try create(beside: target)
            do {
                try fill(file, with: bytes, mode: mode)
            } catch {
                try? fileSystem.remove(temporary)
                throw error
            }
            return Staged(temporary: temporary, target: target, folder: folder)
        }
    }

    /// Puts a staged file in its place.
    func place(_ file: Staged) throws(StoreFault) {
        try naming(file.target) { try fileSystem.rename(file.temporary, to: file.target) }
    }

    /// Puts a file in another place, both in the folder.
    func rename(_ path: String, to other: String) throws(StoreFault) {
        try naming(other) { try fileSystem.rename(path, to: other) }
    }

    /// Removes a staged file that will not be needed; nothing more can be done if that fails too.
    func discard(_ file: Staged) { try? fileSystem.remove(file.temporary) }

    /// Makes the names in a folder durable.
    func synchronize(folder: String) throws(StoreFault) {
        try naming(folder) {
            let file = try fileSystem.open(folder, for: .folder)
            defer { try? fileSystem.close(file) }
            try fileSystem.synchronize(file)
        }
    }

    private func fill(_ file: OpenFile, with bytes: [UInt8], mode: FileMode) throws {
        do {
            try apply(mode, to: file)
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = try fileSystem.write(rest, to: file)
                guard written > 0 else { throw SystemFault.nothingWritten }
                rest = rest.dropFirst(written)
            }
            try fileSystem.synchronize(file)
        } catch {
            try? fileSystem.close(file)
            throw error
        }
        try fileSystem.close(file)
    }

    /// A new file whose name says what it is for and that it may be deleted.
    private func create(beside target: String) throws -> (OpenFile, String) {
        let folder = Self.folder(of: target)
        let name = target.dropFirst(folder.count + 1)
        let file = try firstFree { _ in "\(folder)/.\(name).\(String(UInt32.random(in: 0 ... .max), radix: 36)).tmp" }
        return (file.open, file.path)
    }

    /// Creates the first file in a row of names that is not there yet.
    func firstFree(_ path: (Int) -> String) throws -> (open: OpenFile, path: String) {
        for n in 1..<Self.attempts {
            let path = path(n)
            if let file = try createIfFree(path) { return (file, path) }
        }
        let path = path(Self.attempts)
        return (try fileSystem.open(path, for: .creating), path)
    }

    private func createIfFree(_ path: String) throws -> OpenFile? {
        do {
            return try fileSystem.open(path, for: .creating)
        } catch  where error.isTaken {
            return nil
        }
    }

    /// How many names are tried before the refusal of the last is believed.
    static let attempts = 100_000

    /// The place itself, or what a symbolic link there leads to.
    private func target(_ path: String) throws -> String {
        do {
            guard try fileSystem.status(of: path).kind == .link else { return path }
            let resolved = try fileSystem.resolve(path)
            guard Self.isInside(resolved, root) else { throw StoreFault.leavesFolder(path: path) }
            return resolved
        } catch let fault as SystemFault where DiskReason(fault) == .gone {
            return path
        }
    }

    static func isInside(_ path: String, _ root: String) -> Bool {
        path == root || path.hasPrefix(root == "/" ? root : root + "/")
    }

    static func folder(of path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
}

extension AtomicWriter {
    /// Turns the system's refusals into faults that name the path.
    func naming<Result>(_ path: String, _ body: () throws -> Result) throws(StoreFault) -> Result {
        do {
            return try body()
        } catch let fault as StoreFault {
            throw fault
        } catch let fault as SystemFault {
            throw .disk(DiskReason(fault), path: path)
        } catch {
            throw .disk(.inputOutput, path: path)
        }
    }
}
