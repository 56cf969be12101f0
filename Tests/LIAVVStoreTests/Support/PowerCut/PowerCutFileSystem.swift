import LIAVVStore
import Synchronization

/// A file system in memory, for the tests: any call can fail, and the power can at any call.
///
/// Copies are cheap: the bytes are shared until one of them changes. `Disk` says what outlives a power cut.
final class PowerCutFileSystem: Sendable {
    private let machine: Mutex<Machine>

    /// An empty disk.
    convenience init(umask: UInt32 = 0o022) { self.init(Disk(umask: umask), Mishap()) }

    private init(_ disk: Disk, _ mishap: Mishap) { machine = Mutex(Machine(disk: disk, mishap: mishap)) }

    /// The same disk as another process finds it once this one was killed: nothing is lost, and nothing is open.
    ///
    /// - Parameters:
    ///   - cutAt: from which call on the machine is off, counted from 1.
    ///   - failing: the one call that fails, and how: by `code`.
    ///   - isShort: whether no call reads or writes more than a few bytes.
    func copy(
        cutAt: Int = .max, failing: Int = .max, code: Int32 = SystemFault.machineIsOff.code, isShort: Bool = false
    ) -> PowerCutFileSystem {
        let mishap = Mishap(cutAt: cutAt, failing: failing, code: code, isShort: isShort)
        return PowerCutFileSystem(machine.withLock(\.disk), mishap)
    }

    /// The disk as it is found once the power, which fails now, is back.
    func afterPowerCut(using random: inout some RandomNumberGenerator, style: CutStyle) -> PowerCutFileSystem {
        PowerCutFileSystem(machine.withLock(\.disk).afterPowerCut(using: &random, style: style), Mishap())
    }

    /// How many calls there were.
    var count: Int { machine.withLock(\.count) }

    /// How many files are open.
    var openFiles: Int { machine.withLock(\.openFiles) }

    /// The first call that was refused, in words.
    var refused: String { machine.withLock(\.refused) ?? "no call" }

    /// What a power cut could take back, in words.
    var doubts: [String] { machine.withLock(\.disk.doubts) }

    /// Puts a symbolic link, which the store never makes; not counted as a call.
    func putLink(to target: String, at path: String) throws(SystemFault) {
        try machine.withLock { machine throws(SystemFault) in try machine.disk.putLink(to: target, at: path) }
    }

    private func call<Result: Sendable>(
        _ what: @autoclosure () -> String, _ file: OpenFile? = nil,
        _ body: (inout Machine) throws(SystemFault) -> Result
    ) throws(SystemFault) -> Result {
        try machine.withLock { machine throws(SystemFault) in
            try machine.step(file, what)
            return try body(&machine)
        }
    }
}

extension PowerCutFileSystem: FileSystem {
    func resolve(_ path: String) throws(SystemFault) -> String {
        try call("resolve \(path)") { machine throws(SystemFault) in
            try machine.disk.existing(path, followsLast: true).path
        }
    }

    func status(of path: String) throws(SystemFault) -> FileStatus {
        try call("status of \(path)") { machine throws(SystemFault) in try machine.disk.status(of: path) }
    }

    func names(in folder: String) throws(SystemFault) -> [String] {
        try call("names in \(folder)") { machine throws(SystemFault) in try machine.disk.names(in: folder) }
    }

    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        try call("open \(path) for \(purpose)") { machine throws(SystemFault) in
            try machine.open(path, for: purpose)
        }
    }

    func status(of file: OpenFile) throws(SystemFault) -> FileStatus {
        try call("status of", file) { machine throws(SystemFault) in try machine.status(of: file) }
    }

    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try call("read", file) { machine throws(SystemFault) in try machine.read(file, atMost: count) }
    }

    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        try call("write", file) { machine throws(SystemFault) in try machine.write(bytes, to: file) }
    }

    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) {
        try call("set the mode of", file) { machine throws(SystemFault) in
            try machine.disk.change(machine.opened(file).node) { $0.mode = mode }
        }
    }

    func synchronize(_ file: OpenFile) throws(SystemFault) {
        try call("synchronize", file) { machine throws(SystemFault) in
            try machine.disk.synchronize(machine.opened(file).node)
        }
    }

    func lock(_ file: OpenFile) throws(SystemFault) -> Bool {
        try call("lock", file) { machine throws(SystemFault) in try machine.lock(file) }
    }

    /// What fails to close is closed all the same, as in `close(2)`.
    func close(_ file: OpenFile) throws(SystemFault) {
        do {
            try call("close", file) { _ in }
        } catch {
            machine.withLock { try? $0.close(file) }
            throw error
        }
        try machine.withLock { machine throws(SystemFault) in try machine.close(file) }
    }

    func rename(_ path: String, to other: String) throws(SystemFault) {
        try call("rename \(path) to \(other)") { machine throws(SystemFault) in
            try machine.disk.rename(path, to: other)
        }
    }

    func remove(_ path: String) throws(SystemFault) {
        try call("remove \(path)") { machine throws(SystemFault) in try machine.disk.remove(path) }
    }

    func makeFolder(_ path: String) throws(SystemFault) {
        try call("make the folder \(path)") { machine throws(SystemFault) in try machine.disk.makeFolder(path) }
    }
}
