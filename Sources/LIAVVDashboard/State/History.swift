import LIAVVModel

/// What can be undone and redone, and what is not on disk yet.
public struct History: Sendable, Equatable {
    /// What the viewer did, in this sitting and, once the journal has been asked, in those before.
    var stack = UndoStack()
    /// Whether the journal has been asked.
    var isRecalled = false
    /// Undo or redo, asked for before the journal has answered.
    var wanted: CommandName?
    /// Changes handed to the disk that it has not answered, oldest first.
    private(set) var saving: [Change] = []
    /// Changes that the disk refused and that are not being tried again now, oldest first; they stay in memory.
    private(set) var refused: [Change] = []
    /// Those that it refused at least once and does not have yet.
    private var troubled: Set<Identifier> = []

    /// Whether every accepted change is on disk.
    public var isSaved: Bool { saving.isEmpty && refused.isEmpty }
    /// How many changes the disk has refused and does not have yet.
    public var unsaved: Int { troubled.count }

    /// Hands a change to the disk, together with all that it refused before.
    mutating func hand(_ change: Change) -> [Change] {
        let batch = refused + [change]
        refused = []
        saving += batch
        return batch
    }

    /// Hands over again what was refused; nothing while an answer is still awaited.
    mutating func handAgain() -> [Change] {
        guard saving.isEmpty else { return [] }
        saving = refused
        refused = []
        return saving
    }

    /// The disk has these; returns them in the order in which they were made.
    mutating func confirm(_ ids: [Identifier]) -> [Change] {
        let confirmed = (refused + saving).filter { ids.contains($0.id) }
        // One that was refused may have been taken along with the next.
        refused.removeAll { ids.contains($0.id) }
        saving.removeAll { ids.contains($0.id) }
        troubled.subtract(ids)
        return confirmed
    }

    /// What came of a change on the disk: what is undone later is what was written.
    mutating func confirm(_ change: Change, by viewer: Identifier?) {
        if change.author == viewer { stack.replace(change) }
        _ = confirm([change.id])
    }

    /// The disk has something else in the place of a change; its author will be asked.
    mutating func drop(_ change: Change) {
        stack.forget(change.id)
        _ = confirm([change.id])
    }

    /// Another member is looking: what the one before did is not theirs to take back.
    mutating func forgetMember() {
        stack = UndoStack()
        (isRecalled, wanted) = (false, nil)
    }

    /// What is made in memory and not on the disk, in the order in which it was made.
    var pending: [Change] { refused + saving }

    /// The disk refused these.
    mutating func refuse(_ ids: [Identifier]) {
        refused += saving.filter { ids.contains($0.id) }
        saving.removeAll { ids.contains($0.id) }
        troubled.formUnion(ids)
    }
}
