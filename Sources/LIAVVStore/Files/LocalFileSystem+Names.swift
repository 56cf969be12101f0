#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The calls that swift-system does not have.
extension LocalFileSystem {
    /// `realpath(3)`.
    public func resolve(_ path: String) throws(SystemFault) -> String {
        guard let resolved = realpath(path, nil) else { throw SystemFault(code: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// `lstat(2)`.
    public func status(of path: String) throws(SystemFault) -> FileStatus {
        var found = stat()
        guard lstat(path, &found) == 0 else { throw SystemFault(code: errno) }
        return FileStatus(found)
    }

    /// `fstat(2)`.
    public func status(of file: OpenFile) throws(SystemFault) -> FileStatus {
        var found = stat()
        guard fstat(file.number, &found) == 0 else { throw SystemFault(code: errno) }
        return FileStatus(found)
    }

    /// `readdir(3)` to the end.
    public func names(in folder: String) throws(SystemFault) -> [String] {
        guard let stream = opendir(folder) else { throw SystemFault(code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw SystemFault(code: errno) }
        return names
    }

    /// `fchmod(2)`.
    public func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) {
        try Self.check { fchmod(file.number, mode_t(mode)) }
    }

    /// `fsync(2)`.
    public func synchronize(_ file: OpenFile) throws(SystemFault) {
        try Self.check { fsync(file.number) }
    }

    /// A lock on the whole file (`fcntl(2)`): NFS and SMB know these, and the kernel takes them from the dead. On Linux
    /// it belongs to the open file (`F_OFD_SETLK`), so that two openings in one process exclude each other too.
    public func lock(_ file: OpenFile) throws(SystemFault) -> Bool {
        var range = flock()
        range.l_type = Int16(F_WRLCK)
        range.l_whence = Int16(SEEK_SET)
        #if canImport(Darwin)
            let command = F_SETLK
        #else
            let command: Int32 = 37  // F_OFD_SETLK of <fcntl.h>, a macro that Swift does not see.
        #endif
        while fcntl(file.number, command, &range) != 0 {
            switch errno {
            case EINTR: continue
            case EAGAIN, EACCES: return false
            default: throw SystemFault(code: errno)
            }
        }
        return true
    }

    /// `rename(2)`.
    public func rename(_ path: String, to other: String) throws(SystemFault) {
        try Self.check { systemRename(path, other) }
    }

    /// `unlink(2)`.
    public func remove(_ path: String) throws(SystemFault) {
        try Self.check { unlink(path) }
    }

    /// `mkdir(2)`, all permissions that the umask leaves.
    public func makeFolder(_ path: String) throws(SystemFault) {
        try Self.check { mkdir(path, 0o777) }
    }

    private static func check(_ call: () -> Int32) throws(SystemFault) {
        while call() != 0 {
            guard errno == EINTR else { throw SystemFault(code: errno) }
        }
    }
}

/// The C function, which the method of the same name hides.
private func systemRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }

extension FileStatus {
    fileprivate init(_ found: stat) {
        let kind: Kind =
            switch found.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        #if canImport(Darwin)
            let time = found.st_mtimespec
        #else
            let time = found.st_mtim
        #endif
        self.init(
            kind: kind, size: Int(found.st_size), mode: UInt32(found.st_mode & 0o7777),
            identity: FileIdentity(device: UInt64(truncatingIfNeeded: found.st_dev), number: UInt64(found.st_ino)),
            modified: Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec))
    }
}
