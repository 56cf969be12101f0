import LIAVVModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The lock that whoever writes into a folder holds meanwhile, and no longer.
///
/// The kernel's own where the file system has one (local disks, NFS, SMB), which it takes from the dead; else a file
/// that only one can make (see `LockFile`).
final class FolderLock {
    private let fileSystem: any FileSystem
    private let path: String
    private var file: OpenFile?
    private var token: String?
    private let staleness: Int

    /// Where it stands, from the folder down.
    static let name = ".liavv/lock"

    /// Waits until the lock is free and takes it.
    ///
    /// - Parameters:
    ///   - folder: `.liavv`, with links followed.
    ///   - patience: milliseconds after which it is given up.
    ///   - staleness: milliseconds after which a lock that is a file is believed to be a dead one's.
    /// - Throws: `StoreFault.busy` when someone else keeps it all that time.
    init(
        in folder: String, fileSystem: any FileSystem, holder: String, patience: Int,
        staleness: Int = LockFile.usualStaleness
    ) throws(StoreFault) {
        self.fileSystem = fileSystem
        self.staleness = staleness
        path = folder + "/lock"
        var wait = Wait(patience: patience)
        do {
            while try !take(holder, &wait) {
                guard wait.again() else { throw StoreFault.busy(by: owner()) }
            }
        } catch let fault as StoreFault {
            release()
            throw fault
        } catch {
            release()
            throw .disk((error as? SystemFault).map { DiskReason($0) } ?? .inputOutput, path: path)
        }
    }

    deinit { release() }

    /// Gives the lock back.
    func release() {
        if let file { try? fileSystem.close(file) }
        if let token { lockFile.remove(token) }
        (file, token) = (nil, nil)
    }

    /// Whether it is still ours: a machine that slept may have lost it meanwhile.
    func check() throws(StoreFault) {
        do {
            if let token {
                guard try lockFile.token() == token else {
                    throw StoreFault.busy(by: "")
                }
            } else if let file {
                guard try isCurrent(file) else { throw StoreFault.busy(by: "") }
            }
        } catch let fault as StoreFault {
            throw fault
        } catch {
            throw .disk((error as? SystemFault).map { DiskReason($0) } ?? .inputOutput, path: path)
        }
    }

    private var lockFile: LockFile {
        LockFile(path: path + ".held", fileSystem: fileSystem, staleness: staleness)
    }

    private func take(_ holder: String, _ wait: inout Wait) throws -> Bool {
        let opened = try fileSystem.open(path, for: .locking)
        do {
            guard try fileSystem.lock(opened) else {
                try? fileSystem.close(opened)
                return false
            }
            // Whoever deletes `.liavv` deletes the lock; then another file is the lock now.
            guard try isCurrent(opened) else {
                try? fileSystem.close(opened)
                return false
            }
        } catch let fault as SystemFault where fault.isWithoutLocks {
            try? fileSystem.close(opened)
            token = try lockFile.take(holder, &wait)
            return token != nil
        } catch {
            try? fileSystem.close(opened)
            throw error
        }
        file = opened
        sign(holder)
        return true
    }

    private func isCurrent(_ file: OpenFile) throws -> Bool {
        let mine = try fileSystem.status(of: file).identity
        do { return try fileSystem.status(of: path).identity == mine } catch  where DiskReason(error) == .gone {
            return false
        }
    }

    /// Who holds it, for those who wait: a line of always the same length, written over the one before.
    private func sign(_ holder: String) {
        guard let file else { return }
        var line = Array(holder.utf8.prefix(119))
        line += [UInt8](repeating: UInt8(ascii: " "), count: 119 - line.count) + [UInt8(ascii: "\n")]
        _ = try? fileSystem.write(line[...], to: file)
    }

    private func owner() -> String {
        guard let file = try? fileSystem.open(path, for: .reading) else { return "" }
        defer { try? fileSystem.close(file) }
        return String(decoding: (try? fileSystem.read(file, atMost: 120)) ?? [], as: UTF8.self).trimmed
    }
}

/// Trying again after a while that is never the same, until patience is over.
struct Wait {
    private let deadline: Int
    private var pause = 500

    /// - Parameter patience: milliseconds.
    init(patience: Int) { deadline = Self.now() + patience }

    /// Milliseconds of a clock that never goes back and that nobody sets.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }

    /// Sleeps a moment; false when there is no time left.
    mutating func again() -> Bool {
        guard Self.now() < deadline else { return false }
        usleep(UInt32(pause / 2 + Int.random(in: 0...pause)))
        pause = min(pause * 2, 20_000)
        return true
    }
}

extension SystemFault {
    /// The file system has no locks.
    var isWithoutLocks: Bool { [ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL].contains(code) }
}
