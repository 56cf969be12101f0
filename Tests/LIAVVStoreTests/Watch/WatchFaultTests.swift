import Foundation
import Synchronization
import Testing

@testable import LIAVVStore

/// What the system refuses while a folder is being watched.
@Suite(.serialized) struct WatchFaultTests {
    private static let codes: [FolderWatcher.Mode: [Int32]] = [
        .notification: [EIO], .polling: [EIO, ENOENT],
    ]

    /// Whatever call fails, once: what was written is reported, or that anything may have been.
    @Test(arguments: WatchFixture.modes)
    func everyCallFailsOnce(_ mode: FolderWatcher.Mode) throws {
        let script = "mkdir -p labo/members; echo bb > labo/actions/x.plist; echo b > labo/members/a.plist"
        let expected: Set = ["actions/x.plist", "members/a.plist"]
        for code in Self.codes[mode] ?? [] {
            var failed = 0
            for call in 1...40 {
                let faulty = FaultyFileSystem(failing: call, code: code)
                guard let fixture = try? WatchFixture(mode, fileSystem: faulty) else { continue }
                try fixture.run(script)
                let isSeen = fixture.reports.wait { $0.everything > 0 || $0.paths.isSuperset(of: expected) }
                #expect(isSeen, "call \(call), \(code)")
                failed += faulty.count < call ? 0 : 1
            }
            #expect(failed > 3, "\(code)")
        }
    }

    /// Nothing but the look that fails could have told.
    @Test func aLookThatFailedIsMadeUpFor() throws {
        let faulty = FailingFolder()
        let fixture = try WatchFixture(.polling, fileSystem: faulty)
        faulty.isFailing.withLock { $0 = true }
        try fixture.run("echo b > labo/liavv.plist; echo bb > labo/actions/x.plist")
        #expect(fixture.reports.wait(for: "liavv.plist"))
        #expect(fixture.reports.now.paths == ["liavv.plist"] && fixture.reports.now.everything == 0)
        faulty.isFailing.withLock { $0 = false }
        #expect(fixture.reports.waitForEverything())
        #expect(try fixture.sees())
        #expect(fixture.reports.now.everything == 1)
    }

    @Test(arguments: WatchFixture.modes)
    func whatDoesNotReachEverythingPolls(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        #expect(fixture.watcher.isPolling == (mode == .polling))
        let folder = fixture.scratch.path + "/labo"
        let reach = NotificationReach.covers(folder, LocalFileSystem())
        #expect(try FolderWatcher(folder: folder) { _ in }.isPolling == !reach)
        // The fifth call opens the table of mounts.
        let faulty = FaultyFileSystem(failing: 5, code: EACCES)
        #expect(try FolderWatcher(folder: folder, fileSystem: faulty) { _ in }.isPolling)
    }
}

/// The local file system, but the names in `actions` can at times not be read.
private final class FailingFolder: FileSystem {
    let isFailing = Mutex(false)
    private let real = LocalFileSystem()

    func names(in folder: String) throws(SystemFault) -> [String] {
        if folder.hasSuffix("/actions"), isFailing.withLock({ $0 }) { throw SystemFault(code: EIO) }
        return try real.names(in: folder)
    }
    func resolve(_ path: String) throws(SystemFault) -> String { try real.resolve(path) }
    func status(of path: String) throws(SystemFault) -> FileStatus { try real.status(of: path) }
    func open(_ path: String, for purpose: Purpose) throws(SystemFault) -> OpenFile {
        try real.open(path, for: purpose)
    }
    func status(of file: OpenFile) throws(SystemFault) -> FileStatus { try real.status(of: file) }
    func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
        try real.read(file, atMost: count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemFault) -> Int {
        try real.write(bytes, to: file)
    }
    func setMode(_ mode: UInt32, of file: OpenFile) throws(SystemFault) { try real.setMode(mode, of: file) }
    func synchronize(_ file: OpenFile) throws(SystemFault) { try real.synchronize(file) }
    func lock(_ file: OpenFile) throws(SystemFault) -> Bool { try real.lock(file) }
    func close(_ file: OpenFile) throws(SystemFault) { try real.close(file) }
    func rename(_ path: String, to other: String) throws(SystemFault) { try real.rename(path, to: other) }
    func remove(_ path: String) throws(SystemFault) { try real.remove(path) }
    func makeFolder(_ path: String) throws(SystemFault) { try real.makeFolder(path) }
}
