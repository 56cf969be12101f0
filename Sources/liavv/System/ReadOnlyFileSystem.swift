import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The disk as if it could not be written to: whatever would change something is refused.
struct ReadOnlyFileSystem: FileSystem {
    private let real = LocalFileSystem()
    private static let refusal = SystemFault(code: EROFS)

    func resolve(_ path: String) throws(SystemFault) -> String { try real.resolve(path) }
    func status(of path: String) throws(SystemFault) -> FileStatus { try real.status(of: path) }
    func names(in folder: String) throws(SystemFault) -> [String] { try real.names(in: folder) }
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus { try real.status(of: file) }
    func synchronize(_ file: OpenFile) throws(SystemFault) { try real.synchronize(file) }
    func close(_ file: OpenFile) throws(SystemFault) { try real.close(file) }
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool { try real.lock(file) }

    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        guard purpose == .reading || purpose == .folder else { throw Self.refusal }
        return try real.open(path, for: purpose)
    }

    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try real.read(file, atMost: count)
    }

    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int { throw Self.refusal }
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) { throw Self.refusal }
    func rename(_ path: String, to other: String) throws(SystemFault) { throw Self.refusal }
    func remove(_ path: String) throws(SystemFault) { throw Self.refusal }
    func makeFolder(_ path: String) throws(SystemFault) { throw Self.refusal }
}
