import LIAVVModel

/// One thing that repairing did.
public enum RepairStep: Hashable, Sendable {
    /// A change that was cut off has been made to the end.
    case finished(Change)
    /// A change that was cut off could not be: it was taken back and waits for its author.
    case takenBack(Change)
    /// So many files that saves which were cut off had left have been removed.
    case swept(Int)
    /// Something that could not be read stands elsewhere now; both paths from the folder down.
    case setAside(path: String, to: String)
    /// A record whose file could not be read has been written again as the journal has it: all of it, or what entries
    /// that are lost left of it.
    case rebuilt(RecordReference, isPartial: Bool)
    /// A record that had no file any more has been written again as the journal has it.
    case restored(RecordReference, isPartial: Bool)
    /// Settings that neither their file nor the journal had any more have been started afresh.
    case settingsStarted
    /// The journal knows no record in place of the file that was set aside, or none that could be one.
    case notInJournal(RecordReference)
    /// A record has been noted in the journal as it stands.
    case noted(RecordReference)
}
