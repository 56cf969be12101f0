import LIAVVStore

/// The file system of this machine, without waiting for the disk.
///
/// Only for made-up records: they can be made up again, and waiting for ten thousand of them takes minutes.
struct HastyFileSystem: FileSystem {
    private let local = LocalFileSystem()

    func synchronize(_ file: OpenFile) throws(SystemFault) {}

    func resolve(_ path: String) throws(SystemFault) -> String { try local.resolve(path) }
    func status(of path: String) throws(SystemFault) -> FileStatus { try local.status(of: path) }
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus { try local.status(of: file) }
    func names(in folder: String) throws(SystemFault) -> [String] { try local.names(in: folder) }
    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        try local.open(path, for: purpose)
    }
    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try local.read(file, atMost: count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        try local.write(bytes, to: file)
    }
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) { try local.setMode(mode, of: file) }
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool { try local.lock(file) }
    func close(_ file: OpenFile) throws(SystemFault) { try local.close(file) }
    func rename(_ path: String, to other: String) throws(SystemFault) { try local.rename(path, to: other) }
    func remove(_ path: String) throws(SystemFault) { try local.remove(path) }
    func makeFolder(_ path: String) throws(SystemFault) { try local.makeFolder(path) }
}
