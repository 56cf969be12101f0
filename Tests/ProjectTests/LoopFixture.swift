import Dispatch
import Foundation
import LIAVVStore
import Synchronization
import TerminalCanvas

/// The local file system, which refuses to put files in their place as often as it is told; the first time it waits
/// until it may go on, so that a save is still under way when the keys after it are read.
final class StubbornFileSystem: FileSystem {
    private let real = LocalFileSystem()
    private let refusals: Mutex<Int>
    private let isWaiting: Mutex<Bool>
    private let gate = DispatchSemaphore(value: 0)

    init(refusals: Int, waits: Bool) {
        self.refusals = Mutex(refusals)
        isWaiting = Mutex(waits)
    }

    /// Lets the save go on.
    func open() { gate.signal() }

    func rename(_ path: String, to other: String) throws(SystemFault) {
        let waits = isWaiting.withLock { isWaiting in
            defer { isWaiting = false }
            return isWaiting
        }
        if waits { gate.wait() }
        let refuses = refusals.withLock { refusals in
            refusals -= 1
            return refusals >= 0
        }
        if refuses { throw SystemFault(code: ENOSPC) }
        try real.rename(path, to: other)
    }

    func resolve(_ path: String) throws(SystemFault) -> String { try real.resolve(path) }
    func status(of path: String) throws(SystemFault) -> FileStatus { try real.status(of: path) }
    func names(in folder: String) throws(SystemFault) -> [String] { try real.names(in: folder) }
    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        try real.open(path, for: purpose)
    }
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus { try real.status(of: file) }
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool { try real.lock(file) }
    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try real.read(file, atMost: count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        try real.write(bytes, to: file)
    }
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) { try real.setMode(mode, of: file) }
    func synchronize(_ file: OpenFile) throws(SystemFault) { try real.synchronize(file) }
    func close(_ file: OpenFile) throws(SystemFault) { try real.close(file) }
    func remove(_ path: String) throws(SystemFault) { try real.remove(path) }
    func makeFolder(_ path: String) throws(SystemFault) { try real.makeFolder(path) }
}

/// Plays words of a key script to the loop, and says which comes; `tick` and `answered` are waits that brought no key.
/// After the last one the terminal hangs up.
final class WatchedTerminal: Terminal {
    private let screen: ScriptedTerminal
    private var rest: [(word: String, events: [TerminalCanvas.Event?])]
    private let before: (String) -> Void
    var capturesMouse = true
    var appearance = Appearance()

    init(_ words: String, before: @escaping (String) -> Void = { _ in }) throws {
        screen = ScriptedTerminal(size: Size(columns: 100, rows: 30))
        rest = try words.split(separator: " ").map { word in
            (String(word), ["tick", "answered"].contains(word) ? [nil] : try KeyScript.events(String(word)))
        }
        self.before = before
    }

    /// What is left to be played.
    var left: [String] { rest.map(\.word) }
    /// The frame shown last.
    var frame: String { screen.last?.text ?? "" }

    var size: Size { screen.size }
    func present(_ canvas: Canvas) { screen.present(canvas) }
    func close() { screen.close() }
    func copy(_ text: String) { screen.copy(text) }

    func nextEvent(timeout milliseconds: Int?) -> TerminalCanvas.Event? {
        guard !rest.isEmpty else { return .hangup }
        before(rest[0].word)
        let event = rest[0].events.removeFirst()
        if rest[0].events.isEmpty { rest.removeFirst() }
        return event
    }
}
