import LIAVVModel

/// Something in a folder that is not as it should be, or that there is to know about it.
public enum Finding: Hashable, Sendable {
    /// A record's file, or a folder of them, cannot be read.
    case unreadable(FileProblem)
    /// A record that the journal knows and nobody removed has no file.
    case missing(RecordReference)
    /// A record stands otherwise than the journal says: it was edited by hand.
    case differs(RecordReference)
    /// A record that the journal does not know: it was put there by hand.
    case unknown(RecordReference)
    /// What an entry of the journal changes in a record does not follow from the entries before it.
    case misfit(RecordReference, EntryName)
    /// Something in the journal cannot be read.
    case unreadableEntry(FileProblem)
    /// A file in the journal whose name, or month, is not that of an entry; its path.
    case strayEntry(path: String)
    /// A change that has begun and not ended.
    case pending(EntryName, Change)
    /// A change that waits for its author's answer.
    case conflict(EntryName, Change)
    /// A file that a save which was cut off left beside its place.
    case leftover(path: String)

    /// Whether it is only to be known: nothing is wrong with the folder.
    public var isRemark: Bool {
        switch self {
        case .unknown, .conflict, .leftover: true
        default: false
        }
    }
}
