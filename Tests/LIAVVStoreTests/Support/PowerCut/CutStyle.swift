/// How much of what was not synchronized had reached the disk when the power failed.
enum CutStyle: Hashable, CaseIterable {
    /// None of it.
    case nothingUnsynced
    /// All of it: as after a kill, where nothing that a process wrote is lost.
    case everything
    /// Some of it, in any order that the promises of a disk allow.
    case random
}
