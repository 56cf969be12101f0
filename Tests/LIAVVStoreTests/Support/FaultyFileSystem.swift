import LIAVVStore
import Synchronization

/// The local file system, of which one call fails, or that one and all after it: the n-th, with the given number, or
/// after writing a part.
final class FaultyFileSystem: FileSystem {
    private let real = LocalFileSystem()
    private let calls = Mutex(0)
    private let writes = Mutex(0)
    private let failing: Int
    private let code: Int32
    private let isShort: Bool
    private let isPartial: Bool
    private let isLasting: Bool

    /// - Parameters:
    ///   - isShort: every call reads and writes seven bytes at most, and none fails.
    ///   - isPartial: the n-th call that writes writes the half, and the next that writes fails.
    ///   - isLasting: every later call fails too, as after the end of the process.
    init(
        failing: Int = .max, code: Int32 = 0, isShort: Bool = false, isPartial: Bool = false, isLasting: Bool = false
    ) {
        self.isLasting = isLasting
        self.failing = failing
        self.code = code
        self.isShort = isShort
        self.isPartial = isPartial
    }

    /// How many of the calls wrote, when these are counted.
    var writeCount: Int { writes.withLock { $0 } }

    /// How many calls there have been.
    var count: Int { calls.withLock { $0 } }

    private func step() throws(SystemFault) {
        let number = calls.withLock { count in
            count += 1
            return count
        }
        if number == failing || isLasting && number > failing, !isShort, !isPartial { throw SystemFault(code: code) }
    }

    private func writePart(_ bytes: ArraySlice<UInt8>, _ file: OpenFile) throws(SystemFault) -> Int {
        let number = writes.withLock { count in
            count += 1
            return count
        }
        if number - 1 == failing { throw SystemFault(code: code) }
        return try real.write(number == failing ? bytes.prefix(max(1, bytes.count / 2)) : bytes, to: file)
    }

    func resolve(_ path: String) throws(SystemFault) -> String { try step(); return try real.resolve(path) }
    func status(of path: String) throws(SystemFault) -> FileStatus { try step(); return try real.status(of: path) }
    func names(in folder: String) throws(SystemFault) -> [String] { try step(); return try real.names(in: folder) }
    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        try step()
        return try real.open(path, for: purpose)
    }
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus { try step(); return try real.status(of: file) }
    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try step()
        return try real.read(file, atMost: isShort ? 7 : count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        try step()
        if isPartial { return try writePart(bytes, file) }
        return try real.write(isShort ? bytes.prefix(7) : bytes, to: file)
    }
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) { try step(); try real.setMode(mode, of: file) }
    func synchronize(_ file: OpenFile) throws(SystemFault) { try step(); try real.synchronize(file) }
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool { try step(); return try real.lock(file) }
    func close(_ file: OpenFile) throws(SystemFault) {
        // What fails to close is closed all the same, as in close(2).
        defer { try? real.close(file) }
        try step()
    }
    func rename(_ path: String, to other: String) throws(SystemFault) { try step(); try real.rename(path, to: other) }
    func remove(_ path: String) throws(SystemFault) { try step(); try real.remove(path) }
    func makeFolder(_ path: String) throws(SystemFault) { try step(); try real.makeFolder(path) }
}
