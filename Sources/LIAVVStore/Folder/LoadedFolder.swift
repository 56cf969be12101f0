import LIAVVModel

/// A folder as it was read.
public struct LoadedFolder: Sendable {
    /// All that could be read.
    public let laboratory: Laboratory
    /// The files that could not, in the order of their paths.
    public let problems: [FileProblem]
    /// What someone who was cut off had begun and this opening ended.
    public let recovered: [Recovered]
    /// Changes that wait for their author's answer, because someone else changed the same thing.
    public let conflicts: [Conflict]
    /// Which folder it was.
    public let identity: FileIdentity?
    /// What was there of the journal; nil when others were writing. See `Store.stamp`.
    public internal(set) var stamp: [Int]?
}

/// A change that had begun when whoever made it was cut off.
public struct Recovered: Sendable, Hashable {
    /// The change.
    public let change: Change
    /// Whether it was made to the end; else it was taken back and waits among the conflicts.
    public let isFinished: Bool
}

extension Recovery.Result {
    /// What there is to tell of it; what cannot be read is for `check` to say.
    var told: Recovered? {
        switch self {
        case .finished(_, let change): Recovered(change: change, isFinished: true)
        case .putAside(_, let change): Recovered(change: change, isFinished: false)
        case .unreadable: nil
        }
    }
}
