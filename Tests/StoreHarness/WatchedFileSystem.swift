import LIAVVStore
import Synchronization

/// The file system of this machine, whose calls are counted, and one of which is the last that is never made.
final class WatchedFileSystem: FileSystem {
    private let real = LocalFileSystem()
    private let calls = Mutex(0)
    private let last: Int
    private let isHolding: Mutex<Bool>

    init(killingAt last: Int?, holding: Bool) {
        self.last = last ?? .max
        isHolding = Mutex(holding)
    }

    /// How many calls there have been.
    var count: Int { calls.withLock { $0 } }

    private func step() {
        let number = calls.withLock { count in
            count += 1
            return count
        }
        if number == last { Signals.end() }
    }

    /// Says that the lock is held, and keeps it until standard input ends: the first file that is made is made with it.
    private func hold() {
        let isFirst = isHolding.withLock { holding in
            defer { holding = false }
            return holding
        }
        guard isFirst else { return }
        Line.write("held")
        Line.waitForEndOfInput()
    }

    func resolve(_ path: String) throws(SystemFault) -> String { step(); return try real.resolve(path) }
    func status(of path: String) throws(SystemFault) -> FileStatus { step(); return try real.status(of: path) }
    func names(in folder: String) throws(SystemFault) -> [String] { step(); return try real.names(in: folder) }
    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        if purpose == .creating { hold() }
        step()
        return try real.open(path, for: purpose)
    }
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus { step(); return try real.status(of: file) }
    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        step()
        return try real.read(file, atMost: count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        step()
        return try real.write(bytes, to: file)
    }
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) { step(); try real.setMode(mode, of: file) }
    func synchronize(_ file: OpenFile) throws(SystemFault) { step(); try real.synchronize(file) }
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool { step(); return try real.lock(file) }
    func close(_ file: OpenFile) throws(SystemFault) { step(); try real.close(file) }
    func rename(_ path: String, to other: String) throws(SystemFault) { step(); try real.rename(path, to: other) }
    func remove(_ path: String) throws(SystemFault) { step(); try real.remove(path) }
    func makeFolder(_ path: String) throws(SystemFault) { step(); try real.makeFolder(path) }
}
