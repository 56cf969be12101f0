/// What one member can take back and make again: their changes as the journal tells them, across sittings.
public struct UndoStack: Hashable, Sendable {
    /// What can be taken back, the latest last.
    public private(set) var done: [Change] = []
    /// What can be made again, the one taken back last at the end.
    public private(set) var undone: [Change] = []

    /// A stack that knows of nothing yet.
    public init() {}

    /// The stack that those changes of one member leave, oldest first.
    public init(_ changes: [Change]) { for change in changes { add(change) } }

    /// Takes note of a change that was made.
    public mutating func add(_ change: Change) {
        switch change.origin {
        case .done:
            done.append(change)
            undone = []
        case .undoing(let id):
            guard let place = done.lastIndex(where: { $0.root == id }) else { return }
            undone.append(done.remove(at: place))
        case .redoing(let id):
            undone.removeAll { $0.root == id }
            done.append(change)
        }
    }

    /// Puts a change in the place of the one of the same name: what came of it on the disk. One that is not known yet
    /// is taken note of.
    public mutating func replace(_ change: Change) {
        if let place = done.lastIndex(where: { $0.id == change.id }) {
            done[place] = change
        } else if let place = undone.lastIndex(where: { $0.id == change.id }) {
            undone[place] = change
        } else if !change.edits.isEmpty {
            add(change)
        }
    }

    /// Forgets a change that did not come about.
    public mutating func forget(_ id: Identifier) { done.removeAll { $0.id == id } }

    /// Puts what was done in earlier sittings before what was done in this one.
    public mutating func recall(_ earlier: UndoStack) {
        let known = Set(done.map(\.id) + undone.map(\.id))
        done = earlier.done.filter { !known.contains($0.id) } + done
        if done.count == earlier.done.count, undone.isEmpty { undone = earlier.undone }
    }
}
