import Foundation
import LIAVVStore
import Synchronization

/// The local file system as a share that knows no locks, on which the process can be made to sleep once.
final class LocklessFileSystem: FileSystem {
    private let real = LocalFileSystem()
    private let isFull: Bool
    private let sleep: @Sendable () -> Void
    private let flushes: Mutex<Int>
    private let renames: Mutex<Int>

    /// - Parameters:
    ///   - flushes: after how many calls of `synchronize` it sleeps.
    ///   - renames: after how many of `rename`.
    ///   - sleep: what happens meanwhile.
    init(
        isFull: Bool = false, afterFlushing flushes: Int = .max, afterRenaming renames: Int = .max,
        sleep: @escaping @Sendable () -> Void = {}
    ) {
        self.isFull = isFull
        self.sleep = sleep
        self.flushes = Mutex(flushes)
        self.renames = Mutex(renames)
    }

    private func count(_ rest: borrowing Mutex<Int>) {
        let isNow = rest.withLock { rest in
            rest -= 1
            return rest == 0
        }
        if isNow { sleep() }
    }

    func resolve(_ path: String) throws(SystemFault) -> String { try real.resolve(path) }
    func status(of path: String) throws(SystemFault) -> FileStatus { try real.status(of: path) }
    func names(in folder: String) throws(SystemFault) -> [String] { try real.names(in: folder) }
    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        try real.open(path, for: purpose)
    }
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus { try real.status(of: file) }
    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try real.read(file, atMost: count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        guard !isFull else { throw SystemFault(code: ENOSPC) }
        return try real.write(bytes, to: file)
    }
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) { try real.setMode(mode, of: file) }
    func synchronize(_ file: OpenFile) throws(SystemFault) {
        try real.synchronize(file)
        count(flushes)
    }
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool { throw SystemFault(code: ENOLCK) }
    func close(_ file: OpenFile) throws(SystemFault) { try real.close(file) }
    func rename(_ path: String, to other: String) throws(SystemFault) {
        try real.rename(path, to: other)
        count(renames)
    }
    func remove(_ path: String) throws(SystemFault) { try real.remove(path) }
    func makeFolder(_ path: String) throws(SystemFault) { try real.makeFolder(path) }
}

/// The local file system, into which nobody can write.
struct ReadOnlyFileSystem: FileSystem {
    private let real = LocalFileSystem()
    /// How it refuses.
    let code: Int32

    private var refusal: SystemFault { SystemFault(code: code) }

    init(code: Int32) { self.code = code }

    func resolve(_ path: String) throws(SystemFault) -> String { try real.resolve(path) }
    func status(of path: String) throws(SystemFault) -> FileStatus { try real.status(of: path) }
    func names(in folder: String) throws(SystemFault) -> [String] { try real.names(in: folder) }
    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        guard purpose == .reading || purpose == .folder else { throw refusal }
        return try real.open(path, for: purpose)
    }
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus { try real.status(of: file) }
    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try real.read(file, atMost: count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int { throw refusal }
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) { throw refusal }
    func synchronize(_ file: OpenFile) throws(SystemFault) { throw refusal }
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool { throw refusal }
    func close(_ file: OpenFile) throws(SystemFault) { try real.close(file) }
    func rename(_ path: String, to other: String) throws(SystemFault) { throw refusal }
    func remove(_ path: String) throws(SystemFault) { throw refusal }
    func makeFolder(_ path: String) throws(SystemFault) { throw refusal }
}
