import LIAVVModel

/// The changes of this sitting: what can be undone, redone, and what is not on disk yet.
public struct History: Sendable, Equatable {
    /// What was done, oldest first.
    var done: [Change] = []
    /// What was undone, oldest first.
    var undone: [Change] = []
    /// Changes handed to the disk that it has not confirmed.
    var saving: [Change] = []
    /// Changes that the disk refused, oldest first; they stay in memory and are tried again.
    public internal(set) var refused: [Change] = []

    /// Whether every accepted change is on disk.
    public var isSaved: Bool { saving.isEmpty && refused.isEmpty }
}
