import LIAVVModel

/// A folder as it was read.
public struct LoadedFolder: Sendable {
    /// All that could be read.
    public let laboratory: Laboratory
    /// The files that could not, in the order of their paths.
    public let problems: [FileProblem]
}
