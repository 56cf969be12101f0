/// What has changed since the last time.
struct FolderChanges: Hashable, Sendable {
    /// Files, from the folder down.
    var paths: Set<String> = []
    /// Any file may have.
    var isEverything = false

    static let everything = FolderChanges(isEverything: true)

    var isEmpty: Bool { paths.isEmpty && !isEverything }
}

/// A way of finding changes; it belongs to one thread.
protocol ChangeSource: Sendable {
    /// Becomes readable when there is something to find.
    var descriptor: Int32? { get }
    /// After how many milliseconds to look anyway; nil: never.
    var pause: Int32? { get }
    /// It can no longer find everything: another has to take over.
    var isBlind: Bool { get }
    /// What changed since the last time, or since it was made.
    mutating func changes() -> FolderChanges
}
