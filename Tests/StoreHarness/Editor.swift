import LIAVVModel
import LIAVVStore

/// A member with a dashboard: they know the folder as they last saw it, and others may have changed it since.
struct Editor {
    private let store: Store
    private let changes: Int
    private var laboratory: Laboratory
    private var script: Script
    private var done: [Change] = []

    /// Opens the folder.
    init(_ store: Store, _ options: Options) throws(StoreFault) {
        self.store = store
        changes = options.changes
        laboratory = try store.load().laboratory
        script = Script(options)
    }

    /// Makes as many changes as were asked for; one that others had made already does not count.
    mutating func run() throws {
        var (made, tried) = (0, 0)
        while made < changes {
            tried += 1
            guard tried < 100 + changes * 50 else { throw Misused() }
            guard let step = script.step(in: laboratory, done) else { continue }
            let written = try save(step.change)
            for (record, value) in written.records { try laboratory.place(value, at: record) }
            guard written.name != nil else { continue }
            made += 1
            Line.write("ack \(step.change.id)" + (step.word.map { " \($0)" } ?? ""))
            if step.word == nil, !written.change.edits.isEmpty { done.append(written.change) }
            if made % 25 == 0 { laboratory = try store.load().laboratory }
        }
    }

    private mutating func save(_ change: Change) throws -> Written {
        do { return try store.save(change) } catch {
            guard case .clash(let conflict) = error else { throw error }
            return try answer(try store.keep(conflict))
        }
    }

    /// Insists or gives way. What was removed and cannot be put back leaves no choice.
    private mutating func answer(_ conflict: Conflict) throws -> Written {
        if script.flips() {
            do { return try store.settle(conflict, mine: true) } catch {
                guard case .clash = error else { throw error }
            }
        }
        return try store.settle(conflict, mine: false)
    }
}
