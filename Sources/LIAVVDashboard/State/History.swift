import LIAVVModel

/// The changes of this sitting: what can be undone, redone, and what is not on disk yet.
public struct History: Sendable, Equatable {
    /// What was done, oldest first.
    var done: [Change] = []
    /// What was undone, oldest first.
    var undone: [Change] = []
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

    /// The disk refused these.
    mutating func refuse(_ ids: [Identifier]) {
        refused += saving.filter { ids.contains($0.id) }
        saving.removeAll { ids.contains($0.id) }
        troubled.formUnion(ids)
    }
}
