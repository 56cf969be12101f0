import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// How watching begins, overflows and ends.
@Suite(.serialized) struct WatchEndTests {
    @Test(arguments: WatchFixture.modes)
    func afterStopNothingIsCalled(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        let other = Reports()
        let witness = try FolderWatcher(folder: fixture.scratch.path + "/labo", mode: mode, interval: 20) {
            other.add($0)
        }
        #expect(try fixture.sees())
        fixture.watcher.stop()
        fixture.reports.take()
        for name in ["a", "b", "c"] {
            try fixture.run("echo a > labo/actions/\(name).plist")
            #expect(other.wait(for: "actions/\(name).plist"))
        }
        witness.stop()
        fixture.watcher.stop()
        #expect(fixture.reports.now.calls == 0)
    }

    /// Holds the watcher that a report is to end.
    private final class Holder: @unchecked Sendable {
        private let lock = NSLock()
        private var watcher: FolderWatcher?
        func hold(_ watcher: FolderWatcher) { lock.withLock { self.watcher = watcher } }
        func release() -> FolderWatcher? {
            lock.withLock {
                defer { watcher = nil }
                return watcher
            }
        }
    }

    @Test(arguments: WatchFixture.modes, [true, false])
    func aReportCanStopItOrLetItGo(_ mode: FolderWatcher.Mode, stops: Bool) throws {
        let fixture = try WatchFixture(mode)
        let (holder, reports) = (Holder(), Reports())
        holder.hold(
            try FolderWatcher(folder: fixture.scratch.path + "/labo", mode: mode, interval: 20) { paths in
                let watcher = holder.release()
                if stops { watcher?.stop() }
                reports.add(paths)
            })
        #expect(try fixture.sees("actions/a.plist"))
        #expect(reports.wait { $0.calls == 1 })
        #expect(try fixture.sees("actions/b.plist") && fixture.sees("actions/c.plist"))
        #expect(reports.now.calls == 1)
    }

    /// More events than the kernel keeps while a report is being dealt with.
    @Test(arguments: WatchFixture.notification)
    func anOverflowMeansThatAnythingMayHaveChanged(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        let (reports, gate) = (Reports(), DispatchSemaphore(value: 0))
        let watcher = try FolderWatcher(folder: fixture.scratch.path + "/labo", mode: mode) { paths in
            reports.add(paths)
            gate.wait()
        }
        #expect(try fixture.sees())
        #expect(reports.wait { $0.calls == 1 })
        let script = """
            import os
            for n in range(int(open("/proc/sys/fs/inotify/max_queued_events").read()) // 2):
                os.rename("labo/actions/x.plist", "labo/actions/y.plist")
                os.rename("labo/actions/y.plist", "labo/actions/x.plist")
            os.makedirs("labo/journal/2025-02")
            """
        try fixture.run("python3 -c '\(script)'")
        for _ in 0..<1000 { gate.signal() }
        #expect(reports.waitForEverything())
        #expect(try fixture.sees("journal/2025-02/a.plist"))
        #expect(reports.wait(for: "journal/2025-02/a.plist"))
        watcher.stop()
    }

    /// More of them, one after the other, than a user may have at a time.
    @Test(arguments: WatchFixture.modes)
    func whatItHeldIsGivenBack(_ mode: FolderWatcher.Mode) throws {
        let fixture = try WatchFixture(mode)
        let before = try lowestFreeDescriptor()
        for n in 0..<300 {
            let watcher = try FolderWatcher(folder: fixture.scratch.path + "/labo", mode: mode) { _ in }
            if n.isMultiple(of: 2) { watcher.stop() }
        }
        #expect(try lowestFreeDescriptor() < before + 100)
    }

    private func lowestFreeDescriptor() throws -> Int32 {
        let file = open("/dev/null", O_RDONLY)
        try #require(file >= 0)
        close(file)
        return file
    }

    @Test(arguments: WatchFixture.modes)
    func whatIsNoFolderIsRefused(_ mode: FolderWatcher.Mode) throws {
        let scratch = try Scratch()
        try scratch.write("a", to: "file")
        #expect(throws: StoreFault.notAFolder(path: scratch.path + "/file")) {
            try FolderWatcher(folder: scratch.path + "/file", mode: mode) { _ in }
        }
        #expect(throws: StoreFault.notThere(path: scratch.path + "/none")) {
            try FolderWatcher(folder: scratch.path + "/none", mode: mode) { _ in }
        }
    }
}
