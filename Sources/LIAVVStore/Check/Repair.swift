import LIAVVModel

/// Puts a folder in order, with the lock held: what cannot be read is set aside, never deleted, and written again from
/// the journal; what was done by hand is noted in it.
///
/// Each step is durable before the next, and whatever it leaves is a state that repairing again goes on from: a record
/// that was set aside and not written again yet is one that is missing, which the journal gives back.
struct Repair {
    let writing: Writing
    let store: Store
    let date: Instant
    let tell: (RepairStep) -> Void

    /// Does what can be done.
    func run() throws(StoreFault) {
        let found = try audit()
        try setAsideEntries(found)
        try rebuildUnreadable(found)
        try restoreForPending(found)
        try endPending()
        try settle(try sweep(found))
    }

    /// A look at everything. An entry that the disk does not give now is not damage: nothing is done without it.
    private func audit() throws(StoreFault) -> Audit {
        let audit = try Auditor(writing.files, store: store).run()
        for case .unreadableEntry(let problem) in audit.findings {
            if case .disk(let reason) = problem.reason, !isDamage(problem) {
                throw .disk(reason, path: problem.path)
            }
        }
        return audit
    }

    /// Whether a file is bad, rather than the disk unwilling.
    func isDamage(_ problem: FileProblem) -> Bool {
        guard case .disk(let reason) = problem.reason else { return true }
        // A link that leads nowhere; what is gone without one, or refused, may be there again later.
        let path = writing.root + "/" + problem.path
        return reason == .gone && (try? writing.fileSystem.status(of: path).kind) == .link
    }

    private func setAsideEntries(_ found: Audit) throws(StoreFault) {
        for finding in found.findings {
            switch finding {
            case .unreadableEntry(let problem): try setAside(problem.path)
            case .strayEntry(let path): try setAside(path)
            default: break
            }
        }
    }

    func setAside(_ path: String) throws(StoreFault) {
        let bin = path.hasPrefix(Journal.folder + "/") ? Journal.bin : RecordPath.bin
        tell(.setAside(path: path, to: try writing.writer.setAside(path, in: bin)))
    }

    private func endPending() throws(StoreFault) {
        let recovery = Recovery(root: writing.root, fileSystem: writing.fileSystem, lock: writing.lock)
        for result in try recovery.run() {
            switch result {
            case .finished(_, let change): tell(.finished(change))
            case .putAside(_, let change): tell(.takenBack(change))
            case .unreadable(let problem): throw .unreadable(problem)
            }
        }
    }

    /// Removes what was left; the look at everything that follows says whether it went.
    private func sweep(_ found: Audit) throws(StoreFault) -> Audit {
        Recovery(root: writing.root, fileSystem: writing.fileSystem, lock: writing.lock).sweep()
        let after = try audit()
        let count = found.leftovers - after.leftovers
        if count > 0 { tell(.swept(count)) }
        return after
    }
}

extension Audit {
    fileprivate var leftovers: Int {
        findings.count { if case .leftover = $0 { true } else { false } }
    }
}

extension Store {
    /// Puts in order what can be, and tells each step once it is on the disk. Done again it changes nothing more.
    ///
    /// What is left to people, such as references that lead nowhere, `audit` says afterwards.
    /// - Parameters:
    ///   - date: when, for the journal.
    ///   - tell: is told each step as it is done, even when a later one fails.
    /// - Returns: the steps.
    /// - Throws: `StoreFault` when the folder is none of ours, or the disk refuses; done again it goes on from there.
    @discardableResult
    public func repair(
        date: Instant, tell: @escaping (RepairStep) -> Void = { _ in }
    ) throws(StoreFault) -> [RepairStep] {
        // What is not ours, or newer, is refused before anything is written, were it the lock.
        guard try !audit().findings.isEmpty else { return [] }
        return try locked { writing throws(StoreFault) in
            var steps: [RepairStep] = []
            let repair = Repair(writing: writing, store: self, date: date) { step in
                steps.append(step)
                tell(step)
            }
            try repair.run()
            return steps
        }
    }
}
