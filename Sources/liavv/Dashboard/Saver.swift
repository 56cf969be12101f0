import Dispatch
import Glibc
import LIAVVDashboard
import LIAVVModel
import LIAVVStore
import Synchronization

/// Puts changes on disk beside the key loop, one after the other, and says through a pipe that it did.
final class Saver: Sendable {
    private let store: Store
    private let queue = DispatchQueue(label: "liavv.saver")
    private let answers = Mutex<[Intent]>([])
    private let progress = Mutex(Progress())
    private let readEnd: Int32
    private let writeEnd: Int32

    /// Nil when the system has no descriptor left.
    init?(_ store: Store) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        self.store = store
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Readable when there are answers.
    var descriptor: Int32 { readEnd }

    /// Makes the changes on the disk, one after the other; answers later.
    func save(_ changes: [Change]) {
        queue.async { [self] in
            let results = write(changes)
            answers.withLock { $0 += results }
            var byte: UInt8 = 0
            _ = Glibc.write(writeEnd, &byte, 1)
        }
    }

    /// What has been answered since the last time.
    func collect() -> [Intent] {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(readEnd, &bytes, bytes.count) > 0 {}
        return answers.withLock { answers in
            defer { answers = [] }
            return answers
        }
    }

    /// Waits until everything handed over has been answered.
    func finish() -> [Intent] {
        queue.sync {}
        return collect()
    }

    /// What is on the disk is confirmed although something after it is refused.
    private func write(_ batch: [Change]) -> [Intent] {
        let changes = progress.withLock { $0.taking(batch) }
        for (place, change) in changes.enumerated() {
            do throws(StoreFault) {
                try store.save(change)
            } catch {
                progress.withLock { $0.stop(at: place, of: changes) }
                let saved = changes[..<place].map(\.id)
                return [.saved(saved), .saveFailed(changes[place...].map(\.id), error.phrase)]
            }
        }
        progress.withLock { $0.stop(at: changes.count, of: changes) }
        return [.saved(changes.map(\.id) + batch.map(\.id))]
    }

    /// Each change is written once, and after those before it, on which it may rest: when one is refused while the next
    /// has been handed over already, the next takes it along.
    private struct Progress {
        private var owed: [Change] = []
        private var written: Set<Identifier> = []

        /// What is to be written now, in the order in which it was made.
        func taking(_ batch: [Change]) -> [Change] {
            var seen = written.union(owed.map(\.id))
            return owed + batch.filter { seen.insert($0.id).inserted }
        }

        mutating func stop(at place: Int, of changes: [Change]) {
            written.formUnion(changes[..<place].map(\.id))
            owed = Array(changes[place...])
        }
    }
}
