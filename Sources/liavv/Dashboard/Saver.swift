import Dispatch
import Glibc
import LIAVVDashboard
import LIAVVModel
import LIAVVStore
import Synchronization

/// Everything that the dashboard does with the folder, beside the key loop and one thing after the other: it puts changes
/// on disk, reads what others wrote, and says through a pipe that it did.
final class Saver: Sendable {
    let store: Store
    /// Where preferences are kept; nil: nowhere.
    let settings: PersonalFile?
    /// The preferences that are not written yet: how they are to be, and how they were.
    let preferences = Mutex<(new: Preferences, former: Preferences)?>(nil)
    let watcher = Mutex<FolderWatcher?>(nil)
    /// The entries that this process wrote, which are no news.
    let own = Mutex<Set<EntryName>>([])
    /// The member at the keyboard.
    let viewer = Mutex<Identifier?>(nil)
    private let queue = DispatchQueue(label: "liavv.saver")
    private let answers = Mutex<[Intent]>([])
    private let progress = Mutex(Progress())
    private let readEnd: Int32
    private let writeEnd: Int32

    /// Nil when the system has no descriptor left.
    init?(_ store: Store, settings: PersonalFile? = nil) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (self.store, self.settings) = (store, settings)
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        watcher.withLock { $0?.stop() }
        close(readEnd)
        close(writeEnd)
    }

    /// Readable when there are answers.
    var descriptor: Int32 { readEnd }

    /// Makes the changes on the disk, one after the other; answers later.
    func save(_ changes: [Change]) { answer { $0.write(changes) } }

    /// Does something with the folder; what comes of it is answered later.
    func answer(_ work: @escaping @Sendable (Saver) -> [Intent]) {
        queue.async { [self] in
            let results = work(self)
            guard !results.isEmpty else { return }
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

    /// What is on the disk is confirmed although something after it is refused. A change that runs into someone else's is
    /// kept in the journal until its author has answered; those after it are made.
    private func write(_ batch: [Change]) -> [Intent] {
        let changes = progress.withLock { $0.taking(batch) }
        var results: [Intent] = []
        for (place, change) in changes.enumerated() {
            do throws(StoreFault) {
                results.append(try put(change))
            } catch {
                progress.withLock { $0.stop(at: place, of: changes) }
                let saved = changes[..<place].map(\.id)
                return results + [.saved(saved), .saveFailed(changes[place...].map(\.id), error.phrase)]
            }
        }
        progress.withLock { $0.stop(at: changes.count, of: changes) }
        return results + [.saved(changes.map(\.id) + batch.map(\.id))]
    }

    private func put(_ change: Change) throws(StoreFault) -> Intent {
        do {
            let written = try store.save(change)
            if let name = written.name { own.withLock { _ = $0.insert(name) } }
            return .written(written)
        } catch {
            guard case .clash(let conflict) = error else { throw error }
            let kept = try store.keep(conflict)
            return .conflict(kept, values(of: change.records))
        }
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
