import Dispatch
import Synchronization

/// What a watcher has reported, for a test to wait for.
final class Reports: Sendable {
    struct Seen: Sendable {
        var paths: Set<String> = []
        /// How often it was said that anything may have changed.
        var everything = 0
        var calls = 0
    }

    private let seen = Mutex(Seen())
    private let arrived = DispatchSemaphore(value: 0)

    func add(_ paths: Set<String>?) {
        seen.withLock { seen in
            seen.paths.formUnion(paths ?? [])
            seen.everything += paths == nil ? 1 : 0
            seen.calls += 1
        }
        arrived.signal()
    }

    var now: Seen { seen.withLock { $0 } }

    /// What was reported up to now, which is then forgotten.
    @discardableResult func take() -> Seen {
        seen.withLock { seen in
            defer { seen = Seen() }
            return seen
        }
    }

    /// Waits until what was reported is enough; false when it is not within half a minute, or as many seconds as are given.
    func wait(atMost seconds: Double = 30, until isEnough: (Seen) -> Bool) -> Bool {
        let deadline = DispatchTime.now() + seconds
        while !isEnough(now) {
            guard arrived.wait(timeout: deadline) == .success else { return isEnough(now) }
        }
        return true
    }

    func wait(for path: String) -> Bool { wait { $0.paths.contains(path) } }
    func waitForEverything() -> Bool { wait { $0.everything > 0 } }
}
