import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Disk {
    /// Puts a file that someone asked for in its place, whole or not at all; a link is followed, permissions are kept.
    ///
    /// - Throws: `EISDIR` or `EINVAL` when something else than an ordinary file stands there: nothing is touched then.
    static func replace(_ path: String, with bytes: [UInt8]) throws(SystemFault) {
        let target = resolve(path) ?? path
        let standing = try? files.status(of: target)
        if let standing, standing.kind != .file {
            throw SystemFault(code: standing.kind == .folder ? EISDIR : EINVAL)
        }
        guard !target.hasSuffix("/") else { throw SystemFault(code: EISDIR) }
        let folder = target.contains("/") ? parent(of: target) + "/" : ""
        let temporary = folder + ".liavv-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let file = try files.open(temporary, for: .creating)
        do throws(SystemFault) {
            try fill(file, with: bytes, mode: standing?.mode)
            try files.rename(temporary, to: target)
        } catch {
            try? files.remove(temporary)
            throw error
        }
    }

    /// Writes and closes; what it throws leaves the file closed too.
    private static func fill(_ file: OpenFile, with bytes: [UInt8], mode: UInt32?) throws(SystemFault) {
        do throws(SystemFault) {
            if let mode { try files.setMode(mode, of: file) }
            var rest = bytes[...]
            while !rest.isEmpty { rest = rest.dropFirst(try files.write(rest, to: file)) }
            try files.synchronize(file)
        } catch {
            try? files.close(file)
            throw error
        }
        try files.close(file)
    }
}
