import LIAVVModel

/// A lock for file systems that have none: a file that only one can make, and that holds a token nobody else has.
///
/// The dead do not remove theirs. Someone who sees the same token for `staleness` by their own clock takes it away: by
/// renaming, which succeeds for one of several. Writing takes milliseconds, so nobody alive holds it that long, and
/// whoever slept meanwhile finds another token before putting anything in place (`FolderLock.check`).
struct LockFile {
    let path: String
    let fileSystem: any FileSystem

    /// Milliseconds after which an unchanged token is believed to be a dead one's.
    var staleness = Self.usualStaleness

    static let usualStaleness = 8000

    /// Makes the file.
    ///
    /// - Returns: the token in it; nil when someone else's stands there.
    func take(_ holder: String, _ wait: inout Wait) throws -> String? {
        let token = holder + " " + String(UInt64.random(in: 0 ... .max), radix: 36)
        do {
            try write(token, to: try fileSystem.open(path, for: .creating))
            return token
        } catch let fault as SystemFault where fault.isTaken {
            try breakStale(&wait)
            return nil
        }
    }

    /// A file without the whole token is nobody's, and everybody would wait for it.
    private func write(_ token: String, to file: OpenFile) throws {
        do {
            defer { try? fileSystem.close(file) }
            var rest = Array(token.utf8)[...]
            while !rest.isEmpty { rest = rest.dropFirst(max(1, try fileSystem.write(rest, to: file))) }
        } catch {
            try? fileSystem.remove(path)
            throw error
        }
    }

    /// The token in the file; nil when there is none.
    func token() throws -> String? {
        do {
            let file = try fileSystem.open(path, for: .reading)
            defer { try? fileSystem.close(file) }
            return String(decoding: try fileSystem.read(file, atMost: 400), as: UTF8.self)
        } catch let fault as SystemFault where DiskReason(fault) == .gone {
            return nil
        }
    }

    /// Removes the file when it is still ours.
    func remove(_ token: String) {
        if (try? self.token()) == token { try? fileSystem.remove(path) }
    }

    private func breakStale(_ wait: inout Wait) throws {
        let seen = try token()
        let start = Wait.now()
        while let seen, try token() == seen {
            if Wait.now() - start > staleness {
                let aside = path + "." + String(UInt32.random(in: 0 ... .max), radix: 36)
                try fileSystem.rename(path, to: aside)
                try fileSystem.remove(aside)
                return
            }
            guard wait.again() else { return }
        }
    }
}
