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

    /// Writes the records that the changes touch, as they stand in that laboratory; answers later.
    func save(_ changes: [Change], _ laboratory: Laboratory) {
        queue.async { [self] in
            let answer = write(changes, laboratory)
            answers.withLock { $0.append(answer) }
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

    private func write(_ changes: [Change], _ laboratory: Laboratory) -> Intent {
        do throws(StoreFault) {
            for change in changes { try store.save(change, in: laboratory) }
            return .saved(changes.map(\.id))
        } catch {
            return .saveFailed(changes.map(\.id), error.phrase)
        }
    }
}
