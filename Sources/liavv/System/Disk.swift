import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that are not records: documents to read, the sample to copy, the folder to remember.
enum Disk {
    static let files = LocalFileSystem()

    /// Whether anything stands there, links followed.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The path without links; nil when there is nothing.
    static func resolve(_ path: String) -> String? { try? files.resolve(path) }

    /// Makes a folder and those above it.
    static func makeFolders(_ path: String) throws(SystemFault) {
        guard !exists(path), !path.isEmpty else { return }
        try makeFolders(parent(of: path))
        try files.makeFolder(path)
    }

    /// `a/b` of `a/b/c`; empty at the top.
    static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// The last name of a path, slashes at its end left out.
    static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The bytes of a file and its size; no more than `limit` are read.
    static func read(_ path: String, atMost limit: Int) throws(SystemFault) -> (bytes: [UInt8], size: Int) {
        let file = try files.open(try files.resolve(path), for: .reading)
        defer { try? files.close(file) }
        let status = try files.status(of: file)
        guard status.kind == .file else { throw SystemFault(code: status.kind == .folder ? EISDIR : EINVAL) }
        guard status.size <= limit else { return ([], status.size) }
        var bytes: [UInt8] = []
        while true {
            let more = try files.read(file, atMost: 1 << 16)
            if more.isEmpty || bytes.count > limit { return (bytes, bytes.count) }
            bytes += more
        }
    }

    /// Writes a file that nothing depends on, in one step.
    static func write(_ bytes: [UInt8], to path: String) throws(SystemFault) {
        let temporary = path + ".new"
        unlink(temporary)
        let file = try files.open(temporary, for: .creating)
        defer { try? files.close(file) }
        var rest = bytes[...]
        while !rest.isEmpty { rest = rest.dropFirst(try files.write(rest, to: file)) }
        try files.rename(temporary, to: path)
    }

    /// Copies a folder with all files in it; links and names that begin with a dot are left out.
    static func copyFolder(_ path: String, to other: String) throws(SystemFault) {
        try makeFolders(other)
        for name in try files.names(in: path) where !name.hasPrefix(".") {
            let (from, to) = (path + "/" + name, other + "/" + name)
            switch try files.status(of: from).kind {
            case .folder: try copyFolder(from, to: to)
            case .file: try write(read(from, atMost: .max).bytes, to: to)
            default: break
            }
        }
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    static func removeFolder(_ path: String) throws(SystemFault) {
        for name in try files.names(in: path) {
            let inner = path + "/" + name
            if try files.status(of: inner).kind == .folder { try removeFolder(inner) } else { try files.remove(inner) }
        }
        guard rmdir(path) == 0 else { throw SystemFault(code: errno) }
    }

    /// Puts a folder in another place in one step.
    static func rename(_ path: String, to other: String) throws(SystemFault) { try files.rename(path, to: other) }
}
