#if os(Linux)
    import Foundation
    import Synchronization
    import Testing

    @testable import LIAVVStore

    /// A system on which other programs watch so much that nothing is left for ours.
    @Suite(.serialized) struct WatchLimitTests {
        @Test func withoutAQueueItPolls() throws {
            let refuse: NotificationSource.MakeQueue = { () throws(SystemFault) in throw SystemFault(code: EMFILE) }
            let fixture = try WatchFixture(.automatic) { $0.makeQueue = refuse }
            #expect(fixture.watcher.isPolling)
            #expect(try fixture.sees())
            #expect(throws: StoreFault.disk(.other(EMFILE), path: fixture.scratch.path + "/labo")) {
                var choice = fixture.choice
                (choice.mode, choice.makeQueue) = (.notification, refuse)
                _ = try FolderWatcher(choice) { _ in }
            }
        }

        @Test func withTooFewWatchesItPolls() throws {
            let fixture = try WatchFixture(.automatic) { Limits(2).apply(to: &$0) }
            #expect(fixture.watcher.isPolling)
            #expect(try fixture.sees())
        }

        @Test func whenTheWatchesRunOutItPollsFromThenOn() throws {
            let limits = Limits(.max)
            let fixture = try WatchFixture(.notification, limits.apply)
            #expect(!fixture.watcher.isPolling)
            limits.left.withLock { $0 = 0 }
            try fixture.run("mkdir labo/rooms; echo a > labo/rooms/a.plist")
            #expect(fixture.reports.waitForEverything())
            #expect(try fixture.seesAgain("rooms/b.plist"))
            #expect(fixture.watcher.isPolling)
        }

        @Test func aQueueThatFailsIsReplaced() throws {
            let limits = Limits(.max)
            let fixture = try WatchFixture(.notification, limits.apply)
            limits.failures.withLock { $0 = 1 }
            try fixture.run("echo a > labo/actions/a.plist")
            #expect(fixture.reports.waitForEverything())
            #expect(try fixture.seesAgain())
            #expect(!fixture.watcher.isPolling)
        }
    }

    /// How much the system still grants.
    private final class Limits: Sendable {
        let left: Mutex<Int>
        let failures = Mutex(0)

        init(_ left: Int) { self.left = Mutex(left) }

        func apply(to choice: inout SourceChoice) {
            choice.makeQueue = { () throws(SystemFault) in LimitedQueue(self, try Inotify()) }
        }

        func spend() throws(SystemFault) {
            let isGranted = left.withLock { left in
                left -= 1
                return left >= 0
            }
            if !isGranted { throw SystemFault(code: ENOSPC) }
        }

        func failIfDue() throws(SystemFault) {
            let isDue = failures.withLock { failures in
                failures -= 1
                return failures >= 0
            }
            if isDue { throw SystemFault(code: EIO) }
        }
    }

    private final class LimitedQueue: EventQueue {
        private let limits: Limits
        private let real: Inotify

        init(_ limits: Limits, _ real: Inotify) { (self.limits, self.real) = (limits, real) }

        var descriptor: Int32 { real.descriptor }
        func watch(_ folder: String) throws(SystemFault) -> Int32 {
            try limits.spend()
            return try real.watch(folder)
        }
        func watchPlace(_ path: String) throws(SystemFault) { try real.watchPlace(path) }
        func events() throws(SystemFault) -> [FolderEvent] {
            try limits.failIfDue()
            return try real.events()
        }
    }
#endif
